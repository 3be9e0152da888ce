import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/postgres/free-port.ts';
import { root } from '../../scripts/supervise/settings.ts';

/** A whole Kenes of its own, started as `npm start` does: its database, ports and folders are nobody else's. */
export interface StartedKenes {
  readonly webUrl: string;
  readonly apiUrl: string;
  /** Holds `mail`, `files`, `logs`, `secrets.json`. */
  readonly data: string;
  /** The process that watches over the others. */
  readonly supervisor: ChildProcess;
  /** Everything it has said so far. */
  said(): string;
  /** Ends it as Ctrl-C would, and removes what it kept. */
  stop(): Promise<void>;
}

/** Starts it and waits until it says that it is ready; what stands in its logs is shown where it never does. */
export async function startKenes(settings: Readonly<Record<string, string>> = {}): Promise<StartedKenes> {
  const data = mkdtempSync(join(tmpdir(), 'kenes-whole-'));
  const [webPort, apiPort] = [await freePort(), await freePort()];
  const supervisor = spawn(process.execPath, [join(root, 'scripts', 'supervise', 'main.ts')], {
    cwd: root,
    env: {
      ...withoutOurs(process.env),
      KENES_ENV: 'development',
      KENES_WEB_PORT: String(webPort),
      KENES_API_PORT: String(apiPort),
      KENES_DATA_DIR: data,
      KENES_WEB_URL: `http://localhost:${webPort}`,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  const listen = (chunk: Buffer) => {
    said += chunk.toString('utf8');
  };
  supervisor.stdout?.on('data', listen);
  supervisor.stderr?.on('data', listen);
  const stop = async () => {
    await end(supervisor);
    rmSync(data, { recursive: true, force: true });
  };
  try {
    await untilReady(supervisor, () => said);
  } catch (problem) {
    process.stderr.write(lastLogs(join(data, 'logs')));
    await stop();
    throw problem;
  }
  const urls = { webUrl: `http://localhost:${webPort}`, apiUrl: `http://127.0.0.1:${apiPort}` };
  return { ...urls, data, supervisor, said: () => said, stop };
}

/** What the person's own Kenes is told must not reach this one. */
const withoutOurs = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(DATABASE_URL|KENES_|NEXTAUTH_|NODE_ENV|PG)/.test(name)),
  );

const untilReady = (child: ChildProcess, said: () => string): Promise<void> =>
  new Promise((resolve, reject) => {
    const listen = () => {
      if (said().includes('Kenes is ready')) resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => reject(new Error(`Kenes did not start:\n${said()}`)));
  });

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** What the programs wrote last: the reason why nothing came up. */
export const lastLogs = (logs: string): string =>
  existsSync(logs)
    ? readdirSync(logs)
        .map((name) => `── ${name}\n${readFileSync(join(logs, name), 'utf8').slice(-2_000)}\n`)
        .join('')
    : '';
