import { migrate } from './db/migrate.ts';
import { ConfigurationError, readEnvironment } from './environment.ts';

const environment = readEnvironment();
if (!environment.migrationDatabaseUrl) throw new ConfigurationError('KENES_MIGRATION_DATABASE_URL is not set.');
if (!environment.workerDatabaseUrl) throw new ConfigurationError('KENES_WORKER_DATABASE_URL is not set.');
await migrate(environment.migrationDatabaseUrl, environment.workerDatabaseUrl);
