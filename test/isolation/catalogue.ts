import type pg from 'pg';

/** The capacities, as the database knows them. */
export const capacityRoles = [
  'kenes_tenant',
  'kenes_mandate',
  'kenes_body',
  'kenes_link',
  'kenes_public',
  'kenes_platform',
  'kenes_door',
] as const;
export type CapacityRole = (typeof capacityRoles)[number];

export const verbs = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const;
export type Verb = (typeof verbs)[number];

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly notNull: boolean;
  readonly hasDefault: boolean;
  readonly generated: boolean;
}

export interface Policy {
  readonly name: string;
  readonly roles: readonly string[];
  /** ALL, SELECT, INSERT, UPDATE or DELETE. */
  readonly verb: string;
  readonly permissive: boolean;
  readonly using: string | null;
  readonly check: string | null;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  readonly secured: boolean;
  readonly forced: boolean;
  readonly policies: readonly Policy[];
  readonly references: readonly { readonly to: string; readonly columns: string[]; readonly target: string[] }[];
  readonly uniques: readonly { readonly name: string; readonly definition: string }[];
  /** What each capacity was granted, table-wide or on some column. */
  readonly grants: readonly { readonly role: CapacityRole; readonly verb: Verb }[];
}

/** A table of tenants' rows: its tenant is never null. (An invitation may belong to a body instead: a register.) */
export function ofTenants(table: Table): boolean {
  return table.columns.some(({ name, notNull }) => name === 'tenant_id' && notNull);
}

/** Everything isolation rests on, read from the system itself: no list that someone must keep. With a name, of one table. */
export async function readCatalogue(client: pg.Client, only: string | null = null): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `
    select c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'notNull', a.attnotnull,
          'hasDefault', a.atthasdef, 'generated', a.attgenerated <> '') order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      coalesce((select json_agg(a.attname order by k.place) from pg_index i
        cross join lateral unnest(i.indkey) with ordinality k (attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum where i.indrelid = c.oid and i.indisprimary), '[]') as key,
      coalesce((select json_agg(json_build_object('name', p.policyname, 'roles', p.roles, 'verb', p.cmd, 'permissive', p.permissive = 'PERMISSIVE',
          'using', p.qual, 'check', p.with_check) order by p.policyname)
        from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname), '[]') as policies,
      coalesce((select json_agg(json_build_object('to', t.relname,
          'columns', (select json_agg(a.attname order by x.place) from unnest(f.conkey) with ordinality x (attnum, place) join pg_attribute a on a.attrelid = f.conrelid and a.attnum = x.attnum),
          'target', (select json_agg(a.attname order by x.place) from unnest(f.confkey) with ordinality x (attnum, place) join pg_attribute a on a.attrelid = f.confrelid and a.attnum = x.attnum)))
        from pg_constraint f join pg_class t on t.oid = f.confrelid where f.conrelid = c.oid and f.contype = 'f'), '[]') as references,
      coalesce((select json_agg(json_build_object('name', x.relname, 'definition', pg_get_indexdef(i.indexrelid)))
        from pg_index i join pg_class x on x.oid = i.indexrelid where i.indrelid = c.oid and i.indisunique and not i.indisprimary), '[]') as uniques,
      coalesce((select json_agg(json_build_object('role', r.role, 'verb', v.verb))
        from unnest($1::text[]) r (role) cross join unnest($2::text[]) v (verb)
        where has_table_privilege(r.role, c.oid, v.verb) or (v.verb <> 'DELETE' and has_any_column_privilege(r.role, c.oid, v.verb))), '[]') as grants
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and ($3::text is null or c.relname = $3) order by c.relname`,
    [capacityRoles, verbs, only],
  );
  return rows;
}
