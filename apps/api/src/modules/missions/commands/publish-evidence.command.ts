import { defineCommand } from '../../../kernel/command.ts';
import { evidenceFor } from '../evidence-act.ts';
import type { PublishEvidenceInput } from '../inputs/evidence.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { syncPublication } from '../sync-publication.ts';

/**
 * Releases a piece of evidence for the public. People who can be recognised, did not agree and are not covered ask for a
 * reason; what has no re-encoded copy (a video, a voice) is refused.
 */
export const publishEvidence = defineCommand<PublishEvidenceInput, { evidenceId: string }>({
  name: 'publishEvidence',
  authority: missionAuthority.publishEvidence,
  async run(act, input) {
    const { mission, evidence } = await evidenceFor(act, 'publishEvidence', input.id, input.expectedVersion);
    evidence.released = true;
    await syncPublication(act, mission.id);
    act.journal({
      act: 'EvidencePublished',
      subjectType: 'Evidence',
      subjectId: evidence.id,
      occurredOn: act.today,
      facts: { mission: mission.number, file: evidence.fileId, covered: evidence.blur.length },
    });
    return { evidenceId: input.id };
  },
});
