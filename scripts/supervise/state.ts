import { withClient } from '../postgres/provision.ts';
import { Trouble } from '../trouble.ts';
import type { Server } from './database.ts';

export type DatabaseState = 'absent' | 'empty' | 'in use';

/** The URL by which whoever may create databases enters `name`. */
const inside = (server: Server, name: string): string =>
  Object.assign(new URL(server.admin), { pathname: `/${name}` }).href;

/** Whether Kenes's database exists and anything is in it. */
export async function stateOf(server: Server): Promise<DatabaseState> {
  const found = await withClient(server.admin, (client) =>
    client.query('select from pg_database where datname = $1', [server.database]),
  );
  if (found.rowCount === 0) return 'absent';
  const { rows } = await withClient(inside(server, server.database), (client) =>
    client.query(`select exists (
      select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where nspname not in ('pg_catalog', 'information_schema') and nspname not like 'pg\\_%'
    ) as filled`),
  );
  return rows[0]?.filled === true ? 'in use' : 'empty';
}

/** Removes what a killed start left half-made. */
export async function dropScratch(server: Server, name: string): Promise<void> {
  await withClient(server.admin, (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
  );
}

/** Gives the whole database its name; one that was there must be empty, and nobody may be using it. */
export async function putInPlace(server: Server, scratch: string, state: DatabaseState): Promise<void> {
  await withClient(server.admin, async (client) => {
    const name = client.escapeIdentifier(server.database);
    try {
      if (state === 'empty') await client.query(`drop database ${name}`);
      await client.query(`alter database ${client.escapeIdentifier(scratch)} rename to ${name}`);
    } catch (problem) {
      const why = problem instanceof Error ? problem.message : String(problem);
      throw new Trouble(
        `The database ${server.database} could not be put in place: ${why}. Close other connections to it and start again.`,
      );
    }
  });
}
