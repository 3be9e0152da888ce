import { beforeEach, describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { decodeId } from '../../kernel/id.ts';
import { useApi } from '../../testing/api.ts';
import { anAccount } from '../../testing/cast.ts';
import { aDraft, aScene, aSent, codesOf, type Scene, tracksOf, versionOf } from '../../testing/recommendation-scene.ts';
import { LetterChannel } from '../letters/letter.enums.ts';
import { registerArrived } from '../letters/register-arrived.command.ts';
import { AnswerKind, AnswerQuality } from '../recommendations/recommendation.enums.ts';
import { answerRecommendations } from './answer-recommendations.command.ts';
import { assessAnswer } from './assess-answer.command.ts';
import { handlers } from './forward-track.handler.ts';
import { registerIncoming } from './register-incoming.command.ts';

describe('an answer of a body', () => {
  const api = useApi();
  let scene: Scene;
  beforeEach(async () => {
    api().clock.set('2026-11-23');
    scene = await aScene(api());
  });
  const item = async (trackId: string, kind = AnswerKind.ACCEPTED, more: object = {}) => ({
    trackId,
    expectedVersion: await versionOf(api(), 'track', trackId),
    kind,
    reasoning: 'Работы включены в план',
    ...more,
  });
  const fields = `state standing answeredOn answeredLate answerKind interimOn dueOn quality reanswerBy executeBy
    answers { id version kind arrivedOn datedOn late incomplete enteredBy signer executor reasoning }`;
  interface Track {
    state: string;
    standing: string;
    answeredOn: string | null;
    answeredLate: boolean | null;
    answerKind: string | null;
    interimOn: string | null;
    dueOn: string;
    quality: string | null;
    reanswerBy: string | null;
    executeBy: string | null;
    answers: {
      id: string;
      version: number;
      kind: string;
      arrivedOn: string;
      late: boolean;
      enteredBy: string;
      reasoning: string | null;
    }[];
  }
  const read = async (id: string, capacity: Capacity = scene.secretary) =>
    (await api().query<{ track: Track }>(capacity, `query ($id: ID!) { track(id: $id) { ${fields} } }`, { id })).track;

  it('by an officer answers several recommendations of one letter, and waits for the secretary’s number', async () => {
    const { trackIds } = await aSent(scene, { sentOn: '2026-11-16', receivedOn: '2026-11-16', count: 2 });
    const [first = '', second = ''] = trackIds;
    const done = await api().must(scene.officer(), answerRecommendations, {
      number: '15-204',
      datedOn: '2026-11-20',
      signer: 'Әбенов Б. Қ.',
      signerPosition: 'руководитель',
      executor: 'Ким В.',
      answers: [await item(first), await item(second, AnswerKind.REJECTED)],
    });
    expect(await read(first)).toMatchObject({
      state: 'ANSWERED',
      answeredOn: '2026-11-23',
      answeredLate: false,
      answerKind: 'ACCEPTED',
      answers: [{ datedOn: '2026-11-20', arrivedOn: '2026-11-23', enteredBy: 'OFFICER', signer: 'Әбенов Б. Қ.' }],
    });
    expect(await read(second)).toMatchObject({ answerKind: 'REJECTED' });
    const { letter } = await api().query<{ letter: object }>(
      scene.secretary,
      'query ($id: ID!) { letter(id: $id) { state number channel counterNumber answers { kind } tracks { id } } }',
      { id: done.letterId },
    );
    expect(letter).toMatchObject({ state: 'ARRIVED', number: null, channel: 'DESK', counterNumber: '15-204' });
    const registered = await api().must(scene.secretary, registerArrived, {
      id: done.letterId,
      expectedVersion: await versionOf(api(), 'letter', done.letterId),
      series: '01',
    });
    expect(registered.number).toBe('01/1');
  });

  it('shows its text to the public only once the letter is registered', async () => {
    const { trackIds } = await aSent(scene, { sentOn: '2026-11-16' });
    const done = await api().must(scene.officer(), answerRecommendations, { answers: [await item(trackIds[0] ?? '')] });
    const publicly = () =>
      api().query<{ track: { state: string; answers: { reasoning: string }[] } }>(
        { kind: 'PUBLIC' },
        'query ($id: ID!) { track(id: $id) { state answers { reasoning signer } } }',
        { id: trackIds[0] },
      );
    expect((await publicly()).track).toMatchObject({ state: 'ANSWERED', answers: [] });
    await api().must(scene.secretary, registerArrived, {
      id: done.letterId,
      expectedVersion: await versionOf(api(), 'letter', done.letterId),
    });
    expect((await publicly()).track.answers.map((answer) => ({ ...answer }))).toEqual([
      { reasoning: 'Работы включены в план', signer: null },
    ]);
  });

  it('to a recommendation that was not sent to that body must be refused', async () => {
    const { trackIds } = await aSent(scene);
    const foreign = await api().perform(scene.officer(scene.otherBody.id), answerRecommendations, {
      answers: [await item(trackIds[0] ?? '')],
    });
    expect(foreign).toMatchObject({ problem: { kind: 'INVALID', fields: [{ code: 'NOT_THERE' }] } });
    const entered = await api().perform(scene.secretary, answerRecommendations, {
      bodyId: scene.otherBody.id,
      answers: [await item(trackIds[0] ?? '')],
    });
    expect(codesOf(entered)).toEqual(['ANSWER_NOT_ADDRESSED']);
    const draft = await aDraft(scene);
    const [unsent] = (await tracksOf(scene, draft)).tracks;
    const early = await api().perform(scene.secretary, answerRecommendations, {
      answers: [await item(unsent?.id ?? '')],
    });
    expect(codesOf(early)).toEqual(['ANSWER_NOT_ADDRESSED']);
  });

  it('of two officers at once is recorded once: the other gets a Conflict with the current value', async () => {
    const { trackIds } = await aSent(scene);
    const [id = ''] = trackIds;
    const input = async () => ({ answers: [await item(id)] });
    const [one, two] = [await input(), await input()];
    const results = await Promise.all([
      api().perform(scene.officer(), answerRecommendations, one),
      api().perform(scene.officer(), answerRecommendations, two),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      problem: { kind: 'CONFLICT', code: 'CHANGED_MEANWHILE', subject: id },
    });
    expect((await read(id)).answers).toHaveLength(1);
  });

  it('is late or in time by the day it arrived, whenever it is entered and whatever its own date (§8.2)', async () => {
    const { trackIds } = await aSent(scene, { sentOn: '2026-11-02', receivedOn: '2026-11-02', count: 2 });
    const [inTime = '', late = ''] = trackIds;
    const enter = async (id: string, arrivedOn: string) =>
      api().must(scene.secretary, answerRecommendations, {
        datedOn: '2026-11-10',
        arrivedOn,
        answers: [await item(id)],
      });
    await enter(inTime, '2026-11-16');
    await enter(late, '2026-11-17');
    expect(await read(inTime)).toMatchObject({
      dueOn: '2026-11-16',
      answeredLate: false,
      answers: [{ late: false, enteredBy: 'SECRETARIAT' }],
    });
    expect(await read(late)).toMatchObject({ answeredLate: true, answers: [{ late: true }] });
  });

  it('that is interim does not stop the clock', async () => {
    const { trackIds } = await aSent(scene, { sentOn: '2026-11-02', receivedOn: '2026-11-02' });
    const [id = ''] = trackIds;
    await api().must(scene.secretary, answerRecommendations, {
      arrivedOn: '2026-11-09',
      answers: [await item(id, AnswerKind.INTERIM)],
    });
    expect(await read(id)).toMatchObject({
      state: 'RECEIVED',
      standing: 'OVERDUE',
      interimOn: '2026-11-09',
      answeredOn: null,
      dueOn: '2026-11-16',
    });
  });

  it('that refuses without reasons is incomplete: it asks for a reason to be recorded so (PC-REC-06)', async () => {
    const { trackIds } = await aSent(scene);
    const answers = [await item(trackIds[0] ?? '', AnswerKind.REJECTED, { reasoning: '  ' })];
    const bare = await api().perform(scene.officer(), answerRecommendations, { answers });
    expect(codesOf(bare)).toEqual(['ANSWER_REASONING_MISSING']);
    await api().must(scene.officer(), answerRecommendations, {
      answers,
      acknowledged: [{ code: 'ANSWER_REASONING_MISSING', reason: 'мотивировка будет дослана' }],
    });
    expect(await read(trackIds[0] ?? '')).toMatchObject({ answers: [{ incomplete: true }] });
  });

  it('that forwards closes the track and opens one for the new addressee, by the council’s own job', async () => {
    const { trackIds, recommendationId } = await aSent(scene, { sentOn: '2026-11-16', receivedOn: '2026-11-16' });
    const done = await api().must(scene.officer(), answerRecommendations, {
      datedOn: '2026-11-20',
      answers: [await item(trackIds[0] ?? '', AnswerKind.FORWARDED, { forwardedToId: scene.otherBody.id })],
    });
    const answerId = decodeId(done.answerIds[0] ?? '')?.id;
    await handlers['forward-track']?.(api(), { tenantId: scene.tenantId, answerId });
    await handlers['forward-track']?.(api(), { tenantId: scene.tenantId, answerId });
    const { tracks } = await tracksOf(scene, recommendationId);
    expect(tracks.map(({ state, bodyId }) => ({ state, bodyId }))).toEqual([
      { state: 'FORWARDED', bodyId: scene.body.id },
      { state: 'SENT', bodyId: scene.otherBody.id },
    ]);
    expect(tracks[1]?.dueOn).toBe('2026-12-04');
    const inbox = await api().query<{ inbox: { nodes: object[] } }>(
      scene.officer(scene.otherBody.id),
      '{ inbox { nodes { state councilSlug wording { ru } standing daysLeft recommendation { id } letter { id } } } }',
    );
    expect(inbox.inbox.nodes).toMatchObject([
      {
        state: 'SENT',
        councilSlug: scene.slug,
        wording: { ru: 'Отремонтировать дорожки парка' },
        recommendation: null,
      },
    ]);
  });

  it('that is insufficient is asked again by the council’s date, not by a new term of law', async () => {
    const { trackIds } = await aSent(scene, { sentOn: '2026-11-16', receivedOn: '2026-11-16' });
    const [id = ''] = trackIds;
    const done = await api().must(scene.officer(), answerRecommendations, { answers: [await item(id)] });
    const [answerId = ''] = done.answerIds;
    const assess = async (answer: string, quality: AnswerQuality, more: object = {}) =>
      api().must(scene.chair, assessAnswer, {
        id: answer,
        expectedVersion: await versionOf(api(), 'answer', answer),
        quality,
        note: 'Не сказано, когда',
        ...more,
      });
    await assess(answerId, AnswerQuality.INSUFFICIENT, { reanswerBy: '2026-12-05' });
    expect(await read(id)).toMatchObject({
      state: 'ANSWERED',
      standing: 'REANSWER_ASKED',
      dueOn: '2026-11-30',
      // A Saturday: a date that a council sets is never moved.
      reanswerBy: '2026-12-05',
    });
    const again = await api().must(scene.officer(), answerRecommendations, {
      answers: [await item(id, AnswerKind.ACCEPTED, { promisedOn: '2027-03-01' })],
    });
    expect(await read(id)).toMatchObject({ standing: 'ANSWERED', reanswerBy: null, answeredOn: '2026-11-23' });
    await assess(again.answerIds[0] ?? '', AnswerQuality.SUFFICIENT);
    expect(await read(id)).toMatchObject({ state: 'ON_EXECUTION', executeBy: '2027-03-01' });
  });

  it('that is insufficient is asked again of the officer who gave it; of the address of the letter where a link gave it', async () => {
    const recipients = async () =>
      (
        await withClient(api().test.superuser, (client) =>
          client.query(`select recipient, body_text from mail where tenant_id = $1 and kind = 'REANSWER'`, [
            scene.tenantId,
          ]),
        )
      ).rows;
    const { trackIds } = await aSent(scene, { sentOn: '2026-11-16', receivedOn: '2026-11-16' });
    const [id = ''] = trackIds;
    const officer = await anAccount(api());
    await withClient(api().test.superuser, (client) =>
      client.query(
        `insert into officer (id, account_id, body_id, chief, since) values (gen_random_uuid(), $1, $2, false, '2026-01-01')`,
        [officer.id, scene.body.id],
      ),
    );
    const answering: Capacity = {
      kind: 'BODY',
      bodyId: scene.body.id,
      account: { id: officer.id, name: 'Ахметова Айжан' },
      chief: false,
      tenantId: scene.tenantId,
    };
    const { answerIds } = await api().must(answering, answerRecommendations, { answers: [await item(id)] });
    const ask = async () =>
      api().must(scene.chair, assessAnswer, {
        id: answerIds[0] ?? '',
        expectedVersion: await versionOf(api(), 'answer', answerIds[0] ?? ''),
        quality: AnswerQuality.INSUFFICIENT,
        note: 'Не сказано, когда',
        reanswerBy: '2026-12-05',
      });
    await ask();
    expect(await recipients()).toMatchObject([{ recipient: officer.email }]);
    // The officer no longer speaks for the body, and the letter went by hand: the register's address is what is left.
    await withClient(api().test.superuser, async (client) => {
      await client.query(`update officer set until = '2026-11-20' where account_id = $1`, [officer.id]);
      await client.query(`update organisation set email = 'kense@body.example.kz' where id = $1`, [scene.body.id]);
    });
    await ask();
    expect((await recipients()).at(-1)).toMatchObject({ recipient: 'kense@body.example.kz' });
    await withClient(api().test.superuser, (client) =>
      client.query(`update letter set email = 'letter@body.example.kz' where tenant_id = $1 and direction = 'OUT'`, [
        scene.tenantId,
      ]),
    );
    await ask();
    expect((await recipients()).at(-1)).toMatchObject({ recipient: 'letter@body.example.kz' });
  });

  it('that came on paper is entered with its letter, number and date of arrival, on the body’s behalf', async () => {
    const { trackIds, letterId } = await aSent(scene, { sentOn: '2026-11-02', receivedOn: '2026-11-02', count: 2 });
    const [first = '', second = ''] = trackIds;
    const done = await api().must(scene.secretary, registerIncoming, {
      bodyId: scene.body.id,
      subject: 'Ответ на исх. № 1',
      channel: LetterChannel.PAPER,
      language: 'ru',
      number: '15-300',
      datedOn: '2026-11-11',
      arrivedOn: '2026-11-13',
      answers: [await item(first), await item(second)],
    });
    const { rows } = await withClient(api().test.superuser, (client) =>
      client.query(
        `select act, on_behalf_of is not null as behalf, occurred_on::text as day from journal_line where tenant_id = $1 and act in ('IncomingRegistered', 'RecommendationAnswered') order by seq`,
        [scene.tenantId],
      ),
    );
    expect(rows).toEqual([
      { act: 'IncomingRegistered', behalf: true, day: '2026-11-13' },
      { act: 'RecommendationAnswered', behalf: true, day: '2026-11-13' },
      { act: 'RecommendationAnswered', behalf: true, day: '2026-11-13' },
    ]);
    const { letter } = await api().query<{ letter: object }>(
      scene.secretary,
      'query ($id: ID!) { letter(id: $id) { state number replyToId replyTo { id } answers { kind } } }',
      { id: done.letterId },
    );
    expect(letter).toMatchObject({ state: 'REGISTERED', number: '1', replyToId: letterId });
  });

  it('in the future must be refused, and a file of another council is not there', async () => {
    const { trackIds } = await aSent(scene);
    const result = await api().perform(scene.secretary, answerRecommendations, {
      arrivedOn: '2026-11-24',
      answers: [await item(trackIds[0] ?? '')],
    });
    expect(result).toMatchObject({ problem: { verdict: { points: [{ code: 'FACT_IN_FUTURE' }] } } });
    const files = await api().perform(scene.officer(), answerRecommendations, {
      fileIds: [trackIds[0] ?? ''],
      answers: [await item(trackIds[0] ?? '')],
    });
    expect(files).toMatchObject({ problem: { fields: [{ path: 'fileIds', code: 'NOT_THERE' }] } });
  });
});
