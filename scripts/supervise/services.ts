import { join } from 'node:path';
import { Trouble } from '../trouble.ts';
import type { Ending } from './ending.ts';
import { untilHealthy } from './health.ts';
import { type Program, type ProgramOptions, startProgram } from './program.ts';
import { say } from './progress.ts';
import { restartBudget } from './restarts.ts';
import { root, type Settings } from './settings.ts';

/** A nursery for short-lived objects that is enough for a request of 250 rows and still keeps the API far under 400 MB under load. */
export const memoryFlags = ['--max-semi-space-size=16'];

interface Service extends ProgramOptions {
  /** Answers 200 once it can work; without one, running is enough. */
  readonly health: string | undefined;
}

export function services(settings: Settings, env: NodeJS.ProcessEnv) {
  const node = [process.execPath, '--enable-source-maps', ...memoryFlags];
  const apiFolder = join(root, 'apps', 'api');
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  const api: Service = {
    name: 'The API',
    command: [...node, 'dist/main.js'],
    cwd: apiFolder,
    env,
    log: join(settings.logs, 'api.log'),
    health: `http://${host}:${settings.apiPort}/health/ready`,
  };
  const worker: Service = {
    name: 'The worker',
    command: [...node, 'dist/worker.js'],
    cwd: apiFolder,
    env,
    log: join(settings.logs, 'worker.log'),
    health: undefined,
  };
  const web: Service = {
    name: 'The web server',
    command: [
      ...[process.execPath, join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'start'],
      ...['--port', String(settings.webPort), '--hostname', settings.host],
    ],
    cwd: join(root, 'apps', 'web'),
    env: forWeb(env),
    log: join(settings.logs, 'web.log'),
    health: `http://${host}:${settings.webPort}/api/health`,
  };
  return { api, worker, web };
}

/** The web server talks to the API alone: it gets no way into the database. */
function forWeb(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const {
    DATABASE_URL,
    KENES_MIGRATION_DATABASE_URL,
    KENES_WORKER_DATABASE_URL,
    KENES_PII_KEY,
    KENES_DIGEST_KEY,
    KENES_REGISTER_KEY,
    KENES_REGISTER_KEY_OLD,
    ...rest
  } = env;
  return rest;
}

/** Starts a service, waits until it is healthy and keeps it running until the end. */
export async function keepRunning(service: Service, ending: Ending): Promise<void> {
  let program: Program = startProgram(service);
  const restarts = restartBudget();
  ending.add(() => program.stop());
  const watch = (): void => {
    void program.ended.then(async (reason) => {
      if (ending.begun) return;
      const why = reason ?? `${service.name} ended without having been asked to.`;
      if (!restarts.allow()) return ending.fail(new Trouble(why));
      say(`! ${why} Starting it again.`);
      const again = startProgram(service);
      program = again;
      watch();
      if (service.health === undefined) return;
      // Where it ends once more meanwhile, the next round decides: only one that runs and never answers is a reason to stop.
      await untilHealthy(again, service.health).catch((problem) => again.hasEnded() || ending.fail(problem));
    });
  };
  if (service.health !== undefined) await untilHealthy(program, service.health);
  watch();
}
