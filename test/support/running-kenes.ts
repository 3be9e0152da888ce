import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort } from '../../scripts/postgres/free-port.ts';
import { root } from '../../scripts/supervise/settings.ts';

/** A whole Kenes, started as `npm start` does: its own database with the demo year, its own ports and folders. */
export interface RunningKenes {
  readonly webUrl: string;
  readonly apiUrl: string;
  /** Holds `mail` (.eml files), `files` and `logs`. */
  readonly data: string;
  /** As the demo year wrote them to demo-accounts.json. */
  readonly accounts: readonly Readonly<Record<string, string>>[];
}

declare module 'vitest' {
  export interface ProvidedContext {
    kenes: RunningKenes;
  }
}

/** The global setup of the project `pages`; tests take it by `inject('kenes')`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const data = mkdtempSync(join(tmpdir(), 'kenes-pages-'));
  const [webPort, apiPort] = [await freePort(), await freePort()];
  const child = spawn(process.execPath, [join(root, 'scripts', 'supervise', 'main.ts')], {
    cwd: root,
    env: {
      ...withoutOurs(process.env),
      KENES_ENV: 'development',
      KENES_WEB_PORT: String(webPort),
      KENES_API_PORT: String(apiPort),
      KENES_DATA_DIR: data,
      KENES_WEB_URL: `http://localhost:${webPort}`,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const stop = async () => {
    await end(child);
    rmSync(data, { recursive: true, force: true });
  };
  try {
    await untilReady(child);
  } catch (problem) {
    process.stderr.write(lastLogs(join(data, 'logs')));
    await stop();
    throw problem;
  }
  const accounts = join(data, 'demo-accounts.json');
  project.provide('kenes', {
    webUrl: `http://localhost:${webPort}`,
    apiUrl: `http://127.0.0.1:${apiPort}`,
    data,
    accounts: existsSync(accounts) ? JSON.parse(readFileSync(accounts, 'utf8')) : [],
  });
  return stop;
}

/** What the person's own Kenes is told must not reach this one. */
const withoutOurs = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(DATABASE_URL|KENES_|NEXTAUTH_|NODE_ENV|PG)/.test(name)),
  );

const untilReady = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (said.includes('Kenes is ready')) resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => reject(new Error(`Kenes did not start:\n${said}`)));
  });

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** What the programs wrote last: the reason why nothing came up. */
const lastLogs = (logs: string): string =>
  existsSync(logs)
    ? readdirSync(logs)
        .map((name) => `── ${name}\n${readFileSync(join(logs, name), 'utf8').slice(-2_000)}\n`)
        .join('')
    : '';
