import { ofEach, relation } from '../../kernel/level-loader.ts';
import { code, nothing, type Sql, sql } from '../../kernel/sql.ts';
import { columnsSeenBy, type Eyes, type FieldColumns } from './eyes.ts';
import type { TrackFilter } from './recommendation.enums.ts';
import { type Days, trackIs } from './track.conditions.ts';

const fields: FieldColumns = {
  id: ['gid(r.tenant_id, r.id)'],
  version: ['r.version'],
  number: ['r.number'],
  state: ['r.state'],
  legalBasis: ['r.legal_basis'],
  councilId: ['r.tenant_id'],
  missionId: ['gid(r.tenant_id, r.mission_id)'],
  eventId: ['gid(r.tenant_id, r.event_id)'],
  wording: ['r.wording'],
  findingIds: ["(select coalesce(json_agg(gid(r.tenant_id, f)), '[]') from unnest(r.finding_ids) f)"],
  draftedOn: ['r.drafted_on', 'PUBLIC'],
  adoptedOn: ['r.adopted_on'],
  decisionNumber: ['r.decision_number'],
  decisionDate: ['r.decision_date'],
  decisionFileId: ['gid(r.tenant_id, r.decision_file_id)', 'PUBLIC'],
  executeBy: ['r.execute_by'],
  reissueOfId: ['gid(r.tenant_id, r.reissue_of_id)'],
  closedOn: ['r.closed_on'],
  closedBecause: ['r.closed_because'],
  published: ['r.published'],
};

export interface RecommendationListFilter {
  readonly council?: string | null;
  readonly state?: string | null;
  readonly tracks?: TrackFilter | null;
  readonly bodyId?: string | null;
  readonly search?: string | null;
  /** Only those adopted between two days. */
  readonly adopted?: { readonly from: string; readonly until: string } | null;
  readonly days: Days;
  readonly byDue: boolean;
}

/**
 * Recommendations that a capacity may list; drafts, which only their council sees, sort as the newest. The public’s order is
 * the column itself, so that an index over all councils gives the page.
 */
export function recommendations(eyes: Eyes, scope: Sql, filter: RecommendationListFilter): Sql {
  const { council, state, tracks, bodyId, search, adopted, days } = filter;
  const track =
    tracks || bodyId
      ? sql`and exists (select from track t where t.tenant_id = r.tenant_id and t.recommendation_id = r.id
          ${tracks ? sql`and ${trackIs('t', tracks, days)}` : nothing} ${bodyId ? sql`and t.body_id = ${bodyId}::uuid` : nothing})`
      : nothing;
  return sql`select ${columnsSeenBy(eyes, fields)}, ${eyes === 'PUBLIC' ? code('r.adopted_on') : code("coalesce(r.adopted_on, '9999-12-31'::date)")} as "sortDate", r.id as "sortId"
    ${filter.byDue ? sql`, (select min(t.due_on) from track t where t.tenant_id = r.tenant_id and t.recommendation_id = r.id and ${trackIs('t', 'AWAITING' as TrackFilter, days)}) as "sortDue"` : nothing}
    from recommendation r where ${scope}
    ${council ? sql`and r.tenant_id = (select c.id from tenant c where c.slug = ${council})` : nothing}
    ${state ? sql`and r.state = ${state}` : nothing}
    ${adopted ? sql`and r.adopted_on between ${adopted.from}::date and ${adopted.until}::date` : nothing} ${track} ${search ? searched(eyes, search) : nothing}`;
}

/** The public searches what was published as text; a council its own numbers and wordings. */
function searched(eyes: Eyes, search: string): Sql {
  const words = search.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  if (eyes === 'PUBLIC') {
    const query = words.map((word) => `${word}:*`).join(' & ');
    return sql`and exists (select from published_text p where p.council_id = r.tenant_id and p.subject_type = 'RECOMMENDATION'
      and p.subject_id = r.id and p.words @@ to_tsquery('simple', ${query}))`;
  }
  const pattern = `%${search.trim().replace(/[\\%_]/g, '\\$&')}%`;
  return sql`and (r.number ilike ${pattern} or text_of(r.wording) ilike ${pattern})`;
}

/** One recommendation by its id. */
export function recommendationById(eyes: Eyes, tenantId: string, id: string): Sql {
  return sql`select ${columnsSeenBy(eyes, fields)} from recommendation r where r.tenant_id = ${tenantId}::uuid and r.id = ${id}::uuid`;
}

/** One recommendation by its council and number. */
export function recommendationByNumber(eyes: Eyes, council: string, number: string): Sql {
  return sql`select ${columnsSeenBy(eyes, fields)} from recommendation r
    where r.tenant_id = (select c.id from tenant c where c.slug = ${council}) and r.number = ${number}`;
}

/** Recommendations of missions, by number; at most 100 each. */
export const recommendationsOfMission = relation<{ eyes: Eyes }>('recommendations of missions', (keys, { eyes }) =>
  ofEach(
    keys,
    sql`select ${columnsSeenBy(eyes, fields)}, r.mission_id as key
    from recommendation r where r.tenant_id = any(${keys.tenants}::uuid[]) and r.mission_id = k.id order by r.adopted_on nulls last, r.id`,
  ),
);

/** Recommendations of events, by number; at most 100 each. */
export const recommendationsOfEvent = relation<{ eyes: Eyes }>('recommendations of events', (keys, { eyes }) =>
  ofEach(
    keys,
    sql`select ${columnsSeenBy(eyes, fields)}, r.event_id as key
    from recommendation r where r.tenant_id = any(${keys.tenants}::uuid[]) and r.event_id = k.id order by r.adopted_on nulls last, r.id`,
  ),
);

/** Recommendations that decisions of sittings adopted, by number; at most 100 each. */
export const recommendationsOfDecision = relation<{ eyes: Eyes }>('recommendations of decisions', (keys, { eyes }) =>
  ofEach(
    keys,
    sql`select ${columnsSeenBy(eyes, fields)}, r.council_decision_id as key
    from recommendation r where r.tenant_id = any(${keys.tenants}::uuid[]) and r.council_decision_id = k.id order by r.number, r.id`,
  ),
);

/** Recommendations by their ids. */
export const recommendationsByIds = relation<{ eyes: Eyes }>(
  'recommendations by ids',
  (keys, { eyes }) => sql`select ${columnsSeenBy(eyes, fields)}, r.id as key
    from recommendation r where r.tenant_id = any(${keys.tenants}::uuid[]) and r.id = any(${keys.ids}::uuid[])`,
);
