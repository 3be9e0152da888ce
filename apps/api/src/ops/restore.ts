import { resolve } from 'node:path';
import { restoreBackup } from '../backup/restore-backup.ts';
import { ConfigurationError, readEnvironment } from '../environment.ts';
import { fileStoreOf } from '../kernel/process.ts';
import { runCommand } from './run-command.ts';

/** Command: `restore <folder>`. Restores into an empty database, compares everything with the backup, prints the time. */
await runCommand(async ([folder]) => {
  if (!folder) throw new ConfigurationError('Name the folder of the backup.');
  const environment = readEnvironment();
  const url = environment.restoreDatabaseUrl;
  if (!url)
    throw new ConfigurationError('KENES_RESTORE_DATABASE_URL is not set: a superuser’s URL of the new database.');
  if (!environment.migrationDatabaseUrl) throw new ConfigurationError('KENES_MIGRATION_DATABASE_URL is not set.');
  if (!environment.workerDatabaseUrl) throw new ConfigurationError('KENES_WORKER_DATABASE_URL is not set.');
  const started = performance.now();
  const { manifest, rows, differences } = await restoreBackup({
    url,
    ownerUrl: environment.migrationDatabaseUrl,
    workerUrl: environment.workerDatabaseUrl,
    files: fileStoreOf(environment),
    folder: resolve(folder),
  });
  if (differences.length > 0)
    throw new ConfigurationError(`The restore differs from the backup:\n${differences.join('\n')}`);
  return `Restored ${folder} in ${((performance.now() - started) / 1000).toFixed(1)} s: ${rows} rows of ${manifest.tables.length} tables, ${manifest.heads.length} journals and ${manifest.files.length} files, each compared with the backup of ${manifest.takenAt}.`;
});
