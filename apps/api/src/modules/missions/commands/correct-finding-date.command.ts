import { combine, mayCorrectDate } from '@kenes/rules';
import { defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { FindingEntity } from '../entities/finding.entity.ts';
import type { CorrectFindingDateInput } from '../inputs/correction.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { fieldFactOn } from '../mission.policy.ts';
import { missionOfChild } from '../mission-act.ts';

/** Corrects the wrong day of an observation by a journalled act with a reason (§8.2); never past its remedy. */
export const correctFindingDate = defineCommand<CorrectFindingDateInput, { findingId: string }>({
  name: 'correctFindingDate',
  authority: missionAuthority.correctFindingDate,
  async run(act, input) {
    const finding = await act.load(FindingEntity, input.id, { expectedVersion: input.expectedVersion });
    const { mission, situation } = await missionOfChild(act, 'correctFindingDate', finding.missionId);
    const reading = new InputReading();
    const reason = reading.optional('reason', input.reason, 1_000) ?? '';
    reading.done();
    const was = finding.observedOn;
    const becomes = Temporal.PlainDate.from(input.becomes);
    act.obey(
      combine(
        mayCorrectDate({ was: Temporal.PlainDate.from(was), becomes, today: act.today, reason }),
        fieldFactOn(situation, becomes, { hasPhoto: true, hasText: true }),
      ),
    );
    if (finding.remediedOn && finding.remediedOn < input.becomes)
      throw refuse(refused('REMEDIED_BEFORE_FOUND', { on: finding.remediedOn, observedOn: input.becomes }));
    finding.observedOn = input.becomes;
    act.journal({
      act: 'FindingDateCorrected',
      subjectType: 'Finding',
      subjectId: finding.id,
      occurredOn: act.today,
      facts: { mission: mission.number, finding: finding.ordinal, was, becomes: input.becomes, reason },
    });
    return { findingId: input.id };
  },
});
