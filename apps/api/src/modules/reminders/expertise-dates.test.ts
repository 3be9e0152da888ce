import { afterEach, describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { newId } from '../../kernel/id.ts';
import { useApi } from '../../testing/api.ts';
import { done } from '../../testing/done.ts';
import { concludeExpertise } from '../expertises/commands/conclude-expertise.command.ts';
import { anExpertise } from '../expertises/testing/an-expertise.ts';
import { aScan } from '../protocols/testing/signing.ts';
import { recomputeClocks } from '../recommendations/recompute-clocks.command.ts';
import { handlers } from './sweep.handler.ts';

describe('the days of an expertise', () => {
  const api = useApi('2026-11-23');
  afterEach(() => api().clock.set('2026-11-23'));

  async function sql<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return withClient(api().test.superuser, async (client) => (await client.query<Row>(text, values)).rows);
  }
  /** What was told whom on which days of a span, in one line each. */
  async function swept(tenantId: string, from: string, until: string): Promise<string[]> {
    await sql(`update tenant set email = 'council@example.kz' where id = $1`, [tenantId]);
    const told: string[] = [];
    const queued = `select recipient, body_text from mail where tenant_id = $1 and kind in ('REMINDER', 'DIGEST') order by queued_at, id`;
    let before = (await sql(queued, [tenantId])).length;
    for (
      let date = Temporal.PlainDate.from(from);
      Temporal.PlainDate.compare(date, until) <= 0;
      date = date.add({ days: 1 })
    ) {
      const sweep = () => handlers['sweep-tenant']?.(api(), { tenantId, date: date.toString() });
      await Promise.all([sweep(), sweep()]);
      const mails = await sql<{ recipient: string; body_text: string }>(queued, [tenantId]);
      for (const { recipient, body_text } of mails.slice(before))
        told.push(
          ...body_text
            .split('\n')
            .flatMap((line) => (/ксперт|документ/.test(line) ? [`${date} ${recipient} ${line}`] : [])),
        );
      before = mails.length;
    }
    return told;
  }
  const due = (told: readonly string[]) => told.map((line) => line.replace(/ (\S+@\S+) .*/, ' $1'));

  it('the end of the experts’ work is told to the secretariat and to each expert who has not handed in (PC-EXP-01)', async () => {
    const { council, account, appoint, declare, start, answerAll } = await anExpertise(api());
    await appoint();
    await declare();
    await start();
    const before = await swept(council.id, '2026-11-23', '2026-11-27');
    expect(due(before)).toEqual([`2026-11-27 ${account.email}`, '2026-11-27 council@example.kz']);
    expect(before[0]).toContain('работа экспертов заканчивается 02.12.2026 (срок не проверен)');
    await answerAll();
    expect(due(await swept(council.id, '2026-11-28', '2026-12-04'))).toEqual([
      '2026-12-01 council@example.kz',
      '2026-12-02 council@example.kz',
      '2026-12-03 council@example.kz',
    ]);
  });

  it('a signed conclusion is to be sent by its day, told to the secretariat as that and not as a final document; «Today» shows both (PC-CTRL-10)', async () => {
    const { council, secretary, frozen, sign, seen, id } = await anExpertise(api());
    const panel = () =>
      api().query<{ today: object }>(
        secretary,
        '{ today { expertisesDue { kind expertiseId dueOn overdue unverified experts answered } finalDocumentsDue { missionId } counts { finalDocumentsDue } } }',
      );
    await frozen();
    expect(await panel()).toMatchObject({
      today: {
        expertisesDue: [
          { kind: 'ANSWERS', expertiseId: id, dueOn: '2026-12-02', unverified: true, experts: 2, answered: 2 },
        ],
      },
    });
    await sign(0, 'SCAN', aScan);
    await done(api(), secretary, concludeExpertise, {
      ...(await seen()),
      acknowledged: [{ code: 'EXPERT_DID_NOT_SIGN', reason: 'В отъезде.' }],
    });
    api().clock.set('2026-12-03');
    expect(await panel()).toMatchObject({
      today: {
        expertisesDue: [{ kind: 'SENDING', expertiseId: id, dueOn: '2026-12-02', overdue: true }],
        finalDocumentsDue: [],
        counts: { finalDocumentsDue: 0 },
      },
    });
    const told = await swept(council.id, '2026-11-24', '2026-12-03');
    expect(due(told)).toEqual([
      '2026-11-27 council@example.kz',
      '2026-12-01 council@example.kz',
      '2026-12-02 council@example.kz',
      '2026-12-03 council@example.kz',
    ]);
    expect(told[0]).toContain('заключение экспертизы направить органу до 02.12.2026');
  });

  it('move with the calendar when they are computed anew, and an expert who was taken off is told nothing', async () => {
    const { council, secretary, account, appoint, declare, start, seen } = await anExpertise(api());
    await appoint();
    await declare();
    await start('2026-11-02');
    await sql(
      `insert into calendar_amendment (id, ordinal, day, kind, name, act, recorded_at) values ($1, 1, '2026-12-02', 'OFF', $2, 'ПП РК № 901', now())`,
      [newId(), { kk: 'Демалыс', ru: 'Перенос выходного дня', en: 'Moved day off' }],
    );
    await done(api(), secretary, recomputeClocks, { reason: 'ПП РК № 901' });
    await sql('delete from calendar_amendment');
    const [line] = await sql<{ moved: object[] }>(
      `select facts -> 'moved' as moved from journal_line where tenant_id = $1 and act = 'ClocksRecomputed'`,
      [council.id],
    );
    expect(line?.moved).toMatchObject([{ clock: 'EXPERTISE', was: '2026-12-02', becomes: '2026-12-03' }]);
    await sql(
      `update expertise_expert set state = 'RECUSED', recused_on = '2026-11-24' where tenant_id = $1 and account_id = $2`,
      [council.id, account.id],
    );
    expect(due(await swept(council.id, '2026-11-30', '2026-11-30'))).toEqual(['2026-11-30 council@example.kz']);
    expect((await seen()).expectedVersion).toBeGreaterThan(0);
  });
});
