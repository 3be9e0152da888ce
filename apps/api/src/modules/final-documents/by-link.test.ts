import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { encodeId, newId, ownId } from '../../kernel/id.ts';
import { useApi } from '../../testing/api.ts';
import { anAdopted, aScene, codesOf, type Scene, tracksOf, versionOf } from '../../testing/recommendation-scene.ts';
import { answerRecommendations } from '../answers/answer-recommendations.command.ts';
import { confirmReceipt } from '../letters/confirm-receipt.command.ts';
import { proveReceipt } from '../letters/prove-receipt.command.ts';
import { authenticate } from '../people/authenticate.ts';
import { AnswerKind, ReceiptKind } from '../recommendations/recommendation.enums.ts';
import { amendAnswerHearing } from './amend-answer-hearing.command.ts';
import { amendFinalDocument } from './amend-final-document.command.ts';
import { disputeFinding } from './dispute-finding.command.ts';
import { draftFinalDocument } from './draft-final-document.command.ts';
import { SendingChannel } from './final-document.inputs.ts';
import { recordAnswerHearing } from './record-answer-hearing.command.ts';
import { sendFinalDocument } from './send-final-document.command.ts';

const api = useApi('2026-11-20');

interface Linked {
  linkedLetter: {
    id: string;
    kind: string;
    tracks: { id: string; version: number; dueOn: string | null; state: string; receiptKind: string | null }[];
    viewerMay: { confirmReceipt: { outcome: string } };
    receivedOn: string | null;
    finalDocument: {
      id: string;
      missionId: string;
      receivedOn: string | null;
      findings: { findingId: string; statement: string }[];
      disputes: { text: string; state: string }[];
      hearings: { id: string; version: number; decisionOn: string; result: string | null }[];
    } | null;
  };
}

/** A final document that went to the scene's body with one recommendation in its letter; and the link of that letter. */
async function sent(withRecommendations = true) {
  const scene = await aScene(api());
  const mission = ownId(scene.mission);
  const finding = newId();
  await withClient(api().test.superuser, async (client) => {
    await client.query(`update mission set completed_on = '2026-11-13', started_on = '2026-11-03' where id = $1`, [
      mission.id,
    ]);
    await client.query(`insert into mission_object (tenant_id, id, mission_id, body_id) values ($1, $2, $3, $4)`, [
      mission.tenantId,
      newId(),
      mission.id,
      scene.body.id,
    ]);
    await client.query(
      `insert into finding (tenant_id, id, mission_id, ordinal, state, statement, observed_on, recorded_at)
        values ($1, $2, $3, 1, 'CONFIRMED', 'Просела плитка', '2026-11-05', now())`,
      [mission.tenantId, finding, mission.id],
    );
  });
  const recommendation = await anAdopted(scene);
  const other = await anAdopted(scene, [scene.otherBody.id]);
  const { finalDocumentId } = await api().must(scene.secretary, draftFinalDocument, {
    missionId: scene.mission,
    language: 'ru',
  });
  await api().must(scene.secretary, amendFinalDocument, {
    id: finalDocumentId,
    expectedVersion: 1,
    datedOn: '2026-11-20',
    time: '10:00',
    place: 'Парк',
    subjects: 'Совет',
    forms: 'Посещение',
    otherDocuments: 'Нет.',
    proposals: 'Переложить плитку',
  });
  await api().must(scene.secretary, sendFinalDocument, {
    id: finalDocumentId,
    expectedVersion: 2,
    channel: SendingChannel.PAPER,
    withRecommendations,
  });
  const { finalDocument } = await api().query<{ finalDocument: { dispatches: { letterId: string }[] } }>(
    scene.secretary,
    'query ($id: ID!) { finalDocument(id: $id) { dispatches { letterId } } }',
    { id: finalDocumentId },
  );
  const letterId = finalDocument.dispatches[0]?.letterId ?? '';
  return {
    scene,
    letterId,
    recommendation,
    other,
    finding: encodeId(mission.tenantId, finding),
    link: await linkOf(scene, letterId),
  };
}

async function linkOf(scene: Scene, letterId: string): Promise<Capacity> {
  const { letter } = await api().query<{ letter: { answerLink: { url: string } } }>(
    scene.secretary,
    'query ($id: ID!) { letter(id: $id) { answerLink { url } } }',
    { id: letterId },
  );
  const acting = `link:${letter.answerLink.url.split('/').at(-1)}`;
  return (await authenticate(api().database, { token: null, acting }, new Date(), '2026-11-20')).capacity;
}

const opened = async (capacity: Capacity) =>
  (
    await api().query<Linked>(
      capacity,
      `{ linkedLetter { id kind receivedOn tracks { id version dueOn state receiptKind } viewerMay { confirmReceipt { outcome } }
        finalDocument { id missionId receivedOn findings { findingId statement } disputes { text state } hearings { id version decisionOn result } } } }`,
    )
  ).linkedLetter;

describe('the link of the letter that carried a final document', () => {
  it('shows the findings as they were sent and the recommendations that went along, with their clock', async () => {
    const { scene, link, letterId, recommendation, other } = await sent();
    const letter = await opened(link);
    const { tracks } = await tracksOf(scene, recommendation);
    expect(letter).toMatchObject({
      id: letterId,
      kind: 'FINAL_DOCUMENT',
      tracks: [{ id: tracks[0]?.id, dueOn: '2026-12-04', state: 'SENT' }],
      finalDocument: { findings: [{ statement: 'Просела плитка' }], disputes: [], hearings: [] },
      viewerMay: { confirmReceipt: { outcome: 'ALLOWED' } },
    });
    expect((await tracksOf(scene, other)).tracks).toMatchObject([{ state: 'TO_SEND', letterId: null }]);
    expect((await tracksOf(scene, recommendation)).state).toBe('ISSUED');
  });

  it('carries no recommendation unless it is asked for', async () => {
    const { link, scene, recommendation } = await sent(false);
    expect((await opened(link)).tracks).toEqual([]);
    expect((await tracksOf(scene, recommendation)).tracks).toMatchObject([{ state: 'TO_SEND' }]);
  });

  it('objects to a finding once, and the council reads it as the body’s', async () => {
    const { scene, link, finding } = await sent();
    await api().must(link, disputeFinding, { findingId: finding, text: 'Плитка принята актом' });
    expect(codesOf(await api().perform(link, disputeFinding, { findingId: finding, text: 'Ещё раз' }))).toEqual([
      'DISPUTE_OPEN_ALREADY',
    ]);
    expect((await opened(link)).finalDocument?.disputes).toEqual([{ text: 'Плитка принята актом', state: 'OPEN' }]);
    const { mission } = await api().query<{ mission: { findings: { disputes: object[] }[] } }>(
      scene.secretary,
      'query ($id: ID!) { mission(id: $id) { findings { disputes { text body { id } onBehalfOf } } } }',
      { id: scene.mission },
    );
    expect(mission.findings).toMatchObject([
      { disputes: [{ text: 'Плитка принята актом', body: { id: scene.body.id }, onBehalfOf: null }] },
    ]);
  });

  it('records the hearing of the council, by whose notice a refusal is judged, and corrects its record with a reason', async () => {
    const { scene, link } = await sent();
    const { tracks, finalDocument } = await opened(link);
    const refusal = {
      number: '5',
      answers: [
        {
          trackId: tracks[0]?.id ?? '',
          expectedVersion: tracks[0]?.version ?? 0,
          kind: AnswerKind.REJECTED,
          reasoning: 'Нет оснований',
        },
      ],
    };
    expect(codesOf(await api().perform(link, answerRecommendations, refusal))).toEqual(['HEARING_NOT_OFFERED']);
    const { hearingId } = await api().must(link, recordAnswerHearing, {
      missionId: finalDocument?.missionId ?? '',
      notifiedOn: '2026-11-20',
      decisionOn: '2026-11-27',
      online: true,
    });
    const correction = { id: hearingId, expectedVersion: 1, decisionOn: '2026-11-30', result: 'Совет участвовал' };
    expect(codesOf(await api().perform(link, amendAnswerHearing, { ...correction, reason: ' ' }))).toEqual([
      'reason REQUIRED',
    ]);
    await api().must(link, amendAnswerHearing, { ...correction, reason: 'Решение перенесено' });
    expect((await opened(link)).finalDocument?.hearings).toMatchObject([
      { id: hearingId, version: 2, decisionOn: '2026-11-30', result: 'Совет участвовал' },
    ]);
    expect(codesOf(await api().perform(link, amendAnswerHearing, { ...correction, reason: 'Снова' }))).toEqual([
      'CHANGED_MEANWHILE',
    ]);
    const { rows } = await withClient(api().test.superuser, (client) =>
      client.query(`select facts from journal_line where tenant_id = $1 and act = 'AnswerHearingAmended'`, [
        scene.tenantId,
      ]),
    );
    expect(rows).toMatchObject([
      {
        facts: {
          reason: 'Решение перенесено',
          before: { decisionOn: '2026-11-27' },
          after: { decisionOn: '2026-11-30' },
        },
      },
    ]);
    const stranger = await sent();
    expect(
      codesOf(
        await api().perform(stranger.link, amendAnswerHearing, { ...correction, expectedVersion: 2, reason: 'Чужое' }),
      ),
    ).toEqual(['id NOT_THERE']);
  });

  it('answers the recommendations that the letter carried', async () => {
    const { scene, link, recommendation } = await sent();
    const [track] = (await opened(link)).tracks;
    await api().must(link, answerRecommendations, {
      number: '77',
      answers: [
        {
          trackId: track?.id ?? '',
          expectedVersion: track?.version ?? 0,
          kind: AnswerKind.ACCEPTED,
          reasoning: 'Принято',
        },
      ],
    });
    expect((await tracksOf(scene, recommendation)).tracks).toMatchObject([{ state: 'ANSWERED' }]);
  });
});

describe('the body’s own word that a letter came', () => {
  it('starts the clock on the day it names, with its incoming number as proof', async () => {
    const { scene, link, letterId, recommendation } = await sent();
    api().clock.set('2026-11-24');
    await api().must(link, confirmReceipt, { letterId, receivedOn: '2026-11-23', number: 'вх-15/7' });
    expect(await opened(link)).toMatchObject({
      receivedOn: '2026-11-23',
      tracks: [{ state: 'RECEIVED', receiptKind: 'INCOMING_NUMBER', dueOn: '2026-12-07' }],
      finalDocument: { receivedOn: '2026-11-23' },
    });
    expect((await tracksOf(scene, recommendation)).tracks).toMatchObject([{ dueOn: '2026-12-07' }]);
    api().clock.set('2026-11-20');
  });

  it('affirms what the secretariat has proven, and moves nothing', async () => {
    const { scene, letterId } = await sent();
    await api().must(scene.secretary, proveReceipt, {
      letterId,
      receivedOn: '2026-11-20',
      kind: ReceiptKind.COURIER_MARK,
    });
    const officer = scene.officer();
    expect(codesOf(await api().perform(officer, confirmReceipt, { letterId, receivedOn: '2026-11-19' }))).toEqual([
      'RECEIPT_PROVEN_OTHERWISE',
    ]);
    await api().must(officer, confirmReceipt, { letterId, number: '31' });
    const { letter } = await api().query<{ letter: { receivedOn: string; tracks: object[] } }>(
      scene.secretary,
      'query ($id: ID!) { letter(id: $id) { receivedOn tracks { receiptKind receiptNumber dueOn } } }',
      { id: letterId },
    );
    expect(letter).toEqual({
      receivedOn: '2026-11-20',
      tracks: [{ receiptKind: 'COURIER_MARK', receiptNumber: '31', dueOn: '2026-12-04' }],
    });
  });

  it('comes by the letter’s addressee only, not before sending, and lengthens no term that has run out', async () => {
    const { scene, letterId, link } = await sent();
    expect(codesOf(await api().perform(scene.officer(scene.otherBody.id), confirmReceipt, { letterId }))).toEqual([
      'letterId NOT_THERE',
    ]);
    expect(codesOf(await api().perform(scene.secretary, confirmReceipt, { letterId }))).toEqual(['NOT_YOUR_CAPACITY']);
    expect(codesOf(await api().perform(link, confirmReceipt, { letterId, receivedOn: '2026-11-19' }))).toEqual([
      'receivedOn RECEIVED_BEFORE_SENT',
    ]);
    api().clock.set('2026-12-07');
    expect(codesOf(await api().perform(link, confirmReceipt, { letterId }))).toEqual(['RECEIPT_AFTER_TERM']);
    api().clock.set('2026-11-20');
    const key = crypto.randomUUID();
    for (let submit = 0; submit < 2; submit += 1) await api().must(link, confirmReceipt, { letterId, key });
    expect(await versionOf(api(), 'letter', letterId)).toBe(2);
  });
});
