import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Capacity } from '../../apps/api/src/kernel/capacity.ts';
import { realClock } from '../../apps/api/src/kernel/clock.ts';
import { Database } from '../../apps/api/src/kernel/database.ts';
import { newId } from '../../apps/api/src/kernel/id.ts';
import { code, sql } from '../../apps/api/src/kernel/sql.ts';
import { useTestDatabase } from '../../apps/api/src/testing/database.ts';
import { withClient } from '../../scripts/postgres/provision.ts';

/** Operations tried; KENES_OPERATIONS=100000 for the full bar of trust 2. */
const operations = Number(process.env.KENES_OPERATIONS ?? 5_000);
const atOnce = 16;

describe('councils taking turns on a pool of four connections', () => {
  const test = useTestDatabase();
  const councils = Array.from({ length: 5 }, () => ({ id: newId(), missions: 0 }));
  let database: Database;

  beforeAll(async () => {
    database = new Database(test().urls.application, realClock, { max: 4 });
    await withClient(test().superuser, async (client) => {
      for (const [index, { id }] of councils.entries()) {
        await client.query(
          `insert into tenant (id, slug, kind, state, level, name, opened_on) values ($1, $2, 'PUBLIC_COUNCIL', 'ACTIVE', 'LOCAL', '{"authentic":"ru","ru":"Совет"}', '2019-01-10')`,
          [id, `council-${index}`],
        );
        await client.query(
          `insert into mission (tenant_id, id, number, form, legal_basis, state, title, aim, opened_on, published)
           select $1, gen_random_uuid(), 'М-' || n, 'MONITORING', 'LAW_383_V', 'RUNNING', '{}', '{}', '2019-04-24', n % 2 = 0 from generate_series(1, 20) n`,
          [id],
        );
      }
    });
  });
  afterAll(async () => database?.close());

  const tenant = (id: string): Capacity => ({
    kind: 'TENANT',
    tenantId: id,
    slug: 'c',
    account: { id: newId(), name: 'Х' },
    roles: ['SECRETARIAT'],
  });

  interface Seen {
    tenant_id: string;
    published: boolean;
    role: string;
  }
  const look = sql`select tenant_id, published, current_user::text as role from mission`;

  /** One operation of a kind that real ones have: read, write, fail, break off; says what it saw that was not its own. */
  async function once(turn: number): Promise<string | null> {
    const council = councils[turn % councils.length];
    if (!council) return 'no council';
    const own = (rows: Seen[]) =>
      rows.length === 20 && rows.every((row) => row.tenant_id === council.id && row.role === 'kenes_tenant');
    switch (turn % 7) {
      case 0: {
        const rows = await database.inTransaction({ kind: 'PUBLIC' }, true, (transaction) =>
          transaction.rows<Seen>(sql`select tenant_id, published, 'public' as role from mission`),
        );
        return rows.length === councils.length * 10 && rows.every(({ published }) => published)
          ? null
          : `the public saw ${rows.length}`;
      }
      case 1: {
        // A statement that fails inside the transaction: the connection goes back clean.
        await database
          .inTransaction(tenant(council.id), false, (transaction) => transaction.rows(sql`select 1 / ${0}::int`))
          .catch(() => undefined);
        return null;
      }
      case 2: {
        // An operation that is broken off after it has entered its council.
        const transaction = await database.open(tenant(council.id), { readOnly: false });
        await transaction.rows(look);
        await transaction.rollback();
        return null;
      }
      case 3: {
        const foreign = councils[(turn + 1) % councils.length]?.id ?? '';
        const changed = await database.inTransaction(tenant(council.id), false, (transaction) =>
          transaction.execute(sql`update mission set site_name = ${council.id} where tenant_id = ${foreign}::uuid`),
        );
        return changed === 0 ? null : `changed ${changed} of another`;
      }
      case 4: {
        const changed = await database.inTransaction(tenant(council.id), false, (transaction) =>
          transaction.execute(
            sql`update mission set site_name = ${council.id}, version = version + 1 where number = 'М-1'`,
          ),
        );
        return changed === 1 ? null : `changed ${changed} of its own`;
      }
      case 5: {
        const rows = await database
          .inTransaction({ kind: 'DOOR', account: null }, true, (transaction) =>
            transaction.rows(sql`select ${code('count(*)')} from mission`).catch(() => []),
          )
          .catch(() => []);
        return rows.length === 0 ? null : 'the doorkeeper counted missions';
      }
      default: {
        const rows = await database.inTransaction(tenant(council.id), true, (transaction) =>
          transaction.rows<Seen>(look),
        );
        return own(rows) ? null : `saw ${rows.length} rows`;
      }
    }
  }

  it(`${operations} operations, ${atOnce} at once: none sees another's row`, async () => {
    const wrong: string[] = [];
    let next = 0;
    const worker = async () => {
      while (next < operations) {
        const turn = next;
        next += 1;
        const said = await once(turn);
        if (said) wrong.push(`operation ${turn}: ${said}`);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    expect(wrong).toEqual([]);
    const { rows } = await withClient(test().superuser, (client) =>
      client.query(
        `select count(*)::int as n from mission where site_name is not null and site_name <> tenant_id::text`,
      ),
    );
    expect(rows[0].n).toBe(0);
  }, 600_000);
});
