import 'reflect-metadata';
import { run } from 'graphile-worker';
import { selfCheck } from './db/self-check.ts';
import { ConfigurationError, readEnvironment } from './environment.ts';
import { assemble } from './kernel/process.ts';
import { whenToldToStop } from './kernel/stopping.ts';
import { WorkerPresence } from './kernel/worker-presence.ts';
import { anchorHeads } from './modules/journal/anchor.handler.ts';
import { anchorJournal } from './modules/journal/anchor.job.ts';
import { createTransport } from './modules/mail/transport.ts';
import { taskList } from './tasks.ts';

try {
  const environment = readEnvironment();
  if (!environment.workerDatabaseUrl) throw new ConfigurationError('KENES_WORKER_DATABASE_URL is not set.');
  const kenes = assemble(environment);
  await selfCheck(kenes.database);
  const transport = createTransport(environment);
  const presence = new WorkerPresence(environment.workerDatabaseUrl);
  const runner = await run({
    connectionString: environment.workerDatabaseUrl,
    concurrency: 4,
    noHandleSignals: true,
    pollInterval: 1_000,
    events: presence.events,
    taskList: {
      ...taskList(kenes, transport),
      [anchorJournal.name]: async () => void (await anchorHeads(kenes, transport, environment)),
    },
    // 03:30 UTC is half past eight in Almaty: reminders lie in the inbox when the office opens.
    crontab: '30 3 * * * sweep-all ?fill=1d\n15 20 * * * keep-house ?fill=1d\n50 18 * * * anchor-journal ?fill=1d',
  });
  presence.start();
  let told = false;
  whenToldToStop(async () => {
    told = true;
    await runner.stop();
    await presence.stop();
    await kenes.database.close();
  });
  await runner.promise;
  // A worker whose queue has given up by itself must not live on without working: whoever watches starts it again.
  if (!told) throw new Error('The queue ended by itself.');
} catch (error) {
  process.stderr.write(
    `${error instanceof ConfigurationError ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exit(1);
}
