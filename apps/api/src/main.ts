import 'reflect-metadata';
import { selfCheck } from './db/self-check.ts';
import { ConfigurationError, readEnvironment } from './environment.ts';
import { beginStopping } from './health.ts';
import { assemble } from './kernel/process.ts';
import { createServer } from './server.ts';

try {
  const environment = readEnvironment();
  const kenes = assemble(environment);
  await selfCheck(kenes.database);
  const app = await createServer(kenes, environment);
  await app.listen({ port: environment.apiPort, host: environment.host });
  const stop = async () => {
    beginStopping();
    const late = setTimeout(() => process.exit(1), 10_000);
    late.unref();
    await app.close();
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
