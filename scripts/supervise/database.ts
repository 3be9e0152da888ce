import { type DatabaseUrls, provisionRoles, urlsFor, withClient } from '../postgres/provision.ts';
import { Trouble } from '../trouble.ts';
import type { Secrets } from './secrets.ts';

/** The server Kenes works on, and how its programs enter it. */
export interface Server {
  /** Who may create, rename and drop databases: a superuser or the owner. */
  readonly admin: string;
  /** The name of Kenes's database. */
  readonly database: string;
  urls(database: string): DatabaseUrls;
}

/**
 * An outside PostgreSQL. A superuser's DATABASE_URL is enough: roles are provisioned and the other URLs derived from it.
 * Otherwise DATABASE_URL is the application's login, and the owner's and the worker's URLs must be given as well.
 */
export async function useOutside(url: string, secrets: Secrets, source: NodeJS.ProcessEnv): Promise<Server> {
  const given = parse(url, 'DATABASE_URL');
  const owner = source.KENES_MIGRATION_DATABASE_URL;
  const worker = source.KENES_WORKER_DATABASE_URL;
  if (owner && worker) {
    const ownerUrl = parse(owner, 'KENES_MIGRATION_DATABASE_URL');
    const workerUrl = parse(worker, 'KENES_WORKER_DATABASE_URL');
    for (const [one, name] of [
      [given, 'DATABASE_URL'],
      [ownerUrl, 'KENES_MIGRATION_DATABASE_URL'],
      [workerUrl, 'KENES_WORKER_DATABASE_URL'],
    ] as const) {
      await reach(one, name);
    }
    const named = (one: URL, name: string) => Object.assign(new URL(one), { pathname: `/${name}` }).href;
    return {
      admin: named(ownerUrl, 'postgres'),
      database: given.pathname.slice(1),
      urls: (name) => ({
        application: named(given, name),
        owner: named(ownerUrl, name),
        worker: named(workerUrl, name),
        backup: '',
      }),
    };
  }
  const role = await reach(given, 'DATABASE_URL');
  if (!role.superuser) {
    const missing = [
      ['KENES_MIGRATION_DATABASE_URL', owner],
      ['KENES_WORKER_DATABASE_URL', worker],
    ].filter(([, value]) => !value);
    throw new Trouble(
      `DATABASE_URL logs in as ${role.name}, who is no superuser: set ${missing.map(([name]) => name).join(' and ')} as well (infra/postgres/README.md says who is who).`,
    );
  }
  const path = given.pathname.slice(1);
  const database = ['', 'postgres', 'template1'].includes(path) ? 'kenes' : path;
  // Through "postgres": Kenes's own database may not exist yet.
  const admin = Object.assign(new URL(given), { pathname: '/postgres' }).href;
  await provisionRoles(admin, secrets.logins);
  return { admin, database, urls: (name) => urlsFor(given.href, name, secrets.logins) };
}

function parse(text: string, name: string): URL {
  try {
    const url = new URL(text);
    if (/^postgres(ql)?:$/.test(url.protocol) && url.hostname !== '') return url;
  } catch {
    // Said below, without repeating the text: it may hold a password.
  }
  throw new Trouble(`${name} must read postgres://user:password@host:port/database.`);
}

/** Logs in once. A database that does not exist yet is looked for through "postgres": it may be ours to create. */
async function reach(url: URL, name: string): Promise<{ name: string; superuser: boolean }> {
  const ask = (href: string) =>
    withClient(href, async (client) => {
      const { rows } = await client.query(
        'select rolname as name, rolsuper as superuser from pg_roles where rolname = current_user',
      );
      return { name: String(rows[0]?.name), superuser: rows[0]?.superuser === true };
    });
  try {
    return await ask(url.href);
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
    if (code === '3D000') return ask(Object.assign(new URL(url), { pathname: '/postgres' }).href);
    const where = `${url.hostname}:${url.port || 5432}`;
    if (code.startsWith('28'))
      throw new Trouble(
        `${name}: the server at ${where} refuses the login ${decodeURIComponent(url.username)}: check user and password.`,
      );
    throw new Trouble(
      `${name}: no PostgreSQL can be reached at ${where} (${code || (problem instanceof Error ? problem.message : 'no answer')}): is it running, and is the address right?`,
    );
  }
}
