import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoginPasswords } from '../postgres/provision.ts';
import { Trouble } from '../trouble.ts';
import type { Settings } from './settings.ts';

/** What the programs read from their environment and nobody else may know. */
export const secretNames = [
  'KENES_WEB_SECRET',
  'NEXTAUTH_SECRET',
  'KENES_PII_KEY',
  'KENES_DIGEST_KEY',
  'KENES_REGISTER_KEY',
] as const;
export type ProgramSecrets = Record<(typeof secretNames)[number], string>;

export interface Secrets {
  readonly programs: ProgramSecrets;
  /** Of the embedded PostgreSQL's superuser. */
  readonly superuser: string;
  readonly logins: LoginPasswords;
}

/** In production the operator gives every secret; elsewhere they are made once and kept beside the data. */
export function readSecrets(settings: Settings, source: NodeJS.ProcessEnv): Secrets {
  const missing = secretNames.filter((name) => !source[name]);
  if (settings.production && missing.length > 0) {
    throw new Trouble(`Not set: ${missing.join(', ')}. In production every secret is given by the operator.`);
  }
  const kept = keptSecrets(settings);
  const programs = { ...kept.programs };
  for (const name of secretNames) programs[name] = source[name] || kept.programs[name];
  return { ...kept, programs };
}

function keptSecrets(settings: Settings): Secrets {
  const file = join(settings.data, 'secrets.json');
  if (existsSync(file)) {
    let kept: Secrets;
    try {
      kept = JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      throw new Trouble(`${file} cannot be read as JSON: restore it, or remove ${settings.data} to begin anew.`);
    }
    return withNewer(file, kept);
  }
  if (existsSync(join(settings.data, 'postgres', 'PG_VERSION'))) {
    throw new Trouble(
      `${file} is gone, and with it the database's passwords: restore it, or remove ${settings.data} to begin anew.`,
    );
  }
  const password = () => randomBytes(24).toString('hex');
  const made: Secrets = {
    programs: Object.fromEntries(secretNames.map((name) => [name, key()])) as ProgramSecrets,
    superuser: password(),
    logins: { kenes_owner: password(), kenes_app: password(), kenes_worker: password(), kenes_backup: password() },
  };
  write(file, made);
  return made;
}

/** A secret that a later version of Kenes needs is made when it is first missed; the others stay. */
function withNewer(file: string, kept: Secrets): Secrets {
  const missing = secretNames.filter((name) => !kept.programs[name]);
  if (missing.length === 0) return kept;
  const programs = { ...kept.programs, ...Object.fromEntries(missing.map((name) => [name, key()])) };
  write(file, { ...kept, programs });
  return { ...kept, programs };
}

function key(): string {
  return randomBytes(32).toString('base64');
}

function write(file: string, secrets: Secrets): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
