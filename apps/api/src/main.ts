import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { selfCheck } from './db/self-check.ts';
import { ConfigurationError, readEnvironment } from './environment.ts';
import { beginStopping } from './health.ts';
import { assemble } from './kernel/process.ts';
import { whenToldToStop } from './kernel/stopping.ts';
import { createServer } from './server.ts';

try {
  const environment = readEnvironment();
  const kenes = assemble(environment);
  await selfCheck(kenes.database);
  const app = await createServer(kenes, environment);
  await app.listen({ port: environment.apiPort, host: environment.host });
  whenToldToStop(async () => {
    beginStopping();
    // A balancer must see that readiness says no while requests are still taken: a closed port would be an error to someone.
    if (environment.mode === 'production') await pause(2_000);
    await app.close();
    await kenes.database.close();
  });
} catch (error) {
  process.stderr.write(
    `${error instanceof ConfigurationError ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exit(1);
}
