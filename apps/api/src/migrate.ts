import { migrate } from './db/migrate.ts';
import { newestMigration } from './db/migrations/index.ts';
import { ConfigurationError, readEnvironment } from './environment.ts';
import { runCommand } from './ops/run-command.ts';

/** Command: brings the database to the newest version, as its owner; safe to run again and by two at once. */
await runCommand(async () => {
  const { migrationDatabaseUrl, workerDatabaseUrl } = readEnvironment();
  if (!migrationDatabaseUrl) throw new ConfigurationError('KENES_MIGRATION_DATABASE_URL is not set.');
  if (!workerDatabaseUrl) throw new ConfigurationError('KENES_WORKER_DATABASE_URL is not set.');
  await migrate(migrationDatabaseUrl, workerDatabaseUrl);
  return `The database stands at ${newestMigration}.`;
});
