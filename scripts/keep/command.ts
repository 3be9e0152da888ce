import { join } from 'node:path';
import { buildWhatIsStale } from '../supervise/build.ts';
import { claimDataFolder, runningOn } from '../supervise/claim.ts';
import { makeDataFolder } from '../supervise/data-folder.ts';
import { type Server, useOutside } from '../supervise/database.ts';
import { startEmbedded } from '../supervise/embedded.ts';
import { createEnding, type Ending, Interrupted } from '../supervise/ending.ts';
import { baseEnvironment, environmentOf } from '../supervise/environment.ts';
import { say, step } from '../supervise/progress.ts';
import { runOnce } from '../supervise/run-once.ts';
import { readSecrets, type Secrets } from '../supervise/secrets.ts';
import { readSettings, root, type Settings } from '../supervise/settings.ts';
import { Trouble } from '../trouble.ts';
import { embeddedRunning } from './embedded-running.ts';

/** What a command of the keeper finds: the server Kenes works on, running already or started for the command alone. */
export interface Keeping {
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly server: Server;
  /** The environment of a program that works on Kenes's database. */
  readonly environment: NodeJS.ProcessEnv;
  /** Runs one program of the API's build; what it prints goes to the terminal. */
  run(name: string, program: string, parameters: readonly string[], more?: NodeJS.ProcessEnv): Promise<void>;
}

/** Opens what a command needs, runs it, closes what was opened, and ends the process: 0, or 1 with one sentence. */
export async function keep(work: (keeping: Keeping) => Promise<void>): Promise<never> {
  const ending = createEnding();
  let code = 0;
  try {
    await Promise.race([open(ending, work), ending.over]);
  } catch (problem) {
    code = 1;
    if (!(problem instanceof Interrupted)) {
      const words = problem instanceof Trouble ? problem.message : problem instanceof Error ? problem.stack : problem;
      process.stderr.write(`✗ ${words}\n`);
    }
  }
  await ending.stopAll();
  process.exit(code);
}

async function open(ending: Ending, work: (keeping: Keeping) => Promise<void>): Promise<void> {
  const settings = readSettings(process.env);
  makeDataFolder(settings);
  const secrets = readSecrets(settings, process.env);
  const server = await serverOf(settings, secrets, ending);
  await step('Build', (shown) => buildWhatIsStale(settings, ending, shown));
  const environment = environmentOf(baseEnvironment(settings, secrets.programs), server.urls(server.database));
  await work({
    settings,
    secrets,
    server,
    environment,
    run: (name, program, parameters, more = {}) =>
      runOnce(ending, {
        name,
        command: [process.execPath, '--enable-source-maps', join('dist', program), ...parameters],
        cwd: join(root, 'apps', 'api'),
        env: { ...environment, ...more },
        log: join(settings.logs, 'keep.log'),
        onLine: say,
      }),
  });
}

async function serverOf(settings: Settings, secrets: Secrets, ending: Ending): Promise<Server> {
  if (settings.databaseUrl !== undefined) return useOutside(settings.databaseUrl, secrets, process.env);
  if (runningOn(settings)) return embeddedRunning(settings, secrets);
  const release = claimDataFolder(settings);
  ending.add(async () => release());
  return startEmbedded(settings, secrets, ending);
}
