import type pg from 'pg';
import type { SavedHead, SavedSequence, SavedTable } from './manifest.ts';

/** A table as the catalogue describes it, before anything of it is read. */
export type Table = Omit<SavedTable, 'rows' | 'sha256'>;

/** Everything that is data: not the lists of migrations, which a restore makes by migrating. */
const kept = `n.nspname in ('public', 'graphile_worker') and not (n.nspname, c.relname) in (('public', 'migration'), ('graphile_worker', 'migrations'))`;

/** One way of writing values, whatever the server or the role is set to: backup and restore are compared by their text. */
export async function writeCanonically(client: pg.Client): Promise<void> {
  await client.query(
    `set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set extra_float_digits = 3; set bytea_output = 'hex';
     set statement_timeout = 0; set idle_in_transaction_session_timeout = 0`,
  );
}

/** All tables that a backup holds, with their columns (but generated ones) and keys. */
export async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select n.nspname as schema, c.relname as name,
      (select json_agg(a.attname order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      coalesce((select json_agg(a.attname order by array_position(i.indkey::int2[], a.attnum)) from pg_index i
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
        where i.indrelid = c.oid and i.indisprimary), '[]') as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and ${kept} order by 1, 2`);
  return rows;
}

/** The counters behind numbered columns, where they stand. */
export async function sequencesOf(client: pg.Client): Promise<SavedSequence[]> {
  const { rows } = await client.query<SavedSequence>(`
    select n.nspname as schema, s.sequencename as name, s.last_value::text as last
    from pg_sequences s join pg_namespace n on n.nspname = s.schemaname
    join pg_class c on c.relnamespace = n.oid and c.relname = s.sequencename
    where n.nspname in ('public', 'graphile_worker') and s.last_value is not null
      and not exists (select from pg_depend d join pg_class t on t.oid = d.refobjid
        where d.objid = c.oid and t.relname in ('migration', 'migrations')) order by 1, 2`);
  return rows;
}

/** The journal's heads, chain by chain. */
export async function headsOf(client: pg.Client): Promise<SavedHead[]> {
  const { rows } = await client.query<SavedHead>(
    `select tenant_id as chain, seq::int as seq, encode(hash, 'hex') as hash from journal_head order by 1`,
  );
  return rows;
}

/** The name of the newest migration that the database has seen. */
export async function migrationOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select name from migration order by id desc limit 1');
  const name = rows[0]?.name;
  if (!name) throw new Error('The database has seen no migration: there is nothing of Kenes in it.');
  return name;
}

/** The statement that writes a table's rows in the order of its key: equal rows give equal text. */
export function copyOut(client: pg.Client, { schema, name, columns, key }: Table): string {
  const quoted = (words: readonly string[]) => words.map((word) => client.escapeIdentifier(word)).join(', ');
  const order = key.length > 0 ? quoted(key) : 't.*::text';
  return `copy (select ${quoted(columns)} from ${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)} t order by ${order}) to stdout`;
}
