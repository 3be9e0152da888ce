import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from '../trouble.ts';
import type { Settings } from './settings.ts';

/** One Kenes per data folder: refuses while another runs on it, and returns what gives the folder free. */
export function claimDataFolder(settings: Settings): () => void {
  const file = join(settings.data, 'running.json');
  if (existsSync(file)) {
    const other = readClaim(file);
    if (other !== undefined && isKenes(other.pid)) {
      throw new Trouble(
        `Kenes already runs on ${settings.data} (process ${other.pid}, ${other.webUrl}): stop it first, or name another folder with KENES_DATA_DIR.`,
      );
    }
  }
  writeFileSync(file, JSON.stringify({ pid: process.pid, webUrl: settings.webUrl }));
  return () => rmSync(file, { force: true });
}

function readClaim(file: string): { pid: number; webUrl: string } | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The number may belong to another program by now. */
function isKenes(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    const command = `/proc/${pid}/cmdline`;
    return !existsSync('/proc/self/cmdline') || readFileSync(command, 'utf8').includes('supervise');
  } catch {
    return false;
  }
}
