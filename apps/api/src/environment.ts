import { type ObjectStoreAddress, objectStoreAddress } from './kernel/object-store.ts';

/** The only reader of `process.env`. A missing or malformed value in production is one sentence and no start. */
export interface Environment {
  readonly mode: 'development' | 'production' | 'test';
  readonly apiPort: number;
  /** The address the API listens on; the web server reaches it there. */
  readonly host: string;
  readonly databaseUrl: string;
  readonly migrationDatabaseUrl: string | null;
  readonly workerDatabaseUrl: string | null;
  /** The login that reads everything and writes nothing: for backups only, unknown to API and worker. */
  readonly backupDatabaseUrl: string | null;
  /** A superuser of the new database into which a backup is restored; for that command only. */
  readonly restoreDatabaseUrl: string | null;
  /** Where people reach the web server; links in letters and mail begin with it. */
  readonly webUrl: string;
  /** Shared with the web server: only its holder may say which address a client has. */
  readonly webSecret: string;
  /** Key of answer links and of keyed digests; 32 bytes, kept outside the database. */
  readonly digestKey: Buffer;
  /** Seals national ids and makes their digests; 32 bytes, kept outside the database and of no other use. */
  readonly piiKey: Buffer;
  /**
   * Keep the register of seats across councils; 32 bytes each, kept outside the database and of no other use. The first is in
   * use, a second one is that of before, while it is being rotated.
   */
  readonly registerKeys: readonly [Buffer, ...Buffer[]];
  /** Where everything of ours lies that is no database. */
  readonly dataDir: string;
  readonly filesDir: string;
  /** An S3 object store in place of the directory, for several API machines; null where files lie in `filesDir`. */
  readonly objectStore: ObjectStoreAddress | null;
  readonly mailDir: string;
  /** Where the journal's heads are anchored, one file a day; a mount that is only added to. */
  readonly anchorDir: string;
  /** Who gets each anchor by mail as well. */
  readonly auditorEmail: string | null;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** A legal date set by hand, YYYY-MM-DD; refused in production. */
  readonly today: string | null;
  readonly freeQueries: boolean;
  /** `json`: programs tell their progress in lines that another program reads. */
  readonly progress: 'json' | 'text';
  readonly oidc: { readonly issuer: string; readonly clientId: string } | null;
}

/** Said to the operator in one sentence; never a stack. */
export class ConfigurationError extends Error {}

/** Reads and checks the environment. Throws ConfigurationError naming the variable at fault. */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const mode = oneOf(source.KENES_ENV ?? 'development', ['development', 'production', 'test'], 'KENES_ENV');
  const production = mode === 'production';
  const secret = (name: string, fallback: string): string => {
    const value = source[name];
    if (value) return value;
    if (production)
      throw new ConfigurationError(`${name} is not set: in production every secret is given by the operator.`);
    return fallback;
  };
  if (production && source.KENES_TODAY)
    throw new ConfigurationError('KENES_TODAY is set: in production the legal date is never set by hand.');
  const dataDir = source.KENES_DATA_DIR ?? '.kenes';
  const issuer = source.KENES_OIDC_ISSUER;
  return {
    mode,
    host: source.KENES_HOST ?? '127.0.0.1',
    apiPort: port(source.KENES_API_PORT ?? '4000', 'KENES_API_PORT'),
    databaseUrl: required(source, 'DATABASE_URL'),
    migrationDatabaseUrl: source.KENES_MIGRATION_DATABASE_URL ?? null,
    workerDatabaseUrl: source.KENES_WORKER_DATABASE_URL ?? null,
    backupDatabaseUrl: source.KENES_BACKUP_DATABASE_URL ?? null,
    restoreDatabaseUrl: source.KENES_RESTORE_DATABASE_URL ?? null,
    webUrl: (source.KENES_WEB_URL ?? `http://localhost:${source.KENES_WEB_PORT ?? '3000'}`).replace(/\/$/, ''),
    webSecret: secret('KENES_WEB_SECRET', 'development-web-secret'),
    digestKey: Buffer.from(secret('KENES_DIGEST_KEY', Buffer.alloc(32, 7).toString('base64')), 'base64'),
    piiKey: Buffer.from(secret('KENES_PII_KEY', Buffer.alloc(32, 9).toString('base64')), 'base64'),
    registerKeys: [
      Buffer.from(secret('KENES_REGISTER_KEY', Buffer.alloc(32, 11).toString('base64')), 'base64'),
      ...(source.KENES_REGISTER_KEY_OLD ? [Buffer.from(source.KENES_REGISTER_KEY_OLD, 'base64')] : []),
    ],
    dataDir,
    filesDir: source.KENES_FILES_DIR ?? `${dataDir}/files`,
    objectStore: objectStore(source.KENES_OBJECT_STORE_URL),
    mailDir: source.KENES_MAIL_DIR ?? `${dataDir}/mail`,
    anchorDir: source.KENES_ANCHOR_DIR || `${dataDir}/anchors`,
    auditorEmail: source.KENES_AUDITOR_EMAIL || null,
    smtpUrl: source.KENES_SMTP_URL ?? null,
    mailFrom: source.KENES_MAIL_FROM ?? 'Кеңес <kenes@localhost>',
    today: source.KENES_TODAY ?? null,
    freeQueries: source.KENES_FREE_QUERIES !== 'off',
    progress: source.KENES_PROGRESS === 'json' ? 'json' : 'text',
    oidc: issuer ? { issuer, clientId: required(source, 'KENES_OIDC_CLIENT_ID') } : null,
  };
}

function objectStore(text: string | undefined): ObjectStoreAddress | null {
  if (!text) return null;
  const address = objectStoreAddress(text);
  if (!address)
    throw new ConfigurationError('KENES_OBJECT_STORE_URL must look like https://key:secret@host/bucket?region=name.');
  return address;
}

function required(source: NodeJS.ProcessEnv, name: string): string {
  const value = source[name];
  if (!value) throw new ConfigurationError(`${name} is not set.`);
  return value;
}

function port(text: string, name: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 65535)
    throw new ConfigurationError(`${name} must be a port number, not "${text}".`);
  return value;
}

function oneOf<const T extends string>(text: string, words: readonly T[], name: string): T {
  const word = words.find((candidate) => candidate === text);
  if (!word) throw new ConfigurationError(`${name} must be one of ${words.join(', ')}, not "${text}".`);
  return word;
}
