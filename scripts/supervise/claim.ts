import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from '../trouble.ts';
import type { Settings } from './settings.ts';

/** One Kenes per data folder: refuses while another runs on it, and returns what gives the folder free. */
export function claimDataFolder(settings: Settings): () => void {
  const file = claimFile(settings);
  const other = runningOn(settings);
  if (other !== undefined) {
    throw new Trouble(
      `Kenes already runs on ${settings.data} (process ${other.pid}, ${other.webUrl}): stop it first, or name another folder with KENES_DATA_DIR.`,
    );
  }
  writeFileSync(file, JSON.stringify({ pid: process.pid, webUrl: settings.webUrl }));
  return () => rmSync(file, { force: true });
}

interface Claim {
  readonly pid: number;
  readonly webUrl: string;
}

const claimFile = (settings: Settings): string => join(settings.data, 'running.json');

/** The Kenes that works on the data folder now, if one does. */
export function runningOn(settings: Settings): Claim | undefined {
  const claim = readClaim(claimFile(settings));
  return claim !== undefined && isKenes(claim.pid) ? claim : undefined;
}

function readClaim(file: string): Claim | undefined {
  if (!existsSync(file)) return undefined;
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
    return !existsSync('/proc/self/cmdline') || /supervise|scripts\/keep/.test(readFileSync(command, 'utf8'));
  } catch {
    return false;
  }
}
