import { ConfigurationError } from '../environment.ts';
import type { Database } from '../kernel/database.ts';

/** What would make row-level security mean nothing, each with the sentence that the operator reads. */
const faults: readonly { readonly query: string; readonly say: (found: string) => string }[] = [
  {
    query: `select rolname as found from pg_roles where rolname = current_user and rolsuper`,
    say: (role) => `The application's login ${role} is a superuser: row-level security would not hold for it.`,
  },
  {
    query: `select rolname as found from pg_roles where rolname = current_user and rolbypassrls`,
    say: (role) => `The application's login ${role} bypasses row-level security: take BYPASSRLS away from it.`,
  },
  {
    query: `select string_agg(c.relname, ', ' order by c.relname) as found from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
      where c.relkind in ('r', 'p') and n.nspname = 'public' and pg_has_role(current_user, c.relowner, 'MEMBER')`,
    say: (tables) => `The application's login owns tables of tenants (${tables}): they must belong to the migrator.`,
  },
  {
    query: `select string_agg(rolname, ', ' order by rolname) as found from pg_roles
      where rolname <> current_user and rolname like 'kenes\\_%' and pg_has_role(current_user, oid, 'USAGE')`,
    say: (roles) =>
      `The application's login inherits ${roles}: without a capacity it must see nothing (grant … with inherit false).`,
  },
  {
    query: `select string_agg(c.relname, ', ' order by c.relname) as found from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
      where c.relkind in ('r', 'p') and n.nspname = 'public' and not (c.relrowsecurity and c.relforcerowsecurity)`,
    say: (tables) => `Tables of tenants without forced row-level security: ${tables}.`,
  },
];

/**
 * Asks the database, as the application's own login, whether tenants are kept apart; called before the first request is
 * taken. Throws ConfigurationError with one sentence for the first fault found (trust 3).
 */
export async function selfCheck(database: Database): Promise<void> {
  for (const { query, say } of faults) {
    const [row] = await database.asLogin<{ found: string | null }>(query);
    if (row?.found) throw new ConfigurationError(say(row.found));
  }
}
