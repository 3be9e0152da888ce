import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { useApi } from '../../testing/api.ts';
import { done } from '../../testing/done.ts';
import { reviewCompetition } from '../competitions/commands/review-competition.command.ts';
import { anOpenCompetition } from '../competitions/testing/cast.ts';
import { aWorkingGroup } from '../working-groups/testing/a-working-group.ts';
import { handlers } from './sweep.handler.ts';

const api = useApi('2026-11-24');

async function digests(tenantId: string): Promise<{ body_text: string }[]> {
  return withClient(api().test.superuser, async (client) => {
    const { rows } = await client.query<{ body_text: string }>(
      `select body_text from mail where tenant_id = $1 and kind = 'DIGEST' order by queued_at, id`,
      [tenantId],
    );
    return rows;
  });
}

/** Sweeps every day of a span, days off too, and tells on which days the secretariat was written what. */
async function swept(tenantId: string, from: string, until: string): Promise<string[]> {
  await withClient(api().test.superuser, (client) =>
    client.query(`update tenant set email = 'council@example.kz' where id = $1`, [tenantId]),
  );
  const told: string[] = [];
  const before = await digests(tenantId);
  for (
    let date = Temporal.PlainDate.from(from);
    Temporal.PlainDate.compare(date, until) <= 0;
    date = date.add({ days: 1 })
  ) {
    api().clock.set(date.toString());
    // Two workers at once, and one that asks again: nobody is told twice.
    const sweep = () => handlers['sweep-tenant']?.(api(), { tenantId, date: date.toString() });
    await Promise.all([sweep(), sweep()]);
    await sweep();
    const mails = (await digests(tenantId)).slice(before.length + told.length);
    for (const { body_text } of mails)
      told.push(
        `${date} ${body_text
          .split('\n')
          .filter((line) => /Конкурс|Созыв/.test(line))
          .join(' | ')}`,
      );
  }
  return told;
}

const look = async (scene: Awaited<ReturnType<typeof anOpenCompetition>>) => {
  const { today, competition } = await api().query<{
    today: { competitionsDue: { kind: string; dueOn: string; overdue: boolean; competitionId: string }[] };
    competition: { version: number };
  }>(
    scene.who,
    'query ($id: ID!) { today { competitionsDue { kind dueOn overdue competitionId number title { text } unverified } } competition(id: $id) { version } }',
    { id: scene.competitionId },
  );
  return {
    due: today.competitionsDue.map(({ kind, dueOn, overdue }) => ({ kind, dueOn, overdue })),
    version: competition.version,
  };
};

describe('the days of a competition', () => {
  it('are told to the secretariat three and one working days ahead and on the day, never on a day off, each once', async () => {
    api().clock.set('2026-11-24');
    const scene = await anOpenCompetition(api());
    expect((await look(scene)).due).toEqual([]);
    // The window closes on Monday 14 December.
    expect(await swept(scene.council.id, '2026-11-25', '2026-12-14')).toMatchInlineSnapshot(`
      [
        "2026-12-09 Конкурс № 1: приём заявок заканчивается 14.12.2026 в 23:59:59",
        "2026-12-11 Конкурс № 1: приём заявок заканчивается 14.12.2026 в 23:59:59",
        "2026-12-14 Конкурс № 1: приём заявок заканчивается 14.12.2026 в 23:59:59",
      ]
    `);
    expect((await look(scene)).due).toEqual([{ kind: 'WINDOW', dueOn: '2026-12-14', overdue: false }]);
    // Ten working days of review; 16 December is a holiday, and so are the first days of January.
    expect(await swept(scene.council.id, '2026-12-15', '2027-01-15')).toMatchInlineSnapshot(`
      [
        "2026-12-24 Конкурс № 1: рассмотреть заявки до 29.12.2026 (срок не проверен)",
        "2026-12-28 Конкурс № 1: рассмотреть заявки до 29.12.2026 (срок не проверен)",
        "2026-12-29 Конкурс № 1: рассмотреть заявки до 29.12.2026 (срок не проверен)",
        "2026-12-30 Конкурс № 1: рассмотреть заявки до 29.12.2026 (срок не проверен)",
      ]
    `);
    const { due, version } = await look(scene);
    expect(due).toMatchObject([{ kind: 'REVIEW', overdue: true }]);
    await done(api(), scene.who, reviewCompetition, { id: scene.competitionId, expectedVersion: version });
    await withClient(api().test.superuser, (client) =>
      client.query(`update competition set state = 'RESULTS', results_on = '2027-01-15' where tenant_id = $1`, [
        scene.council.id,
      ]),
    );
    expect(await swept(scene.council.id, '2027-01-16', '2027-01-30')).toMatchInlineSnapshot(`
      [
        "2027-01-19 Конкурс № 1: опубликовать итоги до 22.01.2027 (срок не проверен)",
        "2027-01-21 Конкурс № 1: опубликовать итоги до 22.01.2027 (срок не проверен)",
        "2027-01-22 Конкурс № 1: опубликовать итоги до 22.01.2027 (срок не проверен)",
        "2027-01-25 Конкурс № 1: опубликовать итоги до 22.01.2027 (срок не проверен)",
      ]
    `);
  });

  it('of long ago are not recalled to a council that joins late', async () => {
    api().clock.set('2026-11-24');
    const scene = await anOpenCompetition(api());
    expect(await swept(scene.council.id, '2027-02-10', '2027-02-12')).toEqual([]);
  });

  it('the group’s decision is told ahead of the last day on which the approval still fits into the term', async () => {
    api().clock.set('2026-11-02');
    const { council, secretary } = await aWorkingGroup(api());
    await withClient(api().test.superuser, async (client) => {
      await client.query('update convocation set number = 2 where tenant_id = $1', [council.id]);
      await client.query(
        `insert into convocation (tenant_id, id, number, state, joined, opened_on, starts_on, ends_on, published)
          select tenant_id, uuidv7(), 1, 'RUNNING', true, '2023-12-01', '2023-12-01', '2026-11-30', true from convocation where tenant_id = $1`,
        [council.id],
      );
    });
    expect(await swept(council.id, '2026-11-03', '2026-11-30')).toMatchInlineSnapshot(`
      [
        "2026-11-25 Созыв 2: рабочей группе решить до 29.11.2026, иначе состав не утвердят в срок",
        "2026-11-27 Созыв 2: рабочей группе решить до 29.11.2026, иначе состав не утвердят в срок",
        "2026-11-30 Созыв 2: рабочей группе решить до 29.11.2026, иначе состав не утвердят в срок",
      ]
    `);
    const { today } = await api().query<{ today: { competitionsDue: object[] } }>(
      secretary,
      '{ today { competitionsDue { kind competitionId number dueOn overdue title { text } } } }',
    );
    expect(today.competitionsDue).toMatchObject([
      { kind: 'GROUP_DECISION', competitionId: null, number: 2, overdue: true, title: null },
    ]);
  });
});
