import { defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { findingFor } from '../finding-act.ts';
import type { WithdrawFindingInput } from '../inputs/finding.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { syncPublication } from '../sync-publication.ts';

/** Takes a finding back, with a reason; the public sees it and its evidence no more, the record keeps both. */
export const withdrawFinding = defineCommand<WithdrawFindingInput, { findingId: string }>({
  name: 'withdrawFinding',
  authority: missionAuthority.withdrawFinding,
  async run(act, input) {
    const { mission, finding } = await findingFor(act, 'withdrawFinding', input.id, input.expectedVersion);
    const reading = new InputReading();
    const reason = reading.required('reason', input.reason, 1_000);
    reading.done();
    finding.state = 'WITHDRAWN';
    finding.withdrawnBecause = reason;
    await syncPublication(act, mission.id);
    act.journal({
      act: 'FindingWithdrawn',
      subjectType: 'Finding',
      subjectId: finding.id,
      occurredOn: act.today,
      facts: { mission: mission.number, finding: finding.ordinal, reason },
    });
    return { findingId: input.id };
  },
});
