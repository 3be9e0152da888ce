import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { Trouble } from '../trouble.ts';
import { type Binaries, binariesIn } from './binaries.ts';

/** How PostgreSQL's programs are run on this machine: with which words before them, from where, and on which folder. */
export interface Launch {
  readonly prefix: readonly string[];
  readonly binaries: Binaries;
  /** The data directory; elsewhere than asked only where an ordinary user could not enter it. */
  readonly data: string;
  readonly environment: NodeJS.ProcessEnv;
}

const NOBODY = 65534;
const namespace = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
const ordinaryUser = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
/** The kernel interrupts PostgreSQL (a fast, clean shutdown) when we die, even by kill -9. */
const dieWithParent = ['setpriv', '--pdeathsig', 'INT'];

/**
 * Chooses how to run PostgreSQL on `data` (which is created). PostgreSQL refuses root and users without a name, and another
 * user could not enter a clone under a 0700 directory: so these run it in a user namespace in which they are nobody; where
 * namespaces are barred to root, binaries and data live where nobody can enter; an ordinary user runs it as they are.
 */
export function chooseLaunch(binaries: Binaries, data: string): Launch {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const isRoot = process.getuid?.() === 0;
  const asNobody = [...namespace, ...dieWithParent];
  if ((isRoot || isNameless()) && canWork(asNobody, binaries, data)) {
    return { prefix: asNobody, binaries, data, environment: cleanEnvironment(data) };
  }
  if (isRoot) return launchElsewhere(binaries, data);
  const prefix = works([...dieWithParent, binaries.postgres, '--version'], data) ? dieWithParent : [];
  return { prefix, binaries, data, environment: cleanEnvironment(data) };
}

/** A container may run us under a number that the system has no name for. */
function isNameless(): boolean {
  try {
    userInfo();
    return false;
  } catch {
    return true;
  }
}

const canWork = (prefix: readonly string[], binaries: Binaries, data: string): boolean =>
  works([...prefix, 'sh', '-c', 'test -w "$1" && exec "$0" --version', binaries.postgres, data], data);

/** Root without user namespaces: a copy of the binaries, and the data, under a folder that belongs to nobody. */
function launchElsewhere(binaries: Binaries, asked: string): Launch {
  const base = existsSync('/var/lib') ? '/var/lib/kenes' : join(tmpdir(), 'kenes');
  const home = join(base, createHash('sha256').update(asked).digest('hex').slice(0, 16));
  const copied = binariesIn(join(base, `postgres-${binaries.version}`), binaries.version);
  const data = join(home, 'data');
  mkdirSync(data, { recursive: true });
  for (const folder of [base, home]) chmodSync(folder, 0o755);
  chownSync(home, NOBODY, NOBODY);
  chownSync(data, NOBODY, NOBODY);
  chmodSync(data, 0o700);
  if (!existsSync(copied.postgres)) cpSync(binaries.root, copied.root, { recursive: true, verbatimSymlinks: true });
  const prefix = [...ordinaryUser, '--pdeathsig', 'INT'];
  if (!works([...prefix, copied.postgres, '--version'], home)) {
    throw new Trouble(
      'PostgreSQL refuses to run as root, and neither user namespaces nor setpriv work on this machine: start Kenes as an ordinary user, or set DATABASE_URL.',
    );
  }
  return { prefix, binaries: copied, data, environment: cleanEnvironment(home) };
}

function works(command: readonly string[], home: string): boolean {
  const [program = '', ...parameters] = command;
  const run = spawnSync(program, parameters, {
    env: cleanEnvironment(home),
    cwd: '/',
    stdio: 'ignore',
    timeout: 10_000,
  });
  return run.status === 0;
}

/** Nothing of the caller's PG* variables or locale reaches the server. */
const cleanEnvironment = (home: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH ?? `${dirname(process.execPath)}:/usr/bin:/bin`,
  HOME: home,
  LC_ALL: 'C',
  TZ: 'UTC',
});
