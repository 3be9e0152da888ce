import { combine, visit as visitStates } from '@kenes/rules';
import { defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { VisitEntity } from '../entities/visit.entity.ts';
import type { CancelVisitInput } from '../inputs/visit.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { missionOfChild } from '../mission-act.ts';

/** A visit on the plan will not take place, with a reason. */
export const cancelVisit = defineCommand<CancelVisitInput, { visitId: string }>({
  name: 'cancelVisit',
  authority: missionAuthority.cancelVisit,
  async run(act, input) {
    const visit = await act.load(VisitEntity, input.id, { expectedVersion: input.expectedVersion });
    const { mission } = await missionOfChild(act, 'cancelVisit', visit.missionId);
    const reading = new InputReading();
    const reason = reading.required('reason', input.reason, 1_000);
    reading.done();
    act.obey(combine(visitStates.may(visit.state, 'CANCELLED')));
    visit.state = 'CANCELLED';
    visit.cancelledBecause = reason;
    act.journal({
      act: 'VisitCancelled',
      subjectType: 'Visit',
      subjectId: visit.id,
      occurredOn: act.today,
      facts: { mission: mission.number, plannedOn: visit.plannedOn, reason },
    });
    return { visitId: input.id };
  },
});
