import { legalDateOf } from '@kenes/calendar';
import { defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { invalid } from '../../../kernel/refusals.ts';
import { VisitEntity } from '../entities/visit.entity.ts';
import { filesOfMission, insertEvidence, insertFinding } from '../finding-input.ts';
import type { CaptureFindingInput } from '../inputs/finding.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { fieldFactOn } from '../mission.policy.ts';
import { missionFor, onBehalf } from '../mission-act.ts';
import { readPosition } from '../mission-input.ts';

/**
 * Captures a finding: a photo or a sentence is enough (§8.4). The day of the fact must lie inside the mandate, not in the
 * future, not after the field part; entered later it shows so. The submit's key comes from the device: an outbox that
 * sends it again gets the same finding.
 */
export const captureFinding = defineCommand<CaptureFindingInput, { findingId: string }>({
  name: 'captureFinding',
  authority: missionAuthority.captureFinding,
  async run(act, input) {
    const capturedOn = input.capturedAt
      ? legalDateOf(Temporal.Instant.fromEpochMilliseconds(input.capturedAt.getTime())).toString()
      : null;
    const on = factOn(act, input.observedOn ?? capturedOn);
    const { mission, situation } = await missionFor(act, 'captureFinding', input.missionId, { path: 'missionId' });
    const reading = new InputReading();
    const statement = reading.optional('statement', input.statement, 5_000);
    const position = readPosition(reading, '', input);
    const accuracy = input.accuracy ?? null;
    if (accuracy !== null && !(accuracy >= 0)) reading.fault('accuracy', 'NOT_A_POSITION');
    reading.done();
    const files = await filesOfMission(act, mission, input.fileIds ?? [], 'fileIds');
    act.obey(fieldFactOn(situation, on, { hasPhoto: files.length > 0, hasText: statement !== null }));
    const visit = input.visitId ? await act.load(VisitEntity, input.visitId, { path: 'visitId' }) : null;
    if (visit && visit.missionId !== mission.id) throw invalid({ path: 'visitId', code: 'NOT_THERE' });
    const onBehalfOf = onBehalf(act, input.onBehalfOf);
    const placed = files.find(({ latitude }) => latitude !== null);
    const finding = await insertFinding(act, mission, {
      visitId: visit?.id ?? null,
      statement,
      observedOn: on.toString(),
      capturedAt: input.capturedAt ?? files.find(({ capturedAt }) => capturedAt !== null)?.capturedAt ?? null,
      latitude: position.latitude ?? placed?.latitude ?? null,
      longitude: position.latitude === null ? (placed?.longitude ?? null) : position.longitude,
      accuracy,
      onBehalfOf,
    });
    await insertEvidence(act, mission, files, {
      findingId: finding.id,
      visitId: visit?.id ?? null,
      stage: 'BEFORE',
      onBehalfOf,
    });
    act.journal({
      act: 'FindingCaptured',
      subjectType: 'Finding',
      subjectId: finding.id,
      occurredOn: on,
      onBehalfOf,
      facts: { mission: mission.number, finding: finding.ordinal, files: files.length, statement },
    });
    return { findingId: encodeId(finding.tenantId, finding.id) };
  },
});
