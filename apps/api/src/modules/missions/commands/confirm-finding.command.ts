import { defineCommand } from '../../../kernel/command.ts';
import { factOn } from '../../../kernel/input.ts';
import { findingFor } from '../finding-act.ts';
import type { ConfirmFindingInput } from '../inputs/finding.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { onBehalf } from '../mission-act.ts';
import { syncPublication } from '../sync-publication.ts';

/** The lead confirms a finding: it needs words; without evidence it asks for a reason (PC-MON-01). */
export const confirmFinding = defineCommand<ConfirmFindingInput, { findingId: string }>({
  name: 'confirmFinding',
  authority: missionAuthority.confirmFinding,
  async run(act, input) {
    const on = factOn(act, input.confirmedOn);
    const { mission, finding } = await findingFor(act, 'confirmFinding', input.id, input.expectedVersion);
    const onBehalfOf = onBehalf(act, input.onBehalfOf);
    finding.state = 'CONFIRMED';
    finding.confirmedOn = on.toString();
    await syncPublication(act, mission.id);
    act.journal({
      act: 'FindingConfirmed',
      subjectType: 'Finding',
      subjectId: finding.id,
      occurredOn: on,
      onBehalfOf,
      facts: { mission: mission.number, finding: finding.ordinal, severity: finding.severity },
    });
    return { findingId: input.id };
  },
});
