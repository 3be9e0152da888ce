import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { migrations } from './migrations/index.ts';

/**
 * Brings a database to the newest version: the tables by their owner, the queue by its own. Safe to run again, and by
 * two processes at once (an advisory lock lets one wait for the other). With `newest` it goes no further than that
 * migration: a backup is restored at the version it was taken at.
 */
export async function migrate(ownerUrl: string, workerUrl: string, newest?: string): Promise<void> {
  const gate = new pg.Client({ connectionString: ownerUrl });
  await gate.connect();
  try {
    await gate.query("select pg_advisory_lock(hashtext('kenes-migrate'))");
    const orm = await MikroORM.init({
      clientUrl: ownerUrl,
      entities: [],
      discovery: { warnWhenNoEntities: false },
      extensions: [Migrator],
      migrations: {
        migrationsList: migrations,
        tableName: 'migration',
        transactional: true,
        allOrNothing: false,
        snapshot: false,
        silent: true,
      },
    });
    try {
      await orm.migrator.up(newest ? { to: newest } : undefined);
    } finally {
      await orm.close(true);
    }
    await migrateQueue(workerUrl);
  } finally {
    await gate.end();
  }
}

/** The queue belongs to kenes_worker: the application may only call jobs.enqueue, in its own transaction. */
async function migrateQueue(workerUrl: string): Promise<void> {
  await runMigrations({ connectionString: workerUrl });
  const client = new pg.Client({ connectionString: workerUrl });
  await client.connect();
  try {
    await client.query(`
      create schema if not exists jobs;
      create or replace function jobs.enqueue(task text, payload json, job_key text default null, run_at timestamptz default null) returns void
      language sql security definer set search_path = graphile_worker, pg_temp as $$
        select graphile_worker.add_job(task, payload, job_key => job_key, run_at => run_at)
      $$;
      revoke all on function jobs.enqueue from public;
      grant usage on schema jobs to kenes_tenant, kenes_mandate, kenes_body, kenes_link, kenes_platform, kenes_door;
      grant execute on function jobs.enqueue to kenes_tenant, kenes_mandate, kenes_body, kenes_link, kenes_platform, kenes_door;
    `);
  } finally {
    await client.end();
  }
}
