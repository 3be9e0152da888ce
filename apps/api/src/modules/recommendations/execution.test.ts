import { beforeEach, describe, expect, it } from 'vitest';
import { useApi } from '../../testing/api.ts';
import { aScene, aSent, codesOf, type Scene, versionOf } from '../../testing/recommendation-scene.ts';
import { answerRecommendations } from '../answers/answer-recommendations.command.ts';
import { draftLetter } from '../letters/draft-letter.command.ts';
import { LetterKind } from '../letters/letter.enums.ts';
import { proveReceipt } from '../letters/prove-receipt.command.ts';
import { closeRecommendation } from './close-recommendation.command.ts';
import { closeTrack } from './close-track.command.ts';
import { correctDate } from './correct-date.command.ts';
import { AnswerKind, ReceiptKind } from './recommendation.enums.ts';
import { recordExecution } from './record-execution.command.ts';
import { recordNonExecution } from './record-non-execution.command.ts';
import { setExecutionDate } from './set-execution-date.command.ts';
import { TrackDate } from './track.inputs.ts';

describe('execution of a recommendation', () => {
  const api = useApi();
  let scene: Scene;
  let id: string;
  let recommendationId: string;
  beforeEach(async () => {
    api().clock.set('2026-11-23');
    scene = await aScene(api());
    const sent = await aSent(scene, { sentOn: '2026-11-02', receivedOn: '2026-11-02' });
    id = sent.trackIds[0] ?? '';
    recommendationId = sent.recommendationId;
  });
  const track = async () => ({ id, expectedVersion: await versionOf(api(), 'track', id) });
  const answered = async (kind = AnswerKind.ACCEPTED) =>
    api().must(scene.secretary, answerRecommendations, {
      arrivedOn: '2026-11-10',
      answers: [{ trackId: id, expectedVersion: await versionOf(api(), 'track', id), kind, reasoning: 'Рассмотрено' }],
    });
  const read = async () =>
    (
      await api().query<{
        track: { state: string; standing: string; executeBy: string | null; answeredLate: boolean };
      }>(
        scene.secretary,
        'query ($id: ID!) { track(id: $id) { state standing executeBy executedOn executionText answeredOn answeredLate closedBecause answers { arrivedOn } } }',
        { id },
      )
    ).track;

  it('has its own date, which stays where it was set, also on a Saturday (PC-REC-04)', async () => {
    await answered();
    await api().must(scene.chair, setExecutionDate, { ...(await track()), executeBy: '2026-11-28' });
    expect(await read()).toMatchObject({ state: 'ON_EXECUTION', executeBy: '2026-11-28', standing: 'ON_EXECUTION' });
    api().clock.set('2026-11-29');
    expect(await read()).toMatchObject({ standing: 'EXECUTION_OVERDUE' });
  });

  it('is recorded with its date and how it was seen, by the council alone', async () => {
    await answered();
    const input = async () => ({ ...(await track()), executedOn: '2026-11-20', text: 'Осмотрено на месте' });
    expect(codesOf(await api().perform(scene.officer(), recordExecution, await input()))).toEqual([
      'NOT_YOUR_CAPACITY',
    ]);
    await api().must(scene.secretary, recordExecution, await input());
    expect(await read()).toMatchObject({ state: 'EXECUTED', executedOn: '2026-11-20', standing: 'EXECUTED' });
  });

  it('that failed is recorded, may come later, and does not close the recommendation by itself', async () => {
    await answered();
    await api().must(scene.chair, setExecutionDate, { ...(await track()), executeBy: '2026-11-18' });
    await api().must(scene.chair, recordNonExecution, { ...(await track()), text: 'Дорожки не тронуты' });
    expect(await read()).toMatchObject({ state: 'NOT_EXECUTED' });
    const closing = async () =>
      api().perform(scene.chair, closeRecommendation, {
        id: recommendationId,
        expectedVersion: await versionOf(api(), 'recommendation', recommendationId),
        reason: 'всё исполнено',
        acknowledged: [{ code: 'CLOSING_WITHOUT_OUTCOME', reason: 'запишем позже' }],
      });
    expect(codesOf(await closing())).toContain('CLOSING_OPEN_TRACKS');
    await api().must(scene.chair, recordExecution, { ...(await track()), text: 'Сделано с опозданием' });
    expect(await closing()).toMatchObject({ ok: true });
  });

  it('is not expected after a refusal that the council accepts: the track is closed with a reason', async () => {
    await answered(AnswerKind.REJECTED);
    expect(codesOf(await api().perform(scene.chair, closeTrack, { ...(await track()), reason: '' }))).toEqual([
      'reason REQUIRED',
    ]);
    await api().must(scene.chair, closeTrack, { ...(await track()), reason: 'доводы приняты' });
    expect(await read()).toMatchObject({ state: 'CLOSED', closedBecause: 'доводы приняты' });
  });

  it('and answer keep the dates of fact; a wrong one is corrected with its answer and decides anew', async () => {
    await answered();
    expect(await read()).toMatchObject({ answeredLate: false });
    await api().must(scene.secretary, correctDate, {
      ...(await track()),
      date: TrackDate.ANSWERED,
      becomes: '2026-11-17',
      reason: 'штамп на конверте',
    });
    expect(await read()).toMatchObject({ answeredLate: true, answers: [{ arrivedOn: '2026-11-17' }] });
  });

  it('stands in the recommendation’s chain of acts beside its letter and its answer, for its council alone', async () => {
    await answered();
    await api().must(scene.secretary, recordExecution, { ...(await track()), text: 'Осмотр подтвердил' });
    const acts = async (capacity: typeof scene.secretary) =>
      (
        await api().query<{ journal: { nodes: { act: string }[] } }>(
          capacity,
          'query ($id: ID!) { journal(first: 50, recommendationId: $id) { nodes { act } } }',
          { id: recommendationId },
        )
      ).journal.nodes.map(({ act }) => act);
    const chain = await acts(scene.secretary);
    expect(chain[0]).toBe('ExecutionRecorded');
    expect(chain).toEqual(expect.arrayContaining(['RecommendationAdopted', 'LetterSent', 'RecommendationAnswered']));
    expect(await acts((await aScene(api())).secretary)).toEqual([]);
  });

  it('follows a receipt that is proven once: another date is a correction, not a second proof', async () => {
    const again = { trackId: id, receivedOn: '2026-11-05', kind: ReceiptKind.OTHER };
    expect(codesOf(await api().perform(scene.secretary, proveReceipt, again))).toEqual(['CORRECTION_WITHOUT_REASON']);
    const bare = { trackId: id, receivedOn: '2026-11-02', kind: ReceiptKind.INCOMING_NUMBER };
    expect(codesOf(await api().perform(scene.secretary, proveReceipt, bare))).toEqual(['number REQUIRED']);
  });

  it('is not asked for twice: what went with one letter goes with no other', async () => {
    const result = await api().perform(scene.secretary, draftLetter, {
      kind: LetterKind.RECOMMENDATION,
      trackIds: [id],
      language: 'kk',
    });
    expect(codesOf(result)).toEqual(['ALREADY_SENT']);
  });
});
