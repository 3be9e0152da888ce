import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Trouble } from '../trouble.ts';
import type { Settings } from './settings.ts';

/** Makes the folder for everything Kenes keeps; a full or read-only disk is said in words. */
export function makeDataFolder(settings: Settings): void {
  try {
    make(settings.data);
    make(settings.logs);
    const probe = join(settings.data, '.probe');
    writeFileSync(probe, 'x'.repeat(65_536));
    rmSync(probe);
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
    throw new Trouble(
      `KENES_DATA_DIR: ${settings.data} cannot be used (${reasons[code] ?? code}): name another folder.`,
    );
  }
}

const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EACCES: 'it may not be written to',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'it is a file',
};

/** One folder after another: a recursive mkdir never returns where the system answers "no such file" to a new name. */
function make(folder: string): void {
  if (existsSync(folder)) return;
  make(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/** The last run's logs stay readable; those of the run before make way. */
export function keepOldLogs(settings: Settings): void {
  for (const name of readdirSync(settings.logs).filter((file) => file.endsWith('.log') && file !== 'install.log')) {
    renameSync(join(settings.logs, name), join(settings.logs, `${name}.previous`));
  }
}
