import { resolve } from 'node:path';
import { makeBackup } from '../backup/make-backup.ts';
import { ConfigurationError, readEnvironment } from '../environment.ts';
import { fileStoreOf } from '../kernel/process.ts';
import { runCommand } from './run-command.ts';

/** Command: `backup <folder>`. Saves database and files as one whole; prints what was saved and how long it took. */
await runCommand(async ([folder]) => {
  if (!folder) throw new ConfigurationError('Name the folder of the backup; it must not exist yet.');
  const environment = readEnvironment();
  if (!environment.backupDatabaseUrl) throw new ConfigurationError('KENES_BACKUP_DATABASE_URL is not set.');
  const started = performance.now();
  const { tables, files, heads, takenAt } = await makeBackup({
    url: environment.backupDatabaseUrl,
    files: fileStoreOf(environment),
    folder: resolve(folder),
  });
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  return `Saved to ${folder} in ${seconds(started)}: ${rows} rows of ${tables.length} tables and ${heads.length} journals as of ${takenAt}, ${files.length} files (${(bytes / 1e6).toFixed(1)} MB).`;
});

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
