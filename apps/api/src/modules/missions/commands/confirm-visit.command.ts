import { combine, visit as visitStates } from '@kenes/rules';
import { defineCommand } from '../../../kernel/command.ts';
import { VisitEntity } from '../entities/visit.entity.ts';
import type { ConfirmVisitInput } from '../inputs/visit.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { missionOfChild } from '../mission-act.ts';

/** A planned visit is agreed with those who go. */
export const confirmVisit = defineCommand<ConfirmVisitInput, { visitId: string }>({
  name: 'confirmVisit',
  authority: missionAuthority.confirmVisit,
  async run(act, input) {
    const visit = await act.load(VisitEntity, input.id, { expectedVersion: input.expectedVersion });
    const { mission } = await missionOfChild(act, 'confirmVisit', visit.missionId);
    act.obey(combine(visitStates.may(visit.state, 'CONFIRMED')));
    visit.state = 'CONFIRMED';
    act.journal({
      act: 'VisitConfirmed',
      subjectType: 'Visit',
      subjectId: visit.id,
      occurredOn: act.today,
      facts: { mission: mission.number, plannedOn: visit.plannedOn },
    });
    return { visitId: input.id };
  },
});
