import { expect, test } from 'vitest';
import { withClient } from '../../../../scripts/postgres/provision.ts';
import { realClock } from '../kernel/clock.ts';
import { Database } from '../kernel/database.ts';
import { openTestDatabase } from '../testing/database.ts';
import { selfCheck } from './self-check.ts';

/** Checks a scratch database in which something was done by its superuser first. */
async function checked(work: readonly string[], login?: { user: string; password: string }): Promise<string> {
  await using test = await openTestDatabase();
  await withClient(test.superuser, async (client) => {
    for (const statement of work) await client.query(statement);
  });
  const url = new URL(login ? test.superuser : test.urls.application);
  if (login) {
    url.username = login.user;
    url.password = login.password;
  }
  const database = new Database(url.href, realClock, { max: 1 });
  try {
    await selfCheck(database);
    return 'ready';
  } catch (error) {
    return error instanceof Error ? `${error.constructor.name}: ${error.message}` : String(error);
  } finally {
    await database.close();
  }
}

/** A login role of this test alone: roles belong to the whole server, other tests must not meet a changed kenes_app. */
async function withLogin(options: string, grants: readonly string[] = []): Promise<string> {
  const user = `kenes_test_${crypto.randomUUID().slice(0, 8)}`;
  const make = [
    `create role ${user} login password 'x' ${options}`,
    ...grants.map((grant) => grant.replace('$', user)),
  ];
  const connect = [`do $$ begin execute format('grant connect on database %I to ${user}', current_database()); end $$`];
  return checked([...make, ...connect], { user, password: 'x' });
}

test('the migrated database passes', async () => {
  expect(await checked([])).toBe('ready');
});

test('a superuser as the application’s login is refused', async () => {
  expect(await withLogin('superuser')).toMatch(/^ConfigurationError: .*superuser/);
});

test('a login that bypasses row-level security is refused', async () => {
  expect(await withLogin('bypassrls')).toMatch(/^ConfigurationError: .*bypasses/);
});

test('a login that owns a tenant’s table is refused', async () => {
  expect(await withLogin('', ['alter table mission owner to $'])).toMatch(/^ConfigurationError: .*owns .*mission/);
});

test('a login that inherits a capacity is refused', async () => {
  expect(await withLogin('', ['grant kenes_tenant to $ with inherit true'])).toMatch(/inherits kenes_tenant/);
});

test('a table of tenants without forced row-level security is refused, a new one too', async () => {
  expect(await checked(['alter table finding no force row level security'])).toMatch(/without forced .*: finding\./);
  expect(await checked(['create table novelty (tenant_id uuid, id uuid)'])).toMatch(/: novelty\./);
});
