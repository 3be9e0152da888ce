import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { legalDateOf } from '@kenes/calendar';
import { ConfigurationError, readEnvironment } from '../environment.ts';
import { SettableClock } from '../kernel/clock.ts';
import { assemble } from '../kernel/process.ts';
import { demoAccounts } from './accounts.ts';
import { performDemo, steps } from './demo.ts';
import { Stage } from './stage.ts';

/**
 * The program behind `npm start`: performs the demo year in the database that the environment names, and writes the
 * accounts beside the data. Ends with 0 when the whole of it stands, with 1 and a sentence otherwise.
 */
const environment = readEnvironment();
const today = environment.today ? Temporal.PlainDate.from(environment.today) : legalDateOf(Temporal.Now.instant());
const clock = new SettableClock(today);
if (!environment.migrationDatabaseUrl) throw new ConfigurationError('KENES_MIGRATION_DATABASE_URL is not set.');
const stage = new Stage(environment.databaseUrl, environment.migrationDatabaseUrl, clock);
const kenes = { ...assemble(environment, clock), database: stage };
try {
  await stage.begin();
  await performDemo(kenes, clock, (step, text) => {
    process.stdout.write(
      environment.progress === 'json' ? `${JSON.stringify({ step, of: steps, text })}\n` : `${step}/${steps} ${text}\n`,
    );
  });
  await stage.end();
  mkdirSync(environment.dataDir, { recursive: true });
  writeFileSync(join(environment.dataDir, 'demo-accounts.json'), `${JSON.stringify(demoAccounts(), null, 2)}\n`);
} catch (error) {
  process.stderr.write(`The demo was not performed: ${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof Error && error.stack) process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
} finally {
  await kenes.database.close();
}
