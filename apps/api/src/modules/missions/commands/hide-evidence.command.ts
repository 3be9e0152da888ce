import { defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { evidenceFor } from '../evidence-act.ts';
import type { HideEvidenceInput } from '../inputs/evidence.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { syncPublication } from '../sync-publication.ts';

/** Withholds a piece of evidence from the public again, with a reason that the journal keeps. */
export const hideEvidence = defineCommand<HideEvidenceInput, { evidenceId: string }>({
  name: 'hideEvidence',
  authority: missionAuthority.hideEvidence,
  async run(act, input) {
    const { mission, evidence } = await evidenceFor(act, 'hideEvidence', input.id, input.expectedVersion);
    const reading = new InputReading();
    const reason = reading.required('reason', input.reason, 1_000);
    reading.done();
    evidence.released = false;
    await syncPublication(act, mission.id);
    act.journal({
      act: 'EvidenceHidden',
      subjectType: 'Evidence',
      subjectId: evidence.id,
      occurredOn: act.today,
      facts: { mission: mission.number, file: evidence.fileId, reason },
    });
    return { evidenceId: input.id };
  },
});
