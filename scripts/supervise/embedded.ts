import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Cluster, type ClusterOptions, startCluster } from '../postgres/cluster.ts';
import { provisionRoles, urlsFor } from '../postgres/provision.ts';
import { Trouble } from '../trouble.ts';
import type { Server } from './database.ts';
import type { Ending } from './ending.ts';
import { say } from './progress.ts';
import { restartBudget } from './restarts.ts';
import type { Secrets } from './secrets.ts';
import type { Settings } from './settings.ts';

/** A small server for one machine: it must leave memory to everything else and survive a power cut. */
const settingsOfServer = {
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_connections: '100',
  random_page_cost: '1.1',
  password_encryption: 'scram-sha-256',
  idle_in_transaction_session_timeout: '60s',
  log_min_duration_statement: '1000',
  jit: 'off',
};

/** Starts the embedded PostgreSQL, on the port it had last time when that is free, provisions the roles, keeps it running. */
export async function startEmbedded(settings: Settings, secrets: Secrets, ending: Ending): Promise<Server> {
  const portFile = join(settings.data, 'postgres.port');
  const options: ClusterOptions = {
    data: join(settings.data, 'postgres'),
    log: join(settings.logs, 'postgres.log'),
    password: secrets.superuser,
    port: existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) || undefined : undefined,
    settings: settingsOfServer,
  };
  let cluster = await startCluster(options);
  ending.add(() => cluster.stop());
  const restarts = restartBudget();
  const watch = (): void =>
    cluster.onUnexpectedEnd(async () => {
      if (ending.begun) return;
      const why = `PostgreSQL ended by itself: see ${options.log}.`;
      if (!restarts.allow()) return ending.fail(new Trouble(why));
      say(`! ${why} Starting it again.`);
      try {
        cluster = await startAgain({ ...options, port: cluster.port });
        watch();
      } catch (problem) {
        ending.fail(problem instanceof Error ? problem : new Error(String(problem)));
      }
    });
  watch();
  writeFileSync(portFile, String(cluster.port));
  const admin = cluster.url('postgres');
  await provisionRoles(admin, secrets.logins);
  return { admin, database: 'kenes', urls: (name) => urlsFor(admin, name, secrets.logins) };
}

/** On the same port, where everybody looks for it. Until its orphaned backends have noticed, a new server is refused. */
async function startAgain(options: ClusterOptions): Promise<Cluster> {
  const patience = Date.now() + 10_000;
  for (;;) {
    try {
      const cluster = await startCluster(options);
      if (cluster.port === options.port) return cluster;
      await cluster.stop();
      throw new Trouble(`PostgreSQL's port ${options.port} was taken while it was down: start Kenes again.`);
    } catch (problem) {
      if (Date.now() > patience) throw problem;
      await pause(300);
    }
  }
}
