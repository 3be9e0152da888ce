import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { type Runner, run } from 'graphile-worker';
import { selfCheck } from './db/self-check.ts';
import { ConfigurationError, readEnvironment } from './environment.ts';
import { assemble } from './kernel/process.ts';
import { whenToldToStop } from './kernel/stopping.ts';
import { WorkerPresence } from './kernel/worker-presence.ts';
import { anchorHeads } from './modules/journal/anchor.handler.ts';
import { anchorJournal } from './modules/journal/anchor.job.ts';
import { createTransport } from './modules/mail/transport.ts';
import { taskList } from './tasks.ts';

/** By UTC. 03:30 is half past eight in Almaty: reminders lie in the inbox when the office opens; the journal is anchored as its day ends. */
const crontab = [
  '30 3 * * * sweep-all ?fill=1d',
  '15 20 * * * keep-house ?fill=1d',
  '50 18 * * * anchor-journal ?fill=1d',
];

try {
  const environment = readEnvironment();
  const { workerDatabaseUrl } = environment;
  if (!workerDatabaseUrl) throw new ConfigurationError('KENES_WORKER_DATABASE_URL is not set.');
  const kenes = assemble(environment);
  await selfCheck(kenes.database);
  const transport = createTransport(environment);
  const tasks = {
    ...taskList(kenes, transport),
    [anchorJournal.name]: async () => void (await anchorHeads(kenes, transport, environment)),
  };
  let told = false;
  let runner: Runner | null = null;
  let presence: WorkerPresence | null = null;
  whenToldToStop(async () => {
    told = true;
    await runner?.stop().catch(() => undefined);
    await presence?.stop();
    await kenes.database.close();
  });
  const begin = async () => {
    presence = new WorkerPresence(workerDatabaseUrl);
    runner = await run({
      connectionString: workerDatabaseUrl,
      concurrency: 4,
      noHandleSignals: true,
      pollInterval: 1_000,
      events: presence.events,
      taskList: tasks,
      crontab: crontab.join('\n'),
      // Without a delay given, a note "done" or "failed" that meets a database that is away would end the process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    });
    presence.start();
    return runner;
  };
  let running = await begin();
  while (!told) {
    // The queue gives up when the database goes away under it; it comes back with it.
    await ended(running, presence);
    if (told) break;
    process.stderr.write('The queue has ended by itself, probably with the database: it is started again.\n');
    await (presence as WorkerPresence | null)?.stop();
    running = await untilItWorks(begin, () => told);
  }
} catch (error) {
  process.stderr.write(
    `${error instanceof ConfigurationError ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exit(1);
}

/**
 * The runner has ended, or its pool has said that it must and was given two seconds for it: where the database went away
 * just then the pool may wait for ever, with its jobs still in its name.
 */
function ended(runner: Runner, presence: WorkerPresence | null): Promise<void> {
  return new Promise((resolve) => {
    void runner.promise.catch(() => undefined).then(() => resolve());
    presence?.events.on('pool:fatalError', () => void pause(2_000).then(resolve));
  });
}

/** Tries twice a second for a minute; then whoever watches over this process should know. */
async function untilItWorks(begin: () => Promise<Runner>, givenUp: () => boolean): Promise<Runner> {
  const patience = Date.now() + 60_000;
  for (;;) {
    try {
      return await begin();
    } catch (error) {
      if (givenUp() || Date.now() > patience) throw error;
      await pause(500);
    }
  }
}
