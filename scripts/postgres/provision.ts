import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** Passwords of the login roles that infra/postgres/roles.sql creates. */
export interface LoginPasswords {
  readonly kenes_owner: string;
  readonly kenes_app: string;
  readonly kenes_worker: string;
  readonly kenes_backup: string;
}

/** The URLs by which Kenes's programs enter one database. */
export interface DatabaseUrls {
  /** The application's login: owns nothing, bypasses nothing. */
  readonly application: string;
  /** The owner: runs migrations. */
  readonly owner: string;
  /** The queue's owner: runs jobs. */
  readonly worker: string;
  /** Reads everything, for backups. */
  readonly backup: string;
}

const rolesFile = join(import.meta.dirname, '..', '..', 'infra', 'postgres', 'roles.sql');

/** Creates the roles and gives the login roles their passwords. `superuser` is a superuser's URL of any database. */
export async function provisionRoles(superuser: string, passwords: LoginPasswords): Promise<void> {
  await withClient(superuser, async (client) => {
    await client.query(readFileSync(rolesFile, 'utf8'));
    for (const [role, password] of Object.entries(passwords)) {
      await client.query(`alter role ${client.escapeIdentifier(role)} password ${client.escapeLiteral(password)}`);
    }
  });
}

/** Creates the database for its owner unless it exists. Text compares by code point; Kazakh order is asked for by collation. */
export async function createDatabase(superuser: string, name: string): Promise<void> {
  await withClient(superuser, async (client) => {
    const found = await client.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) {
      await client.query(
        `create database ${client.escapeIdentifier(name)} owner kenes_owner template template0
         encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' lc_collate 'C' lc_ctype 'C'`,
      );
    }
    await openToLoginRoles(client, name);
  });
}

/** Only Kenes's own login roles may connect, and nobody creates temporary tables in passing. */
async function openToLoginRoles(client: pg.Client, name: string): Promise<void> {
  const database = client.escapeIdentifier(name);
  await client.query(`revoke all on database ${database} from public`);
  await client.query(`grant connect on database ${database} to kenes_app, kenes_worker, kenes_backup`);
  // graphile-worker installs its own schema on the worker's first start.
  await client.query(`grant create on database ${database} to kenes_worker`);
}

/** The login roles' URLs of `database` on the server that `anyUrl` names. */
export function urlsFor(anyUrl: string, database: string, passwords: LoginPasswords): DatabaseUrls {
  const as = (user: keyof LoginPasswords): string => {
    const url = new URL(anyUrl);
    url.username = user;
    url.password = passwords[user];
    url.pathname = `/${database}`;
    return url.href;
  };
  return {
    application: as('kenes_app'),
    owner: as('kenes_owner'),
    worker: as('kenes_worker'),
    backup: as('kenes_backup'),
  };
}

/** Runs `use` with a connected client, which is closed afterwards. */
export async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
