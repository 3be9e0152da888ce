import { defineCommand } from '../../../kernel/command.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { findingFor } from '../finding-act.ts';
import { filesOfMission, insertEvidence } from '../finding-input.ts';
import type { RemedyFindingInput } from '../inputs/finding.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { syncPublication } from '../sync-publication.ts';

/** Records that a finding was put right: with a date and a proof, a file or words (domain §3.16). */
export const remedyFinding = defineCommand<RemedyFindingInput, { findingId: string }>({
  name: 'remedyFinding',
  authority: missionAuthority.remedyFinding,
  async run(act, input) {
    const on = factOn(act, input.remediedOn).toString();
    const { mission, finding } = await findingFor(act, 'remedyFinding', input.id, input.expectedVersion);
    const reading = new InputReading();
    const text = reading.optional('text', input.text, 5_000);
    if (!text && (input.fileIds ?? []).length === 0) reading.fault('text', 'REMEDY_NEEDS_PROOF');
    reading.done();
    if (on < finding.observedOn) throw refuse(refused('REMEDIED_BEFORE_FOUND', { on, observedOn: finding.observedOn }));
    const files = await filesOfMission(act, mission, input.fileIds ?? [], 'fileIds');
    finding.state = 'REMEDIED';
    finding.remediedOn = on;
    finding.remedyText = text;
    await insertEvidence(act, mission, files, {
      findingId: finding.id,
      visitId: null,
      stage: 'REMEDY',
      onBehalfOf: null,
    });
    await syncPublication(act, mission.id);
    act.journal({
      act: 'FindingRemedied',
      subjectType: 'Finding',
      subjectId: finding.id,
      occurredOn: on,
      facts: { mission: mission.number, finding: finding.ordinal, files: files.length, text },
    });
    return { findingId: input.id };
  },
});
