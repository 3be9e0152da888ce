import type { LegalDate } from '@kenes/calendar';
import { type AnswerHearing, combine } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { decodeId, encodeId, isUuid } from '../../kernel/id.ts';
import { conflict, invalid, notThere } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { publishBy } from '../publications/publish-by.ts';
import { dayOf, optionalText } from '../recommendations/act-input.ts';
import { TrackEntity } from '../recommendations/track.entity.ts';
import { mayAnswerTrack } from '../recommendations/track.policy.ts';
import { AnswerEntity } from './answer.entity.ts';
import type { AnswerItemInput, AnswerLetterInput } from './answer.inputs.ts';
import { forwardTrack } from './forward-track.job.ts';
import { openForwardedTrack } from './open-forwarded-track.ts';

/** The letter an answer comes with, and who enters it. */
export interface AnswerBatch {
  readonly letter: Omit<AnswerLetterInput, 'key' | 'acknowledged' | 'fileIds'>;
  /** The incoming letter it came with; null where none was registered (an import of what was before). */
  readonly answerLetterId: string | null;
  readonly fileIds: readonly string[];
  readonly arrivedOn: LegalDate;
  readonly enteredBy: AnswerEntity['enteredBy'];
  /** The body that answers; an answer to what was not sent to it is refused. */
  readonly bodyId: string | null;
}

/**
 * Loads and locks the tracks that are answered, in one order for all, so that of two officers at once one waits and then
 * gets a Conflict that names the track whose current value to look at.
 */
export async function tracksToAnswer(act: Act, items: readonly AnswerItemInput[]): Promise<TrackEntity[]> {
  if (items.length === 0) throw invalid({ path: 'answers', code: 'REQUIRED' });
  if (new Set(items.map(({ trackId }) => trackId)).size !== items.length)
    throw invalid({ path: 'answers', code: 'ANSWERED_TWICE' });
  const places = items.map(({ trackId, expectedVersion }, index) => {
    const ref = decodeId(trackId);
    const path = `answers.${index}.trackId`;
    if (!ref || ref.tenantId !== act.tenantId) throw notThere(path);
    return { ref, path, expectedVersion };
  });
  const tracks = new Map<string, TrackEntity>();
  for (const { ref, path, expectedVersion } of places.toSorted((a, b) => (a.ref.id < b.ref.id ? -1 : 1))) {
    const track = await act.loadRow(TrackEntity, ref, { path, lock: true });
    if (track.version !== expectedVersion) throw conflict('CHANGED_MEANWHILE', encodeId(track.tenantId, track.id));
    tracks.set(track.id, track);
  }
  return places.flatMap(({ ref }) => tracks.get(ref.id) ?? []);
}

/** Records one answer per track: state, arrival, promise; an interim one leaves the clock running (§8.2). */
export async function recordAnswers(
  act: Act,
  items: readonly AnswerItemInput[],
  tracks: readonly TrackEntity[],
  batch: AnswerBatch,
): Promise<AnswerEntity[]> {
  const texts = items.map((item, index) => ({
    reasoning: optionalText(item.reasoning, `answers.${index}.reasoning`, 10_000),
    decision: optionalText(item.decision, `answers.${index}.decision`, 10_000),
    forwardedTo: optionalText(item.forwardedTo, `answers.${index}.forwardedTo`, 500),
  }));
  const calendar = await act.calendar();
  const overrides = await act.overrides();
  const verdicts = [];
  for (const [index, track] of tracks.entries()) {
    const item = items[index];
    if (!item) continue;
    if (item.forwardedToId && !isUuid(item.forwardedToId)) throw notThere(`answers.${index}.forwardedToId`);
    verdicts.push(
      mayAnswerTrack(track, {
        kind: item.kind,
        reasoning: texts[index]?.reasoning ?? null,
        hasForwardAddressee: Boolean(item.forwardedToId ?? texts[index]?.forwardedTo),
        arrivedOn: batch.arrivedOn,
        sentToThisBody: batch.bodyId === null || batch.bodyId === track.bodyId,
        today: act.today,
        calendar,
        overrides,
        ...(await decisionOf(act, track, batch)),
      }),
    );
  }
  act.obey(combine(...verdicts));
  const answers: AnswerEntity[] = [];
  for (const [index, track] of tracks.entries()) {
    const item = items[index];
    const text = texts[index];
    if (!item || !text) continue;
    const answer = await act.insert(AnswerEntity, {
      tenantId: track.tenantId,
      trackId: track.id,
      recommendationId: track.recommendationId,
      bodyId: track.bodyId,
      letterId: track.letterId,
      answerLetterId: batch.answerLetterId,
      kind: item.kind,
      number: optionalText(batch.letter.number, 'number', 100),
      datedOn: batch.letter.datedOn ?? null,
      arrivedOn: batch.arrivedOn.toString(),
      ...text,
      promisedOn: item.promisedOn ?? null,
      forwardedToId: item.forwardedToId ?? null,
      signer: optionalText(batch.letter.signer, 'signer', 200),
      signerPosition: optionalText(batch.letter.signerPosition, 'signerPosition', 300),
      executor: optionalText(batch.letter.executor, 'executor', 200),
      executorPhone: optionalText(batch.letter.executorPhone, 'executorPhone', 50),
      fileIds: [...batch.fileIds],
      enteredBy: batch.enteredBy,
      recordedBy: act.accountId,
      recordedAt: act.operation.clock.now(),
      published: batch.enteredBy === 'SECRETARIAT' && track.published,
      ...(await publishBy(act, track.legalBasis, batch.arrivedOn.toString())),
    });
    settle(track, answer);
    answers.push(answer);
    await act.em.flush();
    if (answer.kind === 'FORWARDED' && answer.forwardedToId) {
      if (act.capacity.kind === 'TENANT') await openForwardedTrack(act, track, answer);
      else await act.enqueue(forwardTrack, { tenantId: act.tenantId, answerId: answer.id });
    }
  }
  return answers;
}

/** What an answer does to its track. The first final answer decides whether the body answered in time. */
function settle(track: TrackEntity, answer: AnswerEntity): void {
  if (answer.kind === 'INTERIM') {
    if (!track.interimOn || track.interimOn < answer.arrivedOn) track.interimOn = answer.arrivedOn;
    return;
  }
  if (track.state === 'SENT' || track.state === 'RECEIVED')
    track.state = answer.kind === 'FORWARDED' ? 'FORWARDED' : 'ANSWERED';
  if (!track.answeredOn || answer.arrivedOn < track.answeredOn) track.answeredOn = answer.arrivedOn;
  track.answerKind = answer.kind;
  track.reanswerAskedOn = null;
  track.reanswerBy = null;
}

/**
 * Where a refusal decides on a final document, the hearing of the council before it (PC-CTRL-13). A link sees what its own
 * letter carried: where the document went by another, nothing is asked.
 */
async function decisionOf(
  act: Act,
  track: TrackEntity,
  batch: AnswerBatch,
): Promise<{ decision?: { on: LegalDate; hearing: AnswerHearing | null } }> {
  if (!track.missionId) return {};
  const row = await act.transaction.one<{ sent: boolean; noticeOn: string | null }>(sql`select
      exists (select from final_document_dispatch d where d.tenant_id = ${track.tenantId}::uuid and d.mission_id = ${track.missionId}::uuid and d.body_id = ${track.bodyId}::uuid) as sent,
      (select max(h.notified_on) from answer_hearing h where h.tenant_id = ${track.tenantId}::uuid and h.mission_id = ${track.missionId}::uuid and h.body_id = ${track.bodyId}::uuid) as "noticeOn"`);
  if (!row?.sent) return {};
  return {
    decision: {
      on: batch.letter.datedOn ? dayOf(batch.letter.datedOn) : batch.arrivedOn,
      hearing: row.noticeOn ? { noticeOn: dayOf(row.noticeOn), harmsOthers: false } : null,
    },
  };
}
