import { appendFileSync, existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Trouble } from '../trouble.ts';
import { accountsTable } from './accounts.ts';
import { buildWhatIsStale } from './build.ts';
import { claimDataFolder } from './claim.ts';
import { keepOldLogs, makeDataFolder } from './data-folder.ts';
import { type Server, useOutside } from './database.ts';
import { startEmbedded } from './embedded.ts';
import { createEnding, type Ending, Interrupted } from './ending.ts';
import { baseEnvironment, environmentOf } from './environment.ts';
import { checkPorts } from './ports.ts';
import { prepareDatabase } from './prepare.ts';
import { say, step } from './progress.ts';
import { readSecrets, type Secrets } from './secrets.ts';
import { keepRunning, services } from './services.ts';
import { readSettings, root, type Settings } from './settings.ts';

const ending = createEnding();
const started = performance.now();

/** From an installed clone to a running Kenes, and back when it is over. */
async function main(settings: Settings): Promise<never> {
  makeDataFolder(settings);
  const release = claimDataFolder(settings);
  ending.add(async () => release());
  keepOldLogs(settings);
  const secrets = readSecrets(settings, process.env);
  await checkPorts(settings);
  const server = await step('PostgreSQL', () => openServer(settings, secrets, ending));
  await step('Build', (shown) => buildWhatIsStale(settings, ending, shown));
  const base = baseEnvironment(settings, secrets.programs);
  const { api, worker, web } = services(settings, environmentOf(base, server.urls(server.database)));
  // The web server needs no database: it starts while the schema is looked at.
  const webRuns = keepRunning(web, ending);
  webRuns.catch(() => undefined);
  await prepareDatabase(settings, server, base, ending);
  await step('API, worker, web server', () =>
    Promise.all([keepRunning(api, ending), keepRunning(worker, ending), webRuns]),
  );
  welcome(settings);
  return ending.over;
}

async function openServer(settings: Settings, secrets: Secrets, end: Ending): Promise<Server> {
  if (settings.databaseUrl !== undefined) return useOutside(settings.databaseUrl, secrets, process.env);
  if (settings.production) {
    throw new Trouble('DATABASE_URL is not set: in production Kenes works on a PostgreSQL that somebody backs up.');
  }
  return startEmbedded(settings, secrets, end);
}

function welcome(settings: Settings): void {
  const accounts = accountsTable(settings);
  say('');
  say(`Kenes is ready after ${((performance.now() - started) / 1000).toFixed(1)} s: ${settings.webUrl}`);
  if (accounts.length > 0) say(['', 'Demo accounts:', ...accounts].join('\n'));
  say('');
  if (!process.env.KENES_SMTP_URL)
    say(
      `Mail is not sent (KENES_SMTP_URL is not set): it lies in ${relative(root, settings.mail) || settings.mail} as .eml files.`,
    );
  say(`Logs: ${relative(root, settings.logs) || settings.logs}. Ctrl-C stops everything.`);
}

function report(problem: unknown, logs: string | undefined): void {
  if (problem instanceof Trouble) {
    process.stderr.write(`✗ ${problem.message}\n`);
    return;
  }
  const error = problem instanceof Error ? problem : new Error(String(problem));
  const log = logs === undefined || !existsSync(logs) ? undefined : join(logs, 'start.log');
  if (log !== undefined) appendFileSync(log, `${new Date().toISOString()} ${error.stack}\n`);
  process.stderr.write(`✗ Kenes could not go on: ${error.message}${log === undefined ? '' : ` (see ${log})`}\n`);
}

let logs: string | undefined;
let code = 0;
try {
  const settings = readSettings(process.env);
  logs = settings.logs;
  await Promise.race([main(settings), ending.over]);
} catch (problem) {
  if (problem instanceof Interrupted) {
    say('\nStopping …');
  } else {
    code = 1;
    report(problem, logs);
  }
}
await ending.stopAll();
if (code === 0) say('Kenes has stopped.');
process.exit(code);
