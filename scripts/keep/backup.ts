import { resolve } from 'node:path';
import { Trouble } from '../trouble.ts';
import { keep } from './command.ts';

/** Saves the database and the files into a new folder; Kenes may go on working meanwhile. */
await keep(async ({ run, server }) => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Trouble('Name the folder of the backup: npm run backup -- <folder>.');
  const url = process.env.KENES_BACKUP_DATABASE_URL || server.urls(server.database).backup;
  if (!url) throw new Trouble('KENES_BACKUP_DATABASE_URL is not set: the login of kenes_backup.');
  await run('The backup', 'ops/backup.js', [resolve(folder)], { KENES_BACKUP_DATABASE_URL: url });
});
