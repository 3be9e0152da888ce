import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Trouble } from '../trouble.ts';
import { findBinaries } from './binaries.ts';
import { freePort } from './free-port.ts';
import { chooseLaunch, type Launch } from './launch.ts';
import { clearStale } from './stale.ts';

export interface ClusterOptions {
  /** The data directory; initialised when empty. */
  readonly data: string;
  /** Where the server's own log goes. */
  readonly log: string;
  /** Password of the superuser `postgres`; used at initialisation. */
  readonly password: string;
  /** Port used last time; another is taken when it is not free. */
  readonly port?: number | undefined;
  /** Server settings, by PostgreSQL's names. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A running PostgreSQL that dies with this process. */
export interface Cluster {
  readonly port: number;
  /** A superuser's URL of the given database. */
  url(database: string): string;
  /** Called once, should the server end without having been asked to. */
  onUnexpectedEnd(listener: () => void): void;
  /** Stops the server as Ctrl-C would: running statements are cancelled, nothing committed is lost. */
  stop(): Promise<void>;
}

/** Initialises the data directory when it is empty, starts PostgreSQL on 127.0.0.1 and returns once it takes connections. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  mkdirSync(options.data, { recursive: true, mode: 0o700 });
  mkdirSync(dirname(options.log), { recursive: true });
  const launch = chooseLaunch(findBinaries(), realpathSync(options.data));
  if (!existsSync(join(launch.data, 'PG_VERSION'))) initialise(launch, options);
  await clearStale(launch.data);
  const port = await freePort(options.port);
  const child = run(launch, options, port);
  let asked = false;
  let listener: (() => void) | undefined;
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  void ended.then(() => asked || listener?.());
  await untilReady(launch.data, child, options.log);
  return {
    port,
    url: (database) => `postgres://postgres:${encodeURIComponent(options.password)}@127.0.0.1:${port}/${database}`,
    onUnexpectedEnd: (given) => {
      listener = given;
    },
    stop: async () => {
      asked = true;
      child.kill('SIGINT');
      const force = setTimeout(() => child.kill('SIGQUIT'), 10_000);
      await ended;
      clearTimeout(force);
    },
  };
}

/** Initialised beside and renamed when whole, so that a killed initialisation leaves nothing half-made. */
function initialise(launch: Launch, options: ClusterOptions): void {
  const { uid, gid } = statSync(launch.data);
  const fresh = `${launch.data}.new`;
  const secret = `${launch.data}.secret`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  chownSync(fresh, uid, gid);
  writeFileSync(secret, `${options.password}\n`, { mode: 0o600 });
  chownSync(secret, uid, gid);
  const [program = '', ...rest] = [...launch.prefix, launch.binaries.initdb];
  const result = spawnSync(
    program,
    [
      ...rest,
      ...['-D', fresh, '-U', 'postgres', `--pwfile=${secret}`, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'],
      ...['--no-instructions', '--no-sync'],
    ],
    { env: launch.environment, cwd: fresh, encoding: 'utf8' },
  );
  rmSync(secret, { force: true });
  if (result.status === 0) {
    renameSync(fresh, launch.data);
    return;
  }
  writeFileSync(options.log, `${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}\n`, { flag: 'a' });
  throw new Trouble(`PostgreSQL could not be initialised in ${launch.data}: is the disk full? See ${options.log}.`);
}

function run(launch: Launch, options: ClusterOptions, port: number): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...options.settings,
  };
  const [program = '', ...rest] = [...launch.prefix, launch.binaries.postgres, '-D', launch.data];
  const log = openSync(options.log, 'a');
  const child = spawn(
    program,
    [...rest, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      env: launch.environment,
      cwd: launch.data,
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  return child;
}

/** PostgreSQL writes "ready" into the eighth line of postmaster.pid once it takes connections. */
async function untilReady(data: string, child: ChildProcess, log: string): Promise<void> {
  const file = join(data, 'postmaster.pid');
  const patience = Date.now() + 120_000;
  while (Date.now() < patience) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) break;
    if (existsSync(file)) {
      const lines = readFileSync(file, 'utf8').split('\n');
      if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return;
    }
    await pause(20);
  }
  throw new Trouble(`PostgreSQL did not start on ${data}: see ${log}.`);
}
