import { createServer } from 'node:net';
import { Trouble } from '../trouble.ts';
import type { Settings } from './settings.ts';

/** Refuses when somebody else listens on one of our ports: on our interface, or where "localhost" may lead as well. */
export async function checkPorts(settings: Settings): Promise<void> {
  for (const [name, port] of [
    ['KENES_WEB_PORT', settings.webPort],
    ['KENES_API_PORT', settings.apiPort],
  ] as const) {
    for (const host of new Set([settings.host, '127.0.0.1', '::1'])) {
      const code = await listenError(port, host);
      if (code === 'EADDRINUSE') {
        throw new Trouble(
          `Port ${port} is taken by another program: stop it, or choose another with ${name}=${port + 1} npm start.`,
        );
      }
      if (code === 'EACCES') throw new Trouble(`Port ${port} needs privileges: choose one above 1023 with ${name}.`);
      if (code !== undefined && host === settings.host) {
        throw new Trouble(
          `KENES_HOST=${settings.host} cannot be listened on (${code}): it must be an address of this machine.`,
        );
      }
    }
  }
}

const listenError = (port: number, host: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (problem: NodeJS.ErrnoException) => resolve(problem.code ?? problem.message));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
