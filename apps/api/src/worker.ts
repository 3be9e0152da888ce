import 'reflect-metadata';
import { run } from 'graphile-worker';
import { selfCheck } from './db/self-check.ts';
import { ConfigurationError, readEnvironment } from './environment.ts';
import { assemble } from './kernel/process.ts';
import { createTransport } from './modules/mail/transport.ts';
import { taskList } from './tasks.ts';

try {
  const environment = readEnvironment();
  if (!environment.workerDatabaseUrl) throw new ConfigurationError('KENES_WORKER_DATABASE_URL is not set.');
  const kenes = assemble(environment);
  await selfCheck(kenes.database);
  const runner = await run({
    connectionString: environment.workerDatabaseUrl,
    concurrency: 4,
    noHandleSignals: true,
    pollInterval: 1_000,
    taskList: taskList(kenes, createTransport(environment)),
    // 03:30 UTC is half past eight in Almaty: reminders lie in the inbox when the office opens.
    crontab: '30 3 * * * sweep-all ?fill=1d\n15 20 * * * keep-house ?fill=1d',
  });
  const stop = async () => {
    await runner.stop();
    await kenes.database.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
} catch (error) {
  process.stderr.write(
    `${error instanceof ConfigurationError ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exit(1);
}
