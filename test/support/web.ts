import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '../../scripts/postgres/free-port.ts';

const root = join(import.meta.dirname, '..', '..');

export interface TestWeb extends AsyncDisposable {
  readonly url: string;
}

/** The real web server as people meet it: built (turbo knows whether it is stale) and started against the given API. */
export async function startWeb(settings: { apiUrl: string; webSecret: string }): Promise<TestWeb> {
  const built = spawnSync(
    join(root, 'node_modules', '.bin', 'turbo'),
    ['run', 'build', '--filter=@kenes/web', '--output-logs=errors-only', '--no-update-notifier'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } },
  );
  if (built.status !== 0) throw new Error(`The web server could not be built:\n${built.stdout}\n${built.stderr}`);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'start', '--port', String(port)],
    {
      cwd: join(root, 'apps', 'web'),
      stdio: 'ignore',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        KENES_ENV: 'test',
        KENES_API_URL: settings.apiUrl,
        KENES_WEB_SECRET: settings.webSecret,
        KENES_WEB_URL: url,
        NEXTAUTH_URL: url,
        NEXTAUTH_SECRET: 'a-cookie-secret-for-tests',
      },
    },
  );
  await untilAlive(child, `${url}/api/health`);
  return { url, [Symbol.asyncDispose]: () => stop(child) };
}

async function untilAlive(child: ChildProcess, address: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The web server ended with ${child.exitCode}.`);
    const alive = await fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (alive) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The web server did not come alive within 30 s.');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await ended;
}
