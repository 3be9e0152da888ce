import { relation } from '../../kernel/level-loader.ts';
import { code, nothing, type Sql, sql } from '../../kernel/sql.ts';

/** The columns of a Council, from `tenant t`. */
export const councilColumns = code(
  't.id, t.slug, t.kind, t.level, t.name, t.about, t.region, t.address, t.phone, t.email, t.site',
);

/** Councils by their ids. */
export const councilsByIds = relation(
  'councils by ids',
  (keys) => sql`select ${councilColumns}, t.id as key from tenant t where t.id = any(${keys.ids}::uuid[])`,
);

export interface CouncilFilter {
  readonly kind?: string | null;
  readonly region?: string | null;
  readonly search?: string | null;
}

/** Councils of the register, filtered. */
export function councils(filter: CouncilFilter): Sql {
  return sql`select ${councilColumns}, coalesce(t.name ->> 'kk', t.name ->> 'ru') as sort from tenant t where t.state = 'ACTIVE'
    ${filter.kind ? sql`and t.kind = ${filter.kind}` : nothing}
    ${filter.region ? sql`and t.region = ${filter.region}` : nothing}
    ${filter.search ? sql`and t.name::text ilike ${`%${filter.search.replace(/[\\%_]/g, '\\$&')}%`}` : nothing}`;
}

/** One council by its slug. */
export function councilBySlug(slug: string): Sql {
  return sql`select ${councilColumns} from tenant t where t.slug = ${slug}`;
}
