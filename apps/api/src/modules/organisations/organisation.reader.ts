import { relation } from '../../kernel/level-loader.ts';
import { code, sql } from '../../kernel/sql.ts';

/** The columns of an Organisation, from `organisation o`. */
export const organisationColumns = code(
  'o.id, o.bin, o.kind, o.level, o.name, o.short_name as "shortName", o.head_position as "headPosition", o.superior_id as "superiorId", o.region, o.address, o.email, o.special_regime as "specialRegime"',
);

/** Organisations by their ids. */
export const organisationsByIds = relation(
  'organisations by ids',
  (keys) => sql`select ${organisationColumns}, o.id as key from organisation o where o.id = any(${keys.ids}::uuid[])`,
);
