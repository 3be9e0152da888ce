import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { urlsFor } from '../postgres/provision.ts';
import type { Server } from '../supervise/database.ts';
import type { Secrets } from '../supervise/secrets.ts';
import type { Settings } from '../supervise/settings.ts';

/** The embedded PostgreSQL of a Kenes that runs on this data folder now. */
export function embeddedRunning(settings: Settings, secrets: Secrets): Server {
  const port = readFileSync(join(settings.data, 'postgres.port'), 'utf8').trim();
  const admin = `postgres://postgres:${encodeURIComponent(secrets.superuser)}@127.0.0.1:${port}/postgres`;
  return { admin, database: 'kenes', urls: (name) => urlsFor(admin, name, secrets.logins) };
}
