import { combine, mayCorrectDate } from '@kenes/rules';
import { defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { VisitEntity } from '../entities/visit.entity.ts';
import type { CorrectVisitDateInput } from '../inputs/correction.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { fieldFactOn } from '../mission.policy.ts';
import { missionOfChild } from '../mission-act.ts';

/** Corrects the wrong day of a visit that took place by a journalled act with a reason (§8.2). */
export const correctVisitDate = defineCommand<CorrectVisitDateInput, { visitId: string }>({
  name: 'correctVisitDate',
  authority: missionAuthority.correctVisitDate,
  async run(act, input) {
    const visit = await act.load(VisitEntity, input.id, { expectedVersion: input.expectedVersion });
    const { mission, situation } = await missionOfChild(act, 'correctVisitDate', visit.missionId);
    const was = visit.visitedOn;
    if (!was) throw refuse(refused('NOTHING_TO_CORRECT'));
    const reading = new InputReading();
    const reason = reading.optional('reason', input.reason, 1_000) ?? '';
    reading.done();
    const becomes = Temporal.PlainDate.from(input.becomes);
    act.obey(
      combine(
        mayCorrectDate({ was: Temporal.PlainDate.from(was), becomes, today: act.today, reason }),
        fieldFactOn(situation, becomes, { hasPhoto: false, hasText: true }),
      ),
    );
    visit.visitedOn = input.becomes;
    act.journal({
      act: 'VisitDateCorrected',
      subjectType: 'Visit',
      subjectId: visit.id,
      occurredOn: act.today,
      facts: { mission: mission.number, was, becomes: input.becomes, reason },
    });
    return { visitId: input.id };
  },
});
