import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../apps/api/src/testing/database.ts';
import { withClient } from '../../scripts/postgres/provision.ts';
import { ofTenants, readCatalogue, type Table } from './catalogue.ts';
import { acrossTenants, faultsOf } from './checker.ts';

describe('how the tables keep tenants apart', () => {
  const database = useTestDatabase();

  /** Breaks something in a transaction that is undone, and says what the checker finds. */
  async function faultsAfter(client: pg.Client, ...statements: string[]): Promise<string[]> {
    await client.query('begin');
    try {
      for (const statement of statements) await client.query(statement);
      return faultsOf(await readCatalogue(client));
    } finally {
      await client.query('rollback');
    }
  }
  /** The same for a statement on one of the tables already read: only that one is read again. */
  async function faultsWith(client: pg.Client, tables: readonly Table[], name: string, statement: string) {
    await client.query('begin');
    try {
      await client.query(statement);
      const [changed] = await readCatalogue(client, name);
      return faultsOf(tables.map((table) => (changed && table.name === name ? changed : table)));
    } finally {
      await client.query('rollback');
    }
  }
  const broken = (...statements: string[]) =>
    withClient(database().superuser, (client) => faultsAfter(client, ...statements));

  it('nothing is wrong with any table', async () => {
    expect(await broken()).toEqual([]);
  });

  it('there is something to check: tables of tenants, each with a policy of its own tenant', async () => {
    const tables = await withClient(database().superuser, (client) => readCatalogue(client));
    expect(tables.filter(ofTenants).length).toBeGreaterThan(20);
  });

  it('dropping any one policy is noticed, but where another policy of the same register covers all of it', async () => {
    const unnoticed = await withClient(database().superuser, async (client) => {
      const found: string[] = [];
      const tables = await readCatalogue(client);
      for (const table of tables) {
        for (const policy of table.policies) {
          const faults = await faultsWith(client, tables, table.name, `drop policy ${policy.name} on ${table.name}`);
          const covered = table.policies.some(
            (other) =>
              other.name !== policy.name &&
              (other.verb === 'ALL' || other.verb === policy.verb) &&
              policy.roles.every((role) => other.roles.includes(role)),
          );
          if (faults.length === 0 && (ofTenants(table) || !covered)) found.push(`${table.name}.${policy.name}`);
        }
      }
      return found;
    });
    expect(unnoticed).toEqual([]);
  });

  it('a policy of any tenant’s table that is opened to everything is noticed', async () => {
    const unnoticed = await withClient(database().superuser, async (client) => {
      const found: string[] = [];
      const tables = await readCatalogue(client);
      for (const table of tables.filter(ofTenants)) {
        for (const { name, roles, verb, permissive } of table.policies) {
          const acrossOnPurpose = roles.some((role) => `${table.name} by ${role}` in acrossTenants);
          const ofPlatform = table.name.startsWith('journal_') && roles.includes('kenes_platform');
          if (!permissive || acrossOnPurpose || ofPlatform) continue;
          const open = verb === 'INSERT' ? 'with check (true)' : 'using (true)';
          const faults = await faultsWith(client, tables, table.name, `alter policy ${name} on ${table.name} ${open}`);
          if (faults.length === 0) found.push(`${table.name}.${name}`);
        }
      }
      return found;
    });
    expect(unnoticed).toEqual([]);
  });

  it.each([
    [
      'a new table without row-level security',
      'create table novelty (tenant_id uuid not null, id uuid, primary key (tenant_id, id))',
      /^novelty is not behind/,
    ],
    [
      'row-level security that the owner escapes',
      'alter table finding no force row level security',
      /^finding is not behind/,
    ],
    [
      'a policy for everyone',
      'create policy open_to_all on finding for select using (true)',
      /open_to_all: is not TO exactly one/,
    ],
    [
      'two policies whose rows add up',
      `create policy more on finding for select to kenes_tenant using (tenant_id = (nullif(current_setting('app.tenant', true), ''))::uuid)`,
      /add up/,
    ],
    ['a grant that no policy narrows', 'grant insert on mission to kenes_body', /kenes_body may INSERT mission/],
    [
      'a right to remove what has happened',
      'grant delete on answer to kenes_tenant',
      /kenes_tenant may remove any row of answer/,
    ],
    [
      'the day being dropped from what may be taken back',
      'alter policy council_office_unbegun_delete on council_office using (true)',
      /kenes_tenant may remove any row of council_office/,
    ],
    [
      'a reason to remove what nobody may remove',
      'revoke delete on publication_record from kenes_tenant',
      /publication_record: nobody removes its rows/,
    ],
    ['a unique column across tenants', 'create unique index number_once on mission (number)', /unique across tenants/],
    [
      'a child that could name another tenant’s parent',
      'alter table mission add unique (id); alter table finding add foreign key (id) references mission (id)',
      /finding could name another tenant’s mission/,
    ],
  ])('%s is noticed', async (_, statement, words) => {
    expect(await broken(statement)).toContainEqual(expect.stringMatching(words));
  });
});
