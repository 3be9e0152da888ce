import { expect, test } from 'vitest';
import { useTestDatabase } from '../../apps/api/src/testing/database.ts';
import { withClient } from '../../scripts/postgres/provision.ts';
import { ofTenants, readCatalogue } from './catalogue.ts';

const database = useTestDatabase();

/**
 * Registers belong to no tenant, so no tenant's condition guards them: who may do what is said here, and a grant that is
 * not said is a fault. Letters: s select, i insert, u update, d delete.
 */
const registers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  organisation: { tenant: 'si', mandate: 's', body: 's', link: 's', public: 's', platform: 'siu', door: 's' },
  tenant: { tenant: 'su', mandate: 's', body: 's', link: 's', public: 's', platform: 'siu', door: 's' },
  calendar_amendment: { tenant: 's', mandate: 's', body: 's', link: 's', public: 's', platform: 'si', door: 's' },
  command_receipt: {
    tenant: 'siu',
    mandate: 'siu',
    body: 'siu',
    link: 'siu',
    public: 'siu',
    platform: 'siu',
    door: 'siu',
  },
  account: { tenant: 's', mandate: 's', body: 's', platform: 'su', door: 'siu' },
  session: { platform: 'su', door: 'siu' },
  sign_in_attempt: { door: 'sid' },
  password_reset: { door: 'siud' },
  calendar_feed: { door: 'siu' },
  officer: { body: 'siu', platform: 'siu', door: 'siu' },
  invitation: { tenant: 'siu', body: 'siu', platform: 'siu', door: 'su' },
  // The owner's alone: a database with an invented past says so there.
  performance: {},
  platform_mail: { body: 'i', platform: 'siu', door: 'i' },
  published_text: { tenant: 's', public: 's', platform: 's' },
  // Who sits where across councils: sealed, and reached only through functions that are useless without the key.
  seat_register: {},
  migration: {},
};

test('every register is open to the capacities that are said, for what is said, and to no other', async () => {
  const tables = (await withClient(database().superuser, readCatalogue)).filter((table) => !ofTenants(table));
  const found = Object.fromEntries(
    tables.map(({ name, grants }) => {
      const byRole: Record<string, string> = {};
      for (const { role, verb } of grants) {
        const capacity = role.replace('kenes_', '');
        byRole[capacity] = (byRole[capacity] ?? '') + verb.charAt(0).toLowerCase();
      }
      return [name, byRole];
    }),
  );
  expect(found).toEqual(registers);
});

test('only the doorkeeper reads a password’s hash, a token’s digest, and whose session it is', async () => {
  const secrets: [table: string, column: string][] = [
    ['account', 'password_hash'],
    ['account', 'oidc_subject'],
    ['session', 'token_digest'],
    ['calendar_feed', 'token_digest'],
    ['sign_in_attempt', 'email_digest'],
    ['password_reset', 'token_digest'],
  ];
  const readers = await withClient(database().superuser, async (client) => {
    const found: string[] = [];
    for (const [table, column] of secrets) {
      const { rows } = await client.query<{ role: string }>(
        `select rolname as role from pg_roles where rolname like 'kenes\\_%' and not rolbypassrls and has_column_privilege(oid, $1::regclass, $2, 'SELECT')`,
        [table, column],
      );
      found.push(`${table}.${column}: ${rows.map(({ role }) => role).join(', ')}`);
    }
    return found;
  });
  expect(readers).toEqual(secrets.map(([table, column]) => `${table}.${column}: kenes_door`));
});

test('a person’s e-mail is read by the platform and the doorkeeper, not by a council or a body', async () => {
  const { rows } = await withClient(database().superuser, (client) =>
    client.query<{ role: string }>(
      `select rolname as role from pg_roles where rolname like 'kenes\\_%' and not rolbypassrls and has_column_privilege(oid, 'account', 'email', 'SELECT') order by 1`,
    ),
  );
  expect(rows.map(({ role }) => role)).toEqual(['kenes_door', 'kenes_platform']);
});

test('the login by itself may do nothing with any table', async () => {
  const { rows } = await withClient(database().superuser, (client) =>
    client.query<{ name: string }>(
      `select relname as name from pg_class where relkind in ('r', 'p', 'v', 'm') and relnamespace = 'public'::regnamespace
        and has_table_privilege('kenes_app', oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')`,
    ),
  );
  expect(rows).toEqual([]);
});

test('a function that runs with its owner’s rights has a fixed search path and is called only by who needs it', async () => {
  const { rows } = await withClient(database().superuser, (client) =>
    client.query<{ name: string; path: boolean; everyone: boolean }>(
      `select proname as name, coalesce(array_to_string(proconfig, ',') like '%search_path=%', false) as path,
        has_function_privilege('kenes_public', oid, 'EXECUTE') as everyone
       from pg_proc where prosecdef and pronamespace in ('public'::regnamespace, 'jobs'::regnamespace) order by 1`,
    ),
  );
  expect(rows.filter(({ path }) => !path)).toEqual([]);
  // A trigger's function cannot be called; the version of the database is nobody's secret.
  expect(rows.filter(({ everyone, name }) => everyone && !['publish_text', 'newest_migration'].includes(name))).toEqual(
    [],
  );
});
