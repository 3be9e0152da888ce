import { relation } from '../../kernel/level-loader.ts';
import { code, nothing, type Sql, sql } from '../../kernel/sql.ts';

/** The columns of an Organisation, from `organisation o`; `sort` orders names as Kazakh does. */
export const organisationColumns = code(
  `o.id, o.bin, o.kind, o.level, o.name, o.short_name as "shortName", o.head_position as "headPosition", o.superior_id as "superiorId",
  o.region, o.address, o.email, o.special_regime as "specialRegime", o.council_forbidden as "councilForbidden", o.version,
  coalesce(o.name ->> 'kk', o.name ->> 'ru', o.name ->> 'en') collate "kk-x-icu" as sort`,
);

/** Organisations by their ids. */
export const organisationsByIds = relation(
  'organisations by ids',
  (keys) => sql`select ${organisationColumns}, o.id as key from organisation o where o.id = any(${keys.ids}::uuid[])`,
);

export interface OrganisationFilter {
  readonly search?: string | null;
  readonly kind?: string | null;
  readonly region?: string | null;
}

/** Organisations of the register: words of the name, or the beginning of a BIN. */
export function organisations({ search, kind, region }: OrganisationFilter): Sql {
  const words = search?.normalize('NFC').trim();
  return sql`select ${organisationColumns} from organisation o where true
    ${kind ? sql`and o.kind = ${kind}` : nothing}
    ${region ? sql`and o.region = ${region}` : nothing}
    ${words ? sql`and (concat_ws(' ', text_of(o.name), text_of(o.short_name)) ilike ${contains(words)} or o.bin like ${`${words.replace(/\D/g, '') || '-'}%`})` : nothing}`;
}

/** One organisation by its id in the register. */
export function organisationById(id: string): Sql {
  return sql`select ${organisationColumns} from organisation o where o.id = ${id}::uuid`;
}

/** A pattern that finds the words anywhere; what a person typed is never a wildcard. */
function contains(words: string): string {
  return `%${words.replace(/[\\%_]/g, '\\$&')}%`;
}
