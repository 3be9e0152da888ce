import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { type DatabaseUrls, urlsFor, withClient } from '../../../../scripts/postgres/provision.ts';
import type { TestCluster } from './cluster.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: TestCluster;
  }
}

/** A test's own database: migrated, empty, seen by nobody else. */
export interface TestDatabase extends AsyncDisposable {
  readonly name: string;
  readonly urls: DatabaseUrls;
  /** A superuser's URL of this database, for what only a test may do (reading the catalogue, tampering). */
  readonly superuser: string;
  /** Closes every connection to it and removes it. */
  drop(): Promise<void>;
}

/** Makes a database, a copy of the migrated template, in some tens of milliseconds. Whoever opens it drops it. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const { superuser, passwords, template } = inject('cluster');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withClient(superuser, async (client) => {
    await client.query(`create database ${name} template ${template} owner kenes_owner strategy wal_log`);
    // Rights on a database itself are not copied from the template.
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to kenes_app, kenes_worker, kenes_backup`);
    await client.query(`grant create on database ${name} to kenes_worker`);
  });
  const own = new URL(superuser);
  own.pathname = `/${name}`;
  const drop = async () => {
    await withClient(superuser, (client) => client.query(`drop database if exists ${name} with (force)`));
  };
  return { name, urls: urlsFor(superuser, name, passwords), superuser: own.href, drop, [Symbol.asyncDispose]: drop };
}

/** For a test file: one database for all its tests, made before the first and dropped after the last. */
export function useTestDatabase(): () => TestDatabase {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    await database?.drop();
  });
  return () => {
    if (database === undefined) throw new Error('The test database exists only while tests run.');
    return database;
  };
}
