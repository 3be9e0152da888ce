import type { RecommendationState } from '@kenes/rules';
import { type Keys, type Relation, relation } from '../../kernel/level-loader.ts';
import { type Sql, sql } from '../../kernel/sql.ts';

/** What stands between an expertise and its closing: its recommendations, and whether an outcome was recorded. */
export interface Closing {
  readonly recommendations: readonly RecommendationState[];
  readonly hasOutcome: boolean;
}

/** Of control actions, by their ids. */
export function closingFacts({ tenants, ids }: Pick<Keys, 'tenants' | 'ids'>): Sql {
  return sql`select m.id as key,
      coalesce((select json_agg(r.state) from recommendation r where r.tenant_id = m.tenant_id and r.mission_id = m.id), '[]'::json) as recommendations,
      exists (select from outcome o where o.tenant_id = m.tenant_id and o.mission_id = m.id) as "hasOutcome"
    from mission m where m.tenant_id = any(${tenants}::uuid[]) and m.id = any(${ids}::uuid[])`;
}

/** The same as rows of one level. */
export const closingOfMissions: Relation<undefined> = relation('closing of expertises', closingFacts);
