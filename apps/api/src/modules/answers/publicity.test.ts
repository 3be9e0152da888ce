import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { encodeId, newId } from '../../kernel/id.ts';
import { useApi } from '../../testing/api.ts';
import { aScene, aSent, codesOf, type Scene, versionOf } from '../../testing/recommendation-scene.ts';
import { registerFileRoutes } from '../files/files.routes.ts';
import { registerArrived } from '../letters/register-arrived.command.ts';
import { publishRecommendation } from '../recommendations/publish-recommendation.command.ts';
import { AnswerKind } from '../recommendations/recommendation.enums.ts';
import { withholdRecommendation } from '../recommendations/withhold-recommendation.command.ts';
import { answerRecommendations } from './answer-recommendations.command.ts';
import { chooseAnswerFiles } from './choose-answer-files.command.ts';
import { releaseAnswer } from './release-answer.command.ts';
import { withholdAnswer } from './withhold-answer.command.ts';

const PUBLIC: Capacity = { kind: 'PUBLIC' };

describe('what the public reads of an answer', () => {
  const api = useApi();
  let scene: Scene;
  const servers: FastifyInstance[] = [];
  beforeEach(async () => {
    api().clock.set('2026-11-23');
    scene = await aScene(api());
  });
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });

  /** A stored document of the scene's body, with bytes. */
  async function aFile(name: string, purpose = 'ANSWER') {
    const id = newId();
    const key = `${scene.tenantId}/${id}`;
    await api().services.files.put(
      key,
      (async function* bytes() {
        yield Buffer.from(`%PDF-1.7 ${name}`);
      })(),
    );
    await withClient(api().test.superuser, (client) =>
      client.query(
        `insert into stored_file (tenant_id, id, name, media_type, size, sha256, storage_key, purpose, body_id, uploaded_at)
          values ($1, $2, $3, 'application/pdf', 20, sha256(convert_to($4, 'UTF8')), $4, $5, $6, now())`,
        [scene.tenantId, id, name, key, purpose, scene.body.id],
      ),
    );
    return encodeId(scene.tenantId, id);
  }

  async function anAnswer(files: string[] = []) {
    const { trackIds, recommendationId } = await aSent(scene, { sentOn: '2026-11-16', receivedOn: '2026-11-16' });
    const [trackId = ''] = trackIds;
    const { answerIds, letterId } = await api().must(scene.officer(), answerRecommendations, {
      fileIds: files,
      answers: [
        {
          trackId,
          expectedVersion: await versionOf(api(), 'track', trackId),
          kind: AnswerKind.ACCEPTED,
          reasoning: 'Включено в план',
        },
      ],
    });
    return { trackId, recommendationId, answerId: answerIds[0] ?? '', letterId };
  }
  const register = async (letterId: string) =>
    api().must(scene.secretary, registerArrived, {
      id: letterId,
      expectedVersion: await versionOf(api(), 'letter', letterId),
    });
  const version = (answerId: string) => versionOf(api(), 'answer', answerId);
  interface Read {
    track: {
      answeredOn: string | null;
      answers: { id: string; reasoning: string; files: { id: string; name: string }[] }[];
    } | null;
  }
  const read = async (trackId: string) =>
    (
      await api().query<Read>(
        PUBLIC,
        'query ($id: ID!) { track(id: $id) { answeredOn answers { id reasoning files { id name } } } }',
        { id: trackId },
      )
    ).track;
  async function fetched(id: string) {
    const server = fastify();
    servers.push(server);
    registerFileRoutes(server, api(), async () => ({
      capacity: PUBLIC,
      sessionId: null,
      locale: 'ru',
      client: { address: '127.0.0.1', agent: null, trusted: true },
    }));
    return (await server.inject(`/files/${id}/derivative`)).statusCode;
  }

  it('are only the files that the council chose, once the answer is public', async () => {
    const [plan, letter] = [await aFile('План.pdf'), await aFile('Письмо с подписями.pdf')];
    const { trackId, answerId, letterId } = await anAnswer([plan, letter]);
    await api().must(scene.secretary, chooseAnswerFiles, {
      id: answerId,
      expectedVersion: await version(answerId),
      fileIds: [plan],
    });
    expect(await read(trackId)).toMatchObject({ answeredOn: '2026-11-23', answers: [] });
    expect(await fetched(plan)).toBe(404);
    await register(letterId);
    expect((await read(trackId))?.answers).toMatchObject([
      { reasoning: 'Включено в план', files: [{ id: plan, name: 'План.pdf' }] },
    ]);
    expect([await fetched(plan), await fetched(letter)]).toEqual([200, 404]);
    await api().must(scene.secretary, chooseAnswerFiles, {
      id: answerId,
      expectedVersion: await version(answerId),
      fileIds: [],
    });
    expect((await read(trackId))?.answers).toMatchObject([{ files: [] }]);
    expect(await fetched(plan)).toBe(404);
  });

  it('are never another answer’s files, nor evidence by this way, nor another council’s', async () => {
    const { answerId } = await anAnswer([await aFile('План.pdf')]);
    const choose = async (fileIds: string[], capacity = scene.secretary) =>
      codesOf(
        await api().perform(capacity, chooseAnswerFiles, {
          id: answerId,
          expectedVersion: await version(answerId),
          fileIds,
        }),
      );
    expect(await choose([await aFile('Чужое.pdf')])).toEqual(['fileIds NOT_THERE']);
    const photo = await aFile('Фото.pdf', 'EVIDENCE');
    const other = await anAnswer([photo]);
    expect(
      codesOf(
        await api().perform(scene.secretary, chooseAnswerFiles, {
          id: other.answerId,
          expectedVersion: await version(other.answerId),
          fileIds: [photo],
        }),
      ),
    ).toEqual(['fileIds EVIDENCE_HAS_ITS_OWN_RELEASE']);
    expect(await choose([], (await aScene(api())).secretary)).toEqual(['id NOT_THERE']);
    expect(await choose([], scene.officer())).toEqual(['NOT_YOUR_CAPACITY']);
  });

  it('goes away with a reason, alone, and comes back; the journal tells both', async () => {
    const plan = await aFile('План.pdf');
    const { trackId, answerId, letterId } = await anAnswer([plan]);
    await api().must(scene.secretary, chooseAnswerFiles, {
      id: answerId,
      expectedVersion: await version(answerId),
      fileIds: [plan],
    });
    await register(letterId);
    const input = async () => ({ id: answerId, expectedVersion: await version(answerId) });
    expect(codesOf(await api().perform(scene.chair, withholdAnswer, await input()))).toEqual(['WITHHELD_FROM_PUBLIC']);
    expect(codesOf(await api().perform(scene.chair, releaseAnswer, await input()))).toEqual(['ANSWER_NOT_WITHHELD']);
    await api().must(scene.chair, withholdAnswer, {
      ...(await input()),
      acknowledged: [{ code: 'WITHHELD_FROM_PUBLIC', reason: 'сведения о частных лицах' }],
    });
    expect(await read(trackId)).toMatchObject({ answeredOn: '2026-11-23', answers: [] });
    expect(await fetched(plan)).toBe(404);
    const { track } = await api().query<{ track: { answers: object[] } }>(
      scene.secretary,
      `query ($id: ID!) { track(id: $id) { answers { published withheldOn withheldBecause viewerMay { withhold { outcome } release { outcome } } } } }`,
      { id: trackId },
    );
    expect(track.answers).toEqual([
      {
        published: false,
        withheldOn: '2026-11-23',
        withheldBecause: 'сведения о частных лицах',
        viewerMay: { withhold: { outcome: 'REFUSED' }, release: { outcome: 'ALLOWED' } },
      },
    ]);
    await api().must(scene.chair, releaseAnswer, await input());
    expect((await read(trackId))?.answers).toMatchObject([{ files: [{ id: plan }] }]);
    const { rows } = await withClient(api().test.superuser, (client) =>
      client.query(
        `select act, facts ->> 'reason' as reason from journal_line where tenant_id = $1 and act in ('AnswerWithheld', 'AnswerReleased') order by seq`,
        [scene.tenantId],
      ),
    );
    expect(rows).toEqual([
      { act: 'AnswerWithheld', reason: 'сведения о частных лицах' },
      { act: 'AnswerReleased', reason: null },
    ]);
  });

  it('stays withheld when its letter is registered, and when its recommendation is hidden and shown again', async () => {
    const { trackId, answerId, letterId, recommendationId } = await anAnswer();
    await api().must(scene.chair, withholdAnswer, {
      id: answerId,
      expectedVersion: await version(answerId),
      acknowledged: [{ code: 'WITHHELD_FROM_PUBLIC', reason: 'персональные данные' }],
    });
    await register(letterId);
    expect((await read(trackId))?.answers).toEqual([]);
    const versioned = async () => ({
      id: recommendationId,
      expectedVersion: await versionOf(api(), 'recommendation', recommendationId),
    });
    await api().must(scene.chair, withholdRecommendation, {
      ...(await versioned()),
      acknowledged: [{ code: 'WITHHELD_FROM_PUBLIC', reason: 'проверка' }],
    });
    await api().must(scene.chair, publishRecommendation, await versioned());
    expect((await read(trackId))?.answers).toEqual([]);
    await api().must(scene.chair, releaseAnswer, { id: answerId, expectedVersion: await version(answerId) });
    expect((await read(trackId))?.answers).toHaveLength(1);
  });

  it('is owed five working days after it arrived, marked as not verified, until it is public or withheld (PC-CTRL-14)', async () => {
    const { trackId, answerId, letterId } = await anAnswer();
    const owed = async () =>
      (
        await api().query<{ today: { publicationsDue: object[]; counts: { publicationsDue: number } } }>(
          scene.secretary,
          '{ today { publicationsDue { subject number dueOn unverified recommendationId } counts { publicationsDue } } }',
        )
      ).today;
    expect(await owed()).toMatchObject({
      publicationsDue: [{ subject: 'ANSWER', number: '2026-001', dueOn: '2026-11-30', unverified: true }],
      counts: { publicationsDue: 1 },
    });
    const { track } = await api().query<{ track: { answers: object[] } }>(
      scene.secretary,
      'query ($id: ID!) { track(id: $id) { answers { publishBy whyPublishBy { startKind startsOn workingDays unverified ruleId } } } }',
      { id: trackId },
    );
    expect(track.answers).toEqual([
      {
        publishBy: '2026-11-30',
        whyPublishBy: {
          startKind: 'ARRIVAL',
          startsOn: '2026-11-23',
          workingDays: 5,
          unverified: true,
          ruleId: 'PC-CTRL-14',
        },
      },
    ]);
    await register(letterId);
    expect((await owed()).counts.publicationsDue).toBe(0);
    await api().must(scene.chair, withholdAnswer, {
      id: answerId,
      expectedVersion: await version(answerId),
      acknowledged: [{ code: 'WITHHELD_FROM_PUBLIC', reason: 'персональные данные' }],
    });
    expect((await owed()).counts.publicationsDue).toBe(0);
  });
});
