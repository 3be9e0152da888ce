import { afterEach, describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { newId, ownId } from '../../kernel/id.ts';
import { useApi } from '../../testing/api.ts';
import { aBody } from '../../testing/cast.ts';
import { done } from '../../testing/done.ts';
import { aSittingCouncil } from '../commissions/testing/cast.ts';
import { planMeeting } from '../meetings/commands/plan-meeting.command.ts';
import { aHeldSession } from '../protocols/testing/a-session.ts';
import { aFrozen, signedOnPaper } from '../protocols/testing/signing.ts';
import { recomputeClocks } from '../recommendations/recompute-clocks.command.ts';
import { inviteToReportHearing } from '../report-hearings/commands/invite-to-report-hearing.command.ts';
import { openReportHearing } from '../report-hearings/commands/open-report-hearing.command.ts';
import { putReportOnAgenda } from '../report-hearings/commands/put-report-on-agenda.command.ts';
import { handlers } from './sweep.handler.ts';

describe('the days around a sitting', () => {
  const api = useApi('2026-11-23');
  afterEach(() => api().clock.set('2026-11-23'));

  async function ofTenant<Row extends object>(tenantId: string, text: string): Promise<Row[]> {
    return withClient(api().test.superuser, async (client) => (await client.query<Row>(text, [tenantId])).rows);
  }
  /** What was told whom on which days of a span, in one line each. */
  async function swept(tenantId: string, from: string, until: string): Promise<string[]> {
    await ofTenant(tenantId, `update tenant set email = 'council@example.kz' where id = $1`);
    const told: string[] = [];
    let date = Temporal.PlainDate.from(from);
    let before = 0;
    for (; Temporal.PlainDate.compare(date, until) <= 0; date = date.add({ days: 1 })) {
      const sweep = () => handlers['sweep-tenant']?.(api(), { tenantId, date: date.toString() });
      await Promise.all([sweep(), sweep()]);
      const mails = await ofTenant<{ recipient: string; body_text: string }>(
        tenantId,
        `select recipient, body_text from mail where tenant_id = $1 and kind in ('REMINDER', 'DIGEST') order by queued_at, id`,
      );
      for (const { recipient, body_text } of mails.slice(before)) {
        const line = body_text.split('\n').find((one) => /ротокол|тчёт/.test(one));
        told.push(`${date} ${recipient} ${line}`);
      }
      before = mails.length;
    }
    return told;
  }

  it('a protocol is owed from the day of the sitting, begun or not: three and one working days before, on the day, on the first after (PC-PROT-01)', async () => {
    const { tenantId } = await aHeldSession(api());
    const told = await swept(tenantId, '2026-11-20', '2026-12-01');
    expect(told.map((line) => line.slice(0, 10))).toEqual(['2026-11-23', '2026-11-25', '2026-11-26', '2026-11-27']);
    expect(told[0]).toContain('council@example.kz');
    expect(told[0]).toContain('протокол подготовить и подписать до 26.11.2026');
  });

  it('a signed protocol is owed to the public, and its days move with the calendar when they are computed anew (PC-PROT-01)', async () => {
    const session = await aHeldSession(api());
    const { tenantId, secretary } = session;
    await signedOnPaper(api(), session, await aFrozen(api(), session));
    const dayOff = (text: string, values: unknown[] = []) =>
      withClient(api().test.superuser, (client) => client.query(text, values));
    expect((await swept(tenantId, '2026-11-25', '2026-11-25'))[0]).toContain('протокол опубликовать до 30.11.2026');
    await dayOff(
      `insert into calendar_amendment (id, ordinal, day, kind, name, act, recorded_at) values ($1, 1, '2026-11-26', 'OFF', $2, 'ПП РК № 901', now())`,
      [newId(), { kk: 'Демалыс', ru: 'Перенос выходного дня', en: 'Moved day off' }],
    );
    const result = await done(api(), secretary, recomputeClocks, { reason: 'ПП РК № 901' });
    await dayOff('delete from calendar_amendment');
    expect(result).toEqual({ looked: 1, moved: 1 });
    const [row] = await ofTenant<{ moved: object[] }>(
      tenantId,
      `select facts -> 'moved' as moved from journal_line where tenant_id = $1 and act = 'ClocksRecomputed'`,
    );
    expect(row?.moved).toMatchObject([{ clock: 'PROTOCOL_PUBLICATION', was: '2026-11-30', becomes: '2026-12-01' }]);
  });

  it('a head is to be invited, and then the body to report in writing, by days counted back from the session (PC-REP-02)', async () => {
    const { secretary, council } = await aSittingCouncil(api());
    const body = await aBody(api(), { name: 'Управление экологии' });
    await withClient(api().test.superuser, (client) =>
      client.query(`update organisation set email = 'kense@body.kz' where id = $1`, [body.id]),
    );
    const { reportHearingId: id } = await done(api(), secretary, openReportHearing, {
      bodyId: body.id,
      topic: { authentic: 'ru', ru: 'О работе управления за 2026 год' },
      official: 'Ахметов, руководитель',
      periodFrom: '2026-01-01',
      periodTo: '2026-10-31',
      legalBasis: 'LAW_383_V',
      questions: [{ authentic: 'ru', ru: 'Сколько деревьев высажено?' }],
      decision: { number: '9', on: '2026-10-20' },
    });
    const version = async () => {
      const [row] = await ofTenant<{ version: number }>(
        council.id,
        `select version from report_hearing where tenant_id = $1 and id = '${ownId(id).id}'`,
      );
      return row?.version ?? 0;
    };
    const { meetingId } = await done(api(), secretary, planMeeting, {
      kind: 'COUNCIL_SESSION',
      startsAt: '2026-12-11T10:00:00+05:00',
    });
    await done(api(), secretary, putReportOnAgenda, { id, expectedVersion: await version(), meetingId });
    const before = await swept(council.id, '2026-11-23', '2026-11-27');
    expect(before.map((line) => line.slice(0, 10))).toEqual(['2026-11-24', '2026-11-26', '2026-11-27']);
    expect(before[0]).toContain(
      'council@example.kz Отчёт на заседании 11.12.2026: руководителя с вопросами пригласить до 27.11.2026',
    );
    api().clock.set('2026-11-30');
    await done(api(), secretary, inviteToReportHearing, {
      id,
      expectedVersion: await version(),
      channel: 'EDMS',
      sentOn: '2026-11-30',
    });
    const after = (await swept(council.id, '2026-12-01', '2026-12-01')).slice(before.length);
    expect(after).toEqual([
      '2026-12-01 kense@body.kz Отчёт на заседании 11.12.2026: письменный отчёт представить до 04.12.2026',
      '2026-12-01 council@example.kz Управление экологии: Отчёт на заседании 11.12.2026: письменный отчёт представить до 04.12.2026',
    ]);
  });
});
