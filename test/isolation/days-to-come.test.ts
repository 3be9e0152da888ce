import type pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Capacity, openingOf, type Role } from '../../apps/api/src/kernel/capacity.ts';
import { newId } from '../../apps/api/src/kernel/id.ts';
import { useTestDatabase } from '../../apps/api/src/testing/database.ts';
import { withClient } from '../../scripts/postgres/provision.ts';

/** The database itself, asked past every act: what of an office may be removed, on which day, and by whom (decision 0018). */
describe('an appointment for days to come', () => {
  const database = useTestDatabase();
  const day = Temporal.PlainDate.from('2026-11-23');
  const tenantId = newId();
  const tables = ['council_office', 'commission_acting'] as const;

  beforeAll(async () => {
    const [convocation, person, commission] = [newId(), newId(), newId()];
    await withClient(database().superuser, async (client) => {
      const put = (table: string, row: Record<string, unknown>) =>
        client.query(
          `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row).map((_, at) => `$${at + 1}`)})`,
          Object.values(row),
        );
      await client.query("set session_replication_role = 'replica'");
      for (const [first, last] of [
        ['2026-11-20', '2026-11-21'],
        ['2026-11-23', '2026-11-23'],
        ['2026-11-24', '2026-11-25'],
      ]) {
        const days = { tenant_id: tenantId, person_id: person, starts_on: first, until: last, ground: 'отпуск' };
        await put('council_office', { ...days, id: newId(), convocation_id: convocation, post: 'CHAIR', acting: true });
        await put('commission_acting', { ...days, id: newId(), commission_id: commission, office: 'HEAD' });
      }
    });
  });

  const tenant = (roles: readonly Role[]): Capacity => ({
    kind: 'TENANT',
    tenantId,
    slug: 'c',
    account: { id: newId(), name: 'Х' },
    roles,
  });

  /** First days of the rows that go when all are told to, in a transaction that is undone. */
  async function removed(opening: string, table: string): Promise<string[]> {
    return withClient(database().urls.application, async (client: pg.Client) => {
      await client.query(opening);
      const { rows } = await client.query<{ day: string }>(`delete from ${table} returning starts_on::text as day`);
      await client.query('rollback');
      return rows.map((row) => row.day);
    });
  }
  const secretariat = (on = day) => openingOf(tenant(['SECRETARIAT']), false, on);

  it.each(tables)(
    'may be taken back by the secretariat until its first day, and nothing that has begun (%s)',
    async (table) => {
      expect(await removed(secretariat(), table)).toEqual(['2026-11-24']);
      expect(await removed(secretariat(day.add({ days: 1 })), table)).toEqual([]);
    },
  );

  it.each(tables)(
    'is not taken back where the transaction was told no day: the day is never guessed (%s)',
    async (table) => {
      const told = secretariat();
      const untold = told.replace(/; set local app\.today = '[^']*'/, '');
      expect(untold).not.toBe(told);
      expect(await removed(untold, table)).toEqual([]);
    },
  );

  it.each(tables)('is not taken back by a member, nor by a job (%s)', async (table) => {
    expect(await removed(openingOf(tenant(['MEMBER', 'CHAIR', 'LEAD']), false, day), table)).toEqual([]);
    expect(await removed(openingOf({ kind: 'SYSTEM', tenantId, job: 'sweep' }, false, day), table)).toEqual([]);
  });

  it.each(tables)('has the days it was given: what has begun is not moved to days to come (%s)', async (table) => {
    await withClient(database().urls.application, async (client) => {
      await client.query(secretariat());
      const moved = client.query(`update ${table} set starts_on = '2026-11-24', until = '2026-11-24'`);
      await expect(moved).rejects.toMatchObject({ code: '42501' });
    });
  });

  it('is told the day with what opens the transaction, and a read is not', () => {
    expect(secretariat()).toContain("set local app.today = '2026-11-23'");
    expect(openingOf(tenant(['SECRETARIAT']), true, day)).not.toContain('app.today');
  });
});
