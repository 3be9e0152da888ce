import { join, resolve } from 'node:path';
import { Trouble } from '../trouble.ts';

export const root = resolve(import.meta.dirname, '..', '..');

/** What the operator chose by environment variables. */
export interface Settings {
  readonly production: boolean;
  readonly webPort: number;
  readonly apiPort: number;
  /** The interface both servers listen on. */
  readonly host: string;
  /** Where people reach the web server. */
  readonly webUrl: string;
  readonly data: string;
  readonly logs: string;
  readonly files: string;
  readonly mail: string;
  readonly databaseUrl: string | undefined;
  /** Whether an empty database is filled with the demo year. */
  readonly demo: boolean;
}

export function readSettings(source: NodeJS.ProcessEnv): Settings {
  const mode = source.KENES_ENV ?? 'development';
  if (!['development', 'production', 'test'].includes(mode)) {
    throw new Trouble(`KENES_ENV must be development, production or test, not "${mode}".`);
  }
  const production = mode === 'production';
  const webPort = port(source.KENES_WEB_PORT, 3000, 'KENES_WEB_PORT');
  const apiPort = port(source.KENES_API_PORT, 4000, 'KENES_API_PORT');
  if (webPort === apiPort)
    throw new Trouble(`KENES_WEB_PORT and KENES_API_PORT are both ${webPort}: they must differ.`);
  const data = resolve(root, source.KENES_DATA_DIR || '.kenes');
  return {
    production,
    webPort,
    apiPort,
    host: source.KENES_HOST || '127.0.0.1',
    webUrl: (source.KENES_WEB_URL || `http://localhost:${webPort}`).replace(/\/$/, ''),
    data,
    logs: join(data, 'logs'),
    files: resolve(root, source.KENES_FILES_DIR || join(data, 'files')),
    mail: resolve(root, source.KENES_MAIL_DIR || join(data, 'mail')),
    databaseUrl: source.DATABASE_URL || undefined,
    demo: !production && source.KENES_DEMO !== 'off',
  };
}

function port(text: string | undefined, fallback: number, name: string): number {
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 65_535) return value;
  throw new Trouble(`${name} must be a port number from 1 to 65535, not "${text}".`);
}
