import { beforeEach, describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { newId } from '../../kernel/id.ts';
import { useApi } from '../../testing/api.ts';
import { anAccount } from '../../testing/cast.ts';
import { aScene, aSent, type Scene, versionOf } from '../../testing/recommendation-scene.ts';
import { answerRecommendations } from '../answers/answer-recommendations.command.ts';
import { registerArrived } from '../letters/register-arrived.command.ts';
import { correctDate } from '../recommendations/correct-date.command.ts';
import { AnswerKind } from '../recommendations/recommendation.enums.ts';
import { TrackDate } from '../recommendations/track.inputs.ts';
import { handlers } from './sweep.handler.ts';

interface Mail {
  kind: string;
  recipient: string;
  subject: string;
  body_text: string;
}

describe('reminders of dates', () => {
  const api = useApi('2026-12-31');
  let scene: Scene;
  beforeEach(async () => {
    scene = await aScene(api());
    await withClient(api().test.superuser, (client) =>
      client.query(`update organisation set email = 'kense@body.kz' where id = $1`, [scene.body.id]),
    );
  });
  const sweep = (date: string, tenantId = scene.tenantId) => handlers['sweep-tenant']?.(api(), { tenantId, date });
  const mails = async (kind = 'REMINDER', tenantId = scene.tenantId): Promise<Mail[]> =>
    withClient(api().test.superuser, async (client) => {
      const { rows } = await client.query(
        'select kind, recipient, subject, body_text from mail where tenant_id = $1 and kind = $2 order by id',
        [tenantId, kind],
      );
      return rows;
    });
  /** Sent on Monday the 16th: due on Monday 30 November 2026. */
  const due30 = () => aSent(scene, { sentOn: '2026-11-16', receivedOn: '2026-11-16' });

  it('go out three and one working days before, on the day and on the first working day after, and never again', async () => {
    await due30();
    const days: string[] = [];
    let date = Temporal.PlainDate.from('2026-11-17');
    let before = 0;
    while (Temporal.PlainDate.compare(date, '2026-12-31') < 0) {
      await sweep(date.toString());
      const now = (await mails()).length;
      if (now > before) days.push(`${date}: ${now - before}`);
      before = now;
      date = date.add({ days: 1 });
    }
    expect(days).toEqual(['2026-11-25: 1', '2026-11-27: 1', '2026-11-30: 1', '2026-12-01: 1']);
    expect((await mails()).map(({ body_text }) => body_text.split('\n\n')[1]?.split('\n')[0])).toEqual([
      '№ 2026-001: ответ до 30.11.2026 (осталось 3 рабочих дня)',
      '№ 2026-001: ответ до 30.11.2026 (остался 1 рабочий день)',
      '№ 2026-001: срок ответа сегодня, 30.11.2026',
      '№ 2026-001: срок ответа прошёл 30.11.2026',
    ]);
  });

  it('of a sweep repeated on the same day are sent once, also by two workers at once (trap T1)', async () => {
    await due30();
    await Promise.all([sweep('2026-11-25'), sweep('2026-11-25')]);
    await sweep('2026-11-25');
    expect(await mails()).toHaveLength(1);
    expect(await mails('DIGEST')).toHaveLength(1);
  });

  it('are never sent on a day off', async () => {
    await due30();
    await sweep('2026-11-28');
    await sweep('2026-11-29');
    expect(await mails()).toEqual([]);
  });

  it('that a sleeping worker missed are caught up once', async () => {
    await due30();
    await sweep('2026-12-08');
    expect(await mails()).toHaveLength(1);
    expect((await mails())[0]?.body_text).toContain('срок ответа прошёл 30.11.2026');
    await sweep('2026-12-09');
    expect(await mails()).toHaveLength(1);
  });

  it('come as one mail per body, however many recommendations, and one digest for the secretariat', async () => {
    await aSent(scene, { sentOn: '2026-11-16', receivedOn: '2026-11-16', count: 3 });
    await sweep('2026-11-25');
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail?.recipient).toBe('kense@body.kz');
    expect(mail?.body_text.match(/ответ до 30\.11\.2026/g)).toHaveLength(3);
    expect((await mails('DIGEST'))[0]?.body_text.match(/ответ до 30\.11\.2026/g)).toHaveLength(3);
  });

  it('speak the language of the officer they reach', async () => {
    await due30();
    const officer = await anAccount(api());
    await withClient(api().test.superuser, async (client) => {
      await client.query(`update account set locale = 'kk' where id = $1`, [officer.id]);
      await client.query(`insert into officer (id, body_id, account_id, since) values ($1, $2, $3, '2026-01-01')`, [
        newId(),
        scene.body.id,
        officer.id,
      ]);
    });
    await sweep('2026-11-25');
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ recipient: officer.email });
    expect(mail?.body_text).toContain('№ 2026-001: жауап 30.11.2026 күніне дейін (3 жұмыс күні қалды)');
  });

  it('stop once the answer has come, and follow the council’s date after an insufficient one', async () => {
    const { trackIds } = await due30();
    const [id = ''] = trackIds;
    await api().must(scene.secretary, answerRecommendations, {
      arrivedOn: '2026-11-24',
      answers: [
        {
          trackId: id,
          expectedVersion: await versionOf(api(), 'track', id),
          kind: AnswerKind.ACCEPTED,
          reasoning: 'да',
        },
      ],
    });
    await sweep('2026-11-25');
    expect(await mails()).toEqual([]);
  });

  it('do not stop at an interim answer', async () => {
    const { trackIds } = await due30();
    const [id = ''] = trackIds;
    await api().must(scene.secretary, answerRecommendations, {
      arrivedOn: '2026-11-24',
      answers: [{ trackId: id, expectedVersion: await versionOf(api(), 'track', id), kind: AnswerKind.INTERIM }],
    });
    await sweep('2026-11-25');
    expect(await mails()).toHaveLength(1);
  });

  it('are not repeated for a day after a date was corrected (§8.2)', async () => {
    const { trackIds } = await due30();
    const [id = ''] = trackIds;
    await sweep('2026-11-25');
    await api().must(scene.secretary, correctDate, {
      id,
      expectedVersion: await versionOf(api(), 'track', id),
      date: TrackDate.RECEIVED,
      becomes: '2026-11-13',
      reason: 'ошибка в реестре',
      acknowledged: [{ code: 'RECEIVED_BEFORE_SENT', reason: 'вручено раньше' }],
    });
    await sweep('2026-11-25');
    expect(await mails()).toHaveLength(1);
    // Due on Friday the 27th now: the next day of the new date is its own.
    await sweep('2026-11-27');
    expect(await mails()).toHaveLength(2);
  });

  it('of one tenant never reach another’s dates or people (trap T5)', async () => {
    await due30();
    const other = await aScene(api());
    await withClient(api().test.superuser, (client) =>
      client.query(`update organisation set email = 'other@body.kz' where id = $1`, [other.body.id]),
    );
    await aSent(other, { sentOn: '2026-11-16', receivedOn: '2026-11-16' });
    await sweep('2026-11-25', other.tenantId);
    expect(await mails()).toEqual([]);
    expect(await mails('DIGEST')).toEqual([]);
    expect((await mails('REMINDER', other.tenantId)).map(({ recipient }) => recipient)).toEqual(['other@body.kz']);
    expect(await mails('DIGEST', other.tenantId)).toHaveLength(1);
  });

  it('recall the date of execution as the date it is, and the final document to the secretariat alone', async () => {
    const { trackIds } = await aSent(scene, {
      sentOn: '2026-11-16',
      receivedOn: '2026-11-16',
      executeBy: '2026-12-12',
    });
    const [id = ''] = trackIds;
    await api().must(scene.secretary, answerRecommendations, {
      arrivedOn: '2026-11-20',
      answers: [
        {
          trackId: id,
          expectedVersion: await versionOf(api(), 'track', id),
          kind: AnswerKind.ACCEPTED,
          reasoning: 'да',
        },
      ],
    });
    await withClient(api().test.superuser, (client) =>
      client.query(
        `insert into final_document (tenant_id, id, mission_id, state, completed_on, due_on)
          select tenant_id, $2, id, 'DRAFT', '2026-12-01', '2026-12-10' from mission where tenant_id = $1`,
        [scene.tenantId, newId()],
      ),
    );
    // Saturday 12 December: the date is not moved; its last reminder before is Friday's.
    await sweep('2026-12-11');
    expect((await mails()).map(({ body_text }) => body_text)).toEqual([
      expect.stringContaining('дата исполнения 12.12.2026'),
    ]);
    expect((await mails('DIGEST'))[0]?.body_text).toContain('итоговый документ направить до 10.12.2026');
  });

  it('recall a final document that nobody has begun: its clock runs from completion (PC-CTRL-10)', async () => {
    await withClient(api().test.superuser, (client) =>
      client.query(
        `update mission set state = 'COMPLETED', completed_on = '2026-12-01', document_due_on = '2026-12-10' where tenant_id = $1`,
        [scene.tenantId],
      ),
    );
    await sweep('2026-12-11');
    expect((await mails('DIGEST'))[0]?.body_text).toContain('итоговый документ направить до 10.12.2026');
  });

  it('are started for every working tenant by one job a day', async () => {
    await handlers['sweep-all']?.(api(), {});
    const { rows } = await withClient(api().test.superuser, (client) =>
      client.query(`select count(*)::int as n from graphile_worker._private_jobs where key like 'sweep:%'`),
    );
    const tenants = await withClient(api().test.superuser, (client) =>
      client.query('select count(*)::int as n from tenant'),
    );
    expect(rows).toEqual(tenants.rows);
  });

  it('of a publication reach the secretariat alone, and stop once it is public (PC-CTRL-14)', async () => {
    const { trackIds } = await due30();
    const [id = ''] = trackIds;
    api().clock.set('2026-11-18');
    const { letterId } = await api().must(scene.officer(), answerRecommendations, {
      answers: [
        {
          trackId: id,
          expectedVersion: await versionOf(api(), 'track', id),
          kind: AnswerKind.ACCEPTED,
          reasoning: 'Принято',
        },
      ],
    });
    await sweep('2026-11-20');
    expect(await mails()).toEqual([]);
    expect((await mails('DIGEST'))[0]?.body_text).toContain(
      '№ 2026-001: опубликовать итоговый документ или ответ до 25.11.2026 (срок не проверен)',
    );
    await api().must(scene.secretary, registerArrived, {
      id: letterId,
      expectedVersion: await versionOf(api(), 'letter', letterId),
    });
    await sweep('2026-11-25');
    expect(await mails('DIGEST')).toHaveLength(1);
    api().clock.set('2026-12-31');
  });
});
