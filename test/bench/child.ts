import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** A server that the bench asks, as a process of its own. */
export interface Child {
  readonly pid: number;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Starts a program on a free port and waits until it answers. */
export async function child(
  path: string,
  args: string[],
  env: Record<string, string>,
  ready: (url: string) => Promise<boolean>,
): Promise<Child> {
  const port = await freePort();
  const process_ = fork(path, [], {
    execArgv: args,
    env: { ...process.env, ...env, PORT: String(port), KENES_API_PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const url = `http://127.0.0.1:${port}`;
  const until = Date.now() + 60_000;
  while (!(await ready(url).catch(() => false))) {
    if (Date.now() > until || process_.exitCode !== null) throw new Error(`${path} did not start`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    pid: process_.pid ?? 0,
    url,
    stop: async () => {
      process_.kill();
      if (process_.exitCode === null) await once(process_, 'exit');
    },
  };
}

/** Whether a server answers, be it with a refusal. */
export const answers = async (url: string, init?: RequestInit) => (await fetch(url, init)).status < 500;

/** Processor time of a process so far, in milliseconds: steadier than a clock on a busy machine. */
export const processorTime = (pid: number) => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
};
