import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createDatabase } from '../postgres/provision.ts';
import type { Server } from './database.ts';
import type { Ending } from './ending.ts';
import { type Environments, environmentOf } from './environment.ts';
import { type Step, step } from './progress.ts';
import { runOnce } from './run-once.ts';
import { root, type Settings } from './settings.ts';
import { dropScratch, putInPlace, stateOf } from './state.ts';

const api = join(root, 'apps', 'api');

/** Brings the database to the newest version, and on the first start performs the demo year in it. */
export async function prepareDatabase(
  settings: Settings,
  server: Server,
  base: Environments,
  ending: Ending,
): Promise<void> {
  const scratch = `${server.database}_scratch`;
  await dropScratch(server, scratch);
  const state = await stateOf(server);
  if (state === 'in use' || !settings.demo) {
    await step('Database schema', async () => {
      if (state === 'absent') await createDatabase(server.admin, server.database);
      await migrate(settings, environmentOf(base, server.urls(server.database)), ending);
    });
    return;
  }
  // Made under another name and renamed when whole, files likewise: a killed demo leaves nothing half-made.
  const files = `${settings.files}.scratch`;
  for (const folder of [files, settings.files]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(files, { recursive: true });
  const env = { ...environmentOf(base, server.urls(scratch)), KENES_FILES_DIR: files, KENES_PROGRESS: 'json' };
  await step('Database schema', async () => {
    await createDatabase(server.admin, scratch);
    await migrate(settings, env, ending);
  });
  await step('Demo year', (shown) => perform(settings, env, ending, shown));
  renameSync(files, settings.files);
  await putInPlace(server, scratch, state);
}

const migrate = (settings: Settings, env: NodeJS.ProcessEnv, ending: Ending): Promise<void> =>
  runOnce(ending, {
    name: 'The migration',
    command: [process.execPath, '--enable-source-maps', 'dist/migrate.js'],
    cwd: api,
    env,
    log: join(settings.logs, 'migrate.log'),
  });

const perform = (settings: Settings, env: NodeJS.ProcessEnv, ending: Ending, shown: Step): Promise<void> =>
  runOnce(ending, {
    name: 'The demo year',
    command: [process.execPath, '--enable-source-maps', 'dist/demo/perform.js'],
    cwd: api,
    env,
    log: join(settings.logs, 'demo.log'),
    onLine: (line) => {
      const progress = readProgress(line);
      if (progress !== undefined) shown.at(progress.step / Math.max(1, progress.of), progress.text);
    },
  });

/** A line `{"step":3,"of":40,"text":"…"}`; anything else on standard output is not ours to show. */
function readProgress(line: string): { step: number; of: number; text: string } | undefined {
  try {
    const { step: at, of, text }: { step?: unknown; of?: unknown; text?: unknown } = JSON.parse(line);
    if (typeof at === 'number' && typeof of === 'number') return { step: at, of, text: String(text ?? '') };
  } catch {
    // Not a progress line.
  }
  return undefined;
}
