import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createDatabase } from '../postgres/provision.ts';
import { stateOf } from '../supervise/state.ts';
import { Trouble } from '../trouble.ts';
import { keep } from './command.ts';

/** Restores a backup into the database and the file store that the environment names; both must be empty. */
await keep(async ({ run, server, settings }) => {
  const [given] = process.argv.slice(2);
  if (given === undefined) throw new Trouble('Name the folder of the backup: npm run restore -- <folder>.');
  const folder = resolve(given);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Trouble(`${folder} is no backup: it has no manifest.json.`);
  const state = await stateOf(server);
  if (state === 'in use')
    throw new Trouble(
      `The database ${server.database} is in use: restore into an empty one (another KENES_DATA_DIR, or another DATABASE_URL).`,
    );
  if (state === 'absent') await createDatabase(server.admin, server.database);
  const url = Object.assign(new URL(server.admin), { pathname: `/${server.database}` }).href;
  await run('The restore', 'ops/restore.js', [folder], {
    KENES_RESTORE_DATABASE_URL: process.env.KENES_RESTORE_DATABASE_URL || url,
  });
  process.stdout.write(
    `Files lie in ${settings.files}. KENES_PII_KEY, KENES_DIGEST_KEY and KENES_REGISTER_KEY are kept apart from backups: give this Kenes the old ones.\n`,
  );
});
