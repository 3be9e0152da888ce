import { join } from 'node:path';
import type { DatabaseUrls } from '../postgres/provision.ts';
import type { ProgramSecrets } from './secrets.ts';
import type { Settings } from './settings.ts';

/** What every program of ours finds in its environment, whichever database it works on. */
export type Environments = NodeJS.ProcessEnv;

export const baseEnvironment = (settings: Settings, secrets: ProgramSecrets): Environments => ({
  ...process.env,
  ...secrets,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  // Compiled code is kept between runs: a third of a start's work.
  NODE_COMPILE_CACHE: join(settings.data, 'compile-cache'),
  KENES_ENV: process.env.KENES_ENV || 'development',
  KENES_WEB_PORT: String(settings.webPort),
  KENES_API_PORT: String(settings.apiPort),
  KENES_HOST: settings.host,
  KENES_DATA_DIR: settings.data,
  KENES_FILES_DIR: settings.files,
  KENES_MAIL_DIR: settings.mail,
  KENES_API_URL: process.env.KENES_API_URL || `http://127.0.0.1:${settings.apiPort}`,
  KENES_WEB_URL: settings.webUrl,
  NEXTAUTH_URL: process.env.NEXTAUTH_URL || settings.webUrl,
});

/** The same, working on the database that `urls` name. */
export const environmentOf = (base: Environments, urls: DatabaseUrls): NodeJS.ProcessEnv => ({
  ...base,
  DATABASE_URL: urls.application,
  KENES_MIGRATION_DATABASE_URL: urls.owner,
  KENES_WORKER_DATABASE_URL: urls.worker,
});
