import { beforeEach, describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { useApi } from '../../testing/api.ts';
import {
  aDraft,
  anAdopted,
  aScene,
  aSent,
  type Scene,
  tracksOf,
  versionOf,
} from '../../testing/recommendation-scene.ts';
import { answerRecommendations } from '../answers/answer-recommendations.command.ts';
import { noteCall } from './note-call.command.ts';
import { AnswerKind, NoteKind } from './recommendation.enums.ts';
import { recordExecution } from './record-execution.command.ts';
import { reissueRecommendation } from './reissue-recommendation.command.ts';

const everything = `query ($council: String) { recommendations(council: $council, first: 50) { totalCount pageInfo { hasNextPage } nodes {
  id number state wording { text lang missing } council { slug } publications { id } outcomes { id }
  tracks { id state standing daysLeft answeredLate bodyName { text } body { id } council { slug }
    whyThisDate { dueOn skipped { date name } } answers { id kind fileIds } letter { id number answerLink { url } } notes { text } recommendation { id } } } } }`;

describe('reading of recommendations', () => {
  const api = useApi();
  let scene: Scene;
  beforeEach(async () => {
    api().clock.set('2026-11-23');
    scene = await aScene(api());
  });
  const answer = async (trackId: string, arrivedOn: string, kind = AnswerKind.ACCEPTED) =>
    api().must(scene.secretary, answerRecommendations, {
      arrivedOn,
      answers: [{ trackId, expectedVersion: await versionOf(api(), 'track', trackId), kind, reasoning: 'Рассмотрено' }],
    });
  const statementsOf = async (capacity: Capacity, source: string, variables: object = {}) => {
    await api().query(capacity, source, { ...variables });
    return api().statements.length;
  };

  it('takes the same few statements whatever the number of rows (trust 16)', async () => {
    const few = await aSent(scene, { count: 1 });
    await answer(few.trackIds[0] ?? '', '2026-11-10');
    const variables = { council: scene.slug };
    const [one, onePublic] = [
      await statementsOf(scene.secretary, everything, variables),
      await statementsOf({ kind: 'PUBLIC' }, everything, variables),
    ];
    const many = await aSent(scene, { count: 6 });
    for (const id of many.trackIds) await answer(id, '2026-11-10');
    expect(await statementsOf(scene.secretary, everything, variables)).toBe(one);
    expect(await statementsOf({ kind: 'PUBLIC' }, everything, variables)).toBe(onePublic);
    expect(one).toBeLessThanOrEqual(7);
    expect(onePublic).toBeLessThanOrEqual(7);
  });

  it('of the secretary’s panel takes few statements, and shows what waits', async () => {
    const sent = await aSent(scene, { sentOn: '2026-11-02', receivedOn: '2026-11-02', count: 3 });
    await answer(sent.trackIds[0] ?? '', '2026-11-10');
    await aSent(scene, { sentOn: '2026-11-09', receivedOn: '2026-11-09' });
    await aDraft(scene);
    await anAdopted(scene);
    const panel = `{ today { date dayOff counts { dueToday dueThisWeek overdue answersToAssess lettersToRegister toSend }
      dueToday { id standing } dueThisWeek { id } overdue { id daysLeft body { id } } answersToAssess { id answers { id } } executionOverdue { id }
      lettersToRegister { id } onControl { id } findingsToConfirm { missionId count } finalDocumentsDue { missionId dueOn } recent { act actorName } } }`;
    const { today } = await api().query<{
      today: { counts: object; overdue: { daysLeft: number }[]; recent: object[] };
    }>(scene.secretary, panel);
    expect({ ...today.counts }).toEqual({
      dueToday: 1,
      dueThisWeek: 0,
      overdue: 2,
      answersToAssess: 1,
      lettersToRegister: 1,
      toSend: 1,
    });
    expect(today.overdue.map(({ daysLeft }) => daysLeft)).toEqual([-5, -5]);
    expect(today.recent.length).toBeGreaterThan(5);
    expect(api().statements.length).toBeLessThanOrEqual(7);
    const outside = await api().query<{ today: null }>({ kind: 'PUBLIC' }, '{ today { date } }');
    expect(outside.today).toBeNull();
  });

  it('of a body’s record counts what was published, the same for every reader, each number with its list', async () => {
    const sent = await aSent(scene, { sentOn: '2026-11-02', receivedOn: '2026-11-02', count: 4 });
    const [inTime = '', late = '', refused = ''] = sent.trackIds;
    await answer(inTime, '2026-11-16');
    await answer(late, '2026-11-17');
    await answer(refused, '2026-11-10', AnswerKind.REJECTED);
    await api().must(scene.secretary, recordExecution, {
      id: inTime,
      expectedVersion: await versionOf(api(), 'track', inTime),
      executedOn: '2026-11-20',
      text: 'Осмотрено на месте',
    });
    const other = await aScene(api());
    const source = `query ($id: ID!) { bodyRecord(bodyId: $id) { bodyName { text } howCounted
      received { value filter } answered { value filter } answeredInTime { value filter } answeredLate { value filter } accepted { value filter }
      rejected { value filter } executed { value filter } overdue { value filter } awaiting { value filter } series { quarter received answeredInTime executed } } }`;
    type Figure = { value: number; filter: string };
    const isFigure = (value: unknown): value is Figure =>
      typeof value === 'object' && value !== null && 'value' in value;
    const read = async (capacity: Capacity) =>
      (
        await api().query<{ bodyRecord: Record<string, unknown> & { series: object[] } }>(capacity, source, {
          id: scene.body.id,
        })
      ).bodyRecord;
    const record = await read({ kind: 'PUBLIC' });
    const values = Object.fromEntries(
      Object.entries(record).flatMap(([name, figure]) => (isFigure(figure) ? [[name, figure.value]] : [])),
    );
    expect(values).toEqual({
      received: 4,
      answered: 3,
      answeredInTime: 2,
      answeredLate: 1,
      accepted: 2,
      rejected: 1,
      executed: 1,
      overdue: 1,
      awaiting: 1,
    });
    expect(record.series.map((quarter) => ({ ...quarter }))).toEqual([
      { quarter: '2026-Q4', received: 4, answeredInTime: 2, executed: 1 },
    ]);
    expect(await read(other.secretary)).toEqual(record);
    for (const figure of Object.values(record)) {
      if (!isFigure(figure)) continue;
      const { tracks } = await api().query<{ tracks: { totalCount: number } }>(
        { kind: 'PUBLIC' },
        'query ($id: ID!, $is: TrackFilter!) { tracks(bodyId: $id, is: $is) { totalCount nodes { id } } }',
        { id: scene.body.id, is: figure.filter },
      );
      expect({ filter: figure.filter, count: tracks.totalCount }).toEqual({
        filter: figure.filter,
        count: figure.value,
      });
    }
  });

  it('by an officer crosses councils, by days left, and sees nothing of another body', async () => {
    const other = await aScene(api());
    const mine = await aSent(scene, { sentOn: '2026-11-16', receivedOn: '2026-11-16' });
    await aSent(other, { sentOn: '2026-11-16' });
    await withClient(api().test.superuser, (client) =>
      client.query('update track set body_id = $1 where tenant_id = $2', [scene.body.id, other.tenantId]),
    );
    await withClient(api().test.superuser, (client) =>
      client.query(`update track set due_on = '2026-11-24' where tenant_id = $1`, [other.tenantId]),
    );
    const source =
      '{ inbox { nodes { id councilSlug daysLeft letter { number fileIndex } recommendation { id } notes { id } } totalCount } }';
    const officer = { ...scene.officer(), tenantId: undefined } as Capacity;
    const { inbox } = await api().query<{
      inbox: { totalCount: number; nodes: { id: string; councilSlug: string; daysLeft: number }[] };
    }>(officer, source);
    expect(inbox.nodes.map(({ councilSlug, daysLeft }) => [councilSlug, daysLeft])).toEqual([
      [other.slug, 1],
      [scene.slug, 5],
    ]);
    expect(inbox.nodes[1]?.id).toBe(mine.trackIds[0]);
    const foreign = { ...scene.officer(scene.otherBody.id), tenantId: undefined } as Capacity;
    const nothing = await api().query<{ inbox: { nodes: object[] }; track: null }>(
      foreign,
      'query ($id: ID!) { inbox { nodes { id } } track(id: $id) { id } }',
      { id: mine.trackIds[0] },
    );
    expect({ nodes: nothing.inbox.nodes, track: nothing.track }).toEqual({ nodes: [], track: null });
    const own = await api().query<{ recommendations: { nodes: object[] } }>(
      officer,
      '{ recommendations { nodes { id } } }',
    );
    expect(own.recommendations.nodes).toEqual([]);
  });

  it('by the public shows no letter, number of receipt, note, signer or draft', async () => {
    const sent = await aSent(scene);
    await answer(sent.trackIds[0] ?? '', '2026-11-10');
    await api().must(scene.secretary, noteCall, {
      id: sent.trackIds[0] ?? '',
      kind: NoteKind.CALL,
      text: 'звонил, обещали до пятницы',
    });
    const draft = await aDraft(scene);
    const { recommendations, drafted } = await api().query<{
      recommendations: { nodes: { tracks: object[] }[] };
      drafted: null;
    }>(
      { kind: 'PUBLIC' },
      `query ($council: String, $draft: ID!) { drafted: recommendation(id: $draft) { id } recommendations(council: $council) { nodes { draftedOn decisionFileId
        tracks { letterId letterNumber receiptNumber letter { id } notes { id } answers { signer executor reasoning } viewerMay { answer { outcome points { code } } } } } } }`,
      { council: scene.slug, draft },
    );
    expect(drafted).toBeNull();
    expect(recommendations.nodes).toHaveLength(1);
    expect(recommendations.nodes[0]?.tracks).toMatchObject([
      {
        letterId: null,
        letterNumber: '1',
        receiptNumber: null,
        letter: null,
        notes: [],
        answers: [{ signer: null, executor: null, reasoning: 'Рассмотрено' }],
        viewerMay: { answer: { outcome: 'REFUSED', points: [{ code: 'SIGN_IN_NEEDED' }] } },
      },
    ]);
    const { track } = await api().query<{ track: { notes: object[] } }>(
      scene.secretary,
      'query ($id: ID!) { track(id: $id) { notes { text kind recordedByName } } }',
      { id: sent.trackIds[0] },
    );
    expect(track.notes).toMatchObject([{ text: 'звонил, обещали до пятницы', kind: 'CALL' }]);
  });

  it('finds by words and by what is true today, and pages by a mark that holds', async () => {
    await aSent(scene, { sentOn: '2026-11-02', receivedOn: '2026-11-02', count: 3 });
    await anAdopted(scene);
    const source = `query ($after: String, $track: TrackFilter, $search: String) { recommendations(first: 2, after: $after, track: $track, search: $search) {
      nodes { number } pageInfo { hasNextPage endCursor } totalCount } }`;
    const page = async (capacity: Capacity, variables: object) =>
      (
        await api().query<{
          recommendations: {
            nodes: { number: string }[];
            pageInfo: { endCursor: string; hasNextPage: boolean };
            totalCount: number;
          };
        }>(capacity, source, { ...variables })
      ).recommendations;
    const first = await page(scene.secretary, { track: 'OVERDUE' });
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const second = await page(scene.secretary, { track: 'OVERDUE', after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map(({ number }) => number)).toEqual(['2026-003', '2026-002', '2026-001']);
    for (const capacity of [scene.secretary, { kind: 'PUBLIC' } as const]) {
      expect((await page(capacity, { search: 'дорожки' })).totalCount).toBeGreaterThanOrEqual(4);
      expect((await page(capacity, { search: 'космодром' })).totalCount).toBe(0);
    }
  });

  it('follows a recommendation issued again back to what it replaces', async () => {
    const sent = await aSent(scene);
    const { recommendationId } = await api().must(scene.chair, reissueRecommendation, {
      id: sent.recommendationId,
      expectedVersion: await versionOf(api(), 'recommendation', sent.recommendationId),
      trackIds: sent.trackIds,
      reason: 'ответа нет',
    });
    const { recommendation } = await api().query<{ recommendation: object }>(
      scene.secretary,
      'query ($id: ID!) { recommendation(id: $id) { state reissueOf { id } tracks { state bodyId } viewerMay { adopt { outcome } amend { outcome } close { outcome } } } }',
      { id: recommendationId },
    );
    expect(recommendation).toMatchObject({
      state: 'DRAFT',
      reissueOf: { id: sent.recommendationId },
      tracks: [{ state: 'TO_SEND', bodyId: scene.body.id }],
      viewerMay: { adopt: { outcome: 'ALLOWED' }, amend: { outcome: 'ALLOWED' }, close: { outcome: 'REFUSED' } },
    });
    expect((await tracksOf(scene, sent.recommendationId)).tracks).toMatchObject([{ state: 'REISSUED' }]);
  });
});
