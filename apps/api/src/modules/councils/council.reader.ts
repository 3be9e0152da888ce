import { relation } from '../../kernel/level-loader.ts';
import { code, nothing, type Sql, sql } from '../../kernel/sql.ts';

/** The columns of a Council, from `tenant t`; `sort` orders names as Kazakh does. */
export const councilColumns = code(
  `t.id, t.version, t.slug, t.kind, t.state, t.level, t.name, t.short_name as "shortName", t.about, t.region, t.address, t.phone, t.email, t.site,
  t.opened_on as "openedOn", t.forming_body_kind as "formingBodyKind", t.forming_body_id as "formingBodyId", t.organisation_id as "organisationId",
  coalesce(t.name ->> 'kk', t.name ->> 'ru', t.name ->> 'en') collate "kk-x-icu" as sort`,
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
  /** Left out: those that work. */
  readonly state?: string | null;
}

/** Councils of the register, filtered. */
export function councils(filter: CouncilFilter): Sql {
  return sql`select ${councilColumns} from tenant t where t.state = ${filter.state ?? 'ACTIVE'}
    ${filter.kind ? sql`and t.kind = ${filter.kind}` : nothing}
    ${filter.region ? sql`and t.region = ${filter.region}` : nothing}
    ${filter.search ? sql`and concat_ws(' ', text_of(t.name), text_of(t.short_name)) ilike ${`%${filter.search.replace(/[\\%_]/g, '\\$&')}%`}` : nothing}`;
}

/** One council by its slug. */
export function councilBySlug(slug: string): Sql {
  return sql`select ${councilColumns} from tenant t where t.slug = ${slug}`;
}

/** One council by its id. */
export function councilById(id: string): Sql {
  return sql`select ${councilColumns} from tenant t where t.id = ${id}::uuid`;
}
