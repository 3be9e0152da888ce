import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cluster, startCluster } from '../../../../scripts/postgres/cluster.ts';
import {
  createDatabase,
  type LoginPasswords,
  provisionRoles,
  urlsFor,
  withClient,
} from '../../../../scripts/postgres/provision.ts';
import { migrate } from '../db/migrate.ts';

/** What a test file needs to make its own database; plain data, handed from the main process to the test's. */
export interface TestCluster {
  /** A superuser's URL of the database `postgres`. */
  readonly superuser: string;
  readonly passwords: LoginPasswords;
  /** The migrated, empty database that each test's is copied from. */
  readonly template: string;
}

export interface RunningTestCluster extends TestCluster {
  stop(): Promise<void>;
}

const prefix = 'kenes-test-';
const template = 'kenes_template';
const passwords: LoginPasswords = {
  kenes_owner: 'test-owner',
  kenes_app: 'test-app',
  kenes_worker: 'test-worker',
  kenes_backup: 'test-backup',
};

/** What a database that is thrown away need not do: survive a power cut, cost a hundred hash rounds per login, tidy up. */
const hasty = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum: 'off',
  scram_iterations: '1',
  max_connections: '200',
  shared_buffers: '128MB',
  checkpoint_timeout: '1h',
  max_wal_size: '4GB',
};

/** Starts a throw-away PostgreSQL in the system's temporary folder, with Kenes's roles and a migrated template database. */
export async function startTestCluster(): Promise<RunningTestCluster> {
  removeAbandoned();
  const folder = mkdtempSync(join(tmpdir(), prefix));
  writeFileSync(join(folder, 'owner'), String(process.pid));
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  let cluster: Cluster | undefined;
  const stop = async () => {
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    cluster = await startCluster({ data, log: join(folder, 'log'), password: 'test-superuser', settings: hasty });
    const superuser = cluster.url('postgres');
    await provisionRoles(superuser, passwords);
    await createDatabase(superuser, template);
    const { owner, worker } = urlsFor(superuser, template, passwords);
    await migrate(owner, worker);
    await withClient(superuser, (client) =>
      client.query(`alter database ${template} with is_template true allow_connections false`),
    );
    return { superuser, passwords, template, stop };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

/** Folders whose test run was killed: its PostgreSQL died with it, its files did not. */
function removeAbandoned(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    const owner = join(folder, 'owner');
    if (!existsSync(owner)) continue;
    try {
      process.kill(Number(readFileSync(owner, 'utf8')), 0);
    } catch {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
