import { existsSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Trouble } from '../trouble.ts';

/**
 * Makes way for a start on `data`: a postmaster.pid left by a killed server is removed, also when its number now belongs to
 * another program (PostgreSQL itself would refuse to start). A server that is still stopping is awaited; one that keeps
 * running is a Trouble.
 */
export async function clearStale(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid');
  const patience = Date.now() + 15_000;
  while (existsSync(file)) {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    if (!isPostgresOn(pid, data)) {
      rmSync(file, { force: true });
      return;
    }
    if (Date.now() > patience) {
      throw new Trouble(`PostgreSQL already runs on ${data} (process ${pid}): stop the other Kenes first.`);
    }
    await pause(100);
  }
}

/** True when process `pid` is a PostgreSQL that works in `data`. Where /proc is missing, any living process counts. */
function isPostgresOn(pid: number, data: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  if (!existsSync('/proc/self/comm')) return isAlive(pid);
  try {
    if (readFileSync(`/proc/${pid}/comm`, 'utf8').trim() !== 'postgres') return false;
    return readlinkSync(`/proc/${pid}/cwd`) === data;
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
