import { legalDateOf } from '@kenes/calendar';
import { defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { invalid } from '../../../kernel/refusals.ts';
import { FindingEntity } from '../entities/finding.entity.ts';
import { VisitEntity } from '../entities/visit.entity.ts';
import { filesOfMission, insertEvidence } from '../finding-input.ts';
import type { AttachEvidenceInput } from '../inputs/evidence.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { fieldFactOn } from '../mission.policy.ts';
import { missionFor, onBehalf } from '../mission-act.ts';

/**
 * Makes a stored file evidence of a finding, of a visit or of the mission. Under a mandate the day of capture (today,
 * where the file does not tell) must lie inside the mandate; nothing is public until it is released.
 */
export const attachEvidence = defineCommand<AttachEvidenceInput, { evidenceId: string }>({
  name: 'attachEvidence',
  authority: missionAuthority.attachEvidence,
  async run(act, input) {
    const { mission, situation } = await missionFor(act, 'attachEvidence', input.missionId, { path: 'missionId' });
    const reading = new InputReading();
    const caption = reading.optional('caption', input.caption, 1_000);
    reading.done();
    const [file] = await filesOfMission(act, mission, [input.fileId], 'fileId');
    const finding = input.findingId ? await act.load(FindingEntity, input.findingId, { path: 'findingId' }) : null;
    const visit = input.visitId ? await act.load(VisitEntity, input.visitId, { path: 'visitId' }) : null;
    if (finding && finding.missionId !== mission.id) throw invalid({ path: 'findingId', code: 'NOT_THERE' });
    if (visit && visit.missionId !== mission.id) throw invalid({ path: 'visitId', code: 'NOT_THERE' });
    if (!file) throw invalid({ path: 'fileId', code: 'NOT_THERE' });
    if (act.capacity.kind === 'MANDATE') {
      const on = file.capturedAt
        ? legalDateOf(Temporal.Instant.fromEpochMilliseconds(file.capturedAt.getTime()))
        : act.today;
      act.obey(fieldFactOn(situation, on, { hasPhoto: true, hasText: true }));
    }
    const onBehalfOf = onBehalf(act, input.onBehalfOf);
    const [evidence] = await insertEvidence(act, mission, [file], {
      findingId: finding?.id ?? null,
      visitId: visit?.id ?? finding?.visitId ?? null,
      stage: input.stage,
      onBehalfOf,
      caption,
      peopleShown: input.peopleShown,
      consent: input.consent,
      ...(input.kind ? { kind: input.kind } : {}),
    });
    if (!evidence) throw new Error('one file gives one piece of evidence');
    act.journal({
      act: 'EvidenceAttached',
      subjectType: 'Evidence',
      subjectId: evidence.id,
      occurredOn: act.today,
      onBehalfOf,
      facts: {
        mission: mission.number,
        finding: finding?.ordinal ?? null,
        file: file.id,
        sha256: file.sha256.toString('hex'),
        stage: evidence.stage,
      },
    });
    return { evidenceId: encodeId(evidence.tenantId, evidence.id) };
  },
});
