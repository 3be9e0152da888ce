import type { Operation } from '../../../kernel/context.ts';
import type { RowRef } from '../../../kernel/id.ts';
import { type Relation, relation } from '../../../kernel/level-loader.ts';
import { columnsFor, scopeOf } from '../../../kernel/scope.ts';
import { join, nothing, type Sql, sql } from '../../../kernel/sql.ts';
import type { MissionState } from '../types/mission.enums.ts';

/** The columns of a Mission, from `mission m`. */
export function missionColumns(operation: Operation): Sql {
  return columnsFor(
    operation,
    {
      id: 'gid(m.tenant_id, m.id)',
      version: 'm.version',
      councilId: 'm.tenant_id',
      number: 'm.number',
      form: 'm.form',
      legalBasis: 'm.legal_basis',
      state: 'm.state',
      title: 'm.title',
      aim: 'm.aim',
      questions: 'm.questions',
      methods: 'm.methods',
      powers: 'm.powers',
      siteName: 'm.site_name',
      siteAddress: 'm.site_address',
      latitude: 'm.latitude',
      longitude: 'm.longitude',
      permanent: 'm.permanent',
      seriesId: 'gid(m.tenant_id, m.series_id)',
      seriesOrdinal: 'm.series_ordinal',
      openedOn: 'm.opened_on',
      plannedFrom: 'm.planned_from',
      plannedTo: 'm.planned_to',
      notifiedOn: 'm.notified_on',
      startedOn: 'm.started_on',
      completedOn: 'm.completed_on',
      documentDueOn: 'm.document_due_on',
      closedOn: 'm.closed_on',
      cancelledOn: 'm.cancelled_on',
      cancelledBecause: 'm.cancelled_because',
      decisionNumber: 'm.decision_number',
      decisionDate: 'm.decision_date',
      published: 'm.published',
    },
    { decisionFileId: 'gid(m.tenant_id, m.decision_file_id)' },
  );
}

export interface MissionFilter {
  readonly council?: string | null;
  readonly state?: readonly MissionState[] | null;
  readonly bodyId?: string | null;
  readonly region?: string | null;
  readonly search?: string | null;
  /** Only those opened between two days. */
  readonly opened?: { readonly from: string; readonly until: string } | null;
}

/** Missions that the capacity lists: its tenant's, its mandate's one, or what all tenants published. */
export function missions(operation: Operation, filter: MissionFilter): Sql {
  return sql`select ${missionColumns(operation)}, m.id as "sortId" from mission m join tenant t on t.id = m.tenant_id
    where ${join([scopeOf(operation, 'm'), ...conditions(operation, filter)], ' and ')}`;
}

function conditions(operation: Operation, filter: MissionFilter): Sql[] {
  const { council, state, bodyId, region, search, opened } = filter;
  return [
    council ? sql`t.slug = ${council}` : nothing,
    state && state.length > 0 ? sql`m.state = any(${state}::text[])` : nothing,
    bodyId
      ? sql`exists (select from mission_object o where o.tenant_id = m.tenant_id and o.mission_id = m.id and o.body_id = ${bodyId}::uuid)`
      : nothing,
    region ? sql`t.region = ${region}` : nothing,
    opened ? sql`m.opened_on between ${opened.from}::date and ${opened.until}::date` : nothing,
    search?.trim() ? matching(operation, search) : nothing,
  ].filter((condition) => condition !== nothing);
}

/** Open pages search the published text by its index; inside a tenant the tenant's own rows are scanned. */
function matching(operation: Operation, search: string): Sql {
  if (operation.capacity.kind === 'PUBLIC') {
    const words = (
      search
        .slice(0, 200)
        .normalize('NFC')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).map((word) => `${word}:*`);
    return sql`(m.tenant_id, m.id) in (select p.council_id, p.subject_id from published_text p
      where p.subject_type = 'MISSION' and p.words @@ to_tsquery('simple', ${words.join(' & ')}))`;
  }
  const like = `%${search
    .normalize('NFC')
    .trim()
    .replace(/[\\%_]/g, '\\$&')}%`;
  return sql`concat_ws(' ', m.number, text_of(m.title), text_of(m.aim), m.site_name, m.site_address) ilike ${like}`;
}

/** One mission by its reference. */
export function missionByRef(operation: Operation, ref: RowRef): Sql {
  return sql`select ${missionColumns(operation)} from mission m where m.tenant_id = ${ref.tenantId}::uuid and m.id = ${ref.id}::uuid`;
}

/** One mission by its tenant's slug and its number. */
export function missionByNumber(operation: Operation, slug: string, number: string): Sql {
  return sql`select ${missionColumns(operation)} from mission m join tenant t on t.id = m.tenant_id
    where ${scopeOf(operation, 'm')} and t.slug = ${slug} and m.number = ${number}`;
}

/** Missions by their opaque IDs. */
export function missionsByIds(operation: Operation): Relation<undefined> {
  return relation(
    'missions by ids',
    (keys) => sql`select ${missionColumns(operation)}, m.id as key from mission m
      where m.tenant_id = any(${keys.tenants}::uuid[]) and m.id = any(${keys.ids}::uuid[])`,
  );
}

/** The other missions of a mission's series, in their order. */
export function seriesOf(operation: Operation): Relation<undefined> {
  return relation(
    'series of missions',
    (keys) => sql`select * from (select ${missionColumns(operation)}, own.id as key,
        row_number() over (partition by own.id order by m.series_ordinal) as nth
      from mission own join mission m on m.tenant_id = own.tenant_id and m.series_id = own.series_id and m.id <> own.id
      where own.tenant_id = any(${keys.tenants}::uuid[]) and own.id = any(${keys.ids}::uuid[])) s where s.nth <= 100 order by s.key, s.nth`,
  );
}

/** How much there is in missions, as far as the capacity sees it. */
export const countsOfMissions = relation(
  'counts of missions',
  (keys) => sql`select m.id as key,
      (select count(*) from mission_object o where o.tenant_id = m.tenant_id and o.mission_id = m.id) as objects,
      (select count(*) from participant p where p.tenant_id = m.tenant_id and p.mission_id = m.id) as participants,
      (select count(*) from visit v where v.tenant_id = m.tenant_id and v.mission_id = m.id and v.state in ('DONE', 'REFUSED_ACCESS')) as visits,
      f.findings, f.draft as "findingsDraft", f.confirmed as "findingsConfirmed", f.remedied as "findingsRemedied",
      (select count(*) from evidence e where e.tenant_id = m.tenant_id and e.mission_id = m.id) as evidence
    from mission m cross join lateral (
      select count(*) filter (where x.state <> 'WITHDRAWN') as findings, count(*) filter (where x.state = 'DRAFT') as draft,
        count(*) filter (where x.state = 'CONFIRMED') as confirmed, count(*) filter (where x.state = 'REMEDIED') as remedied
      from finding x where x.tenant_id = m.tenant_id and x.mission_id = m.id) f
    where m.tenant_id = any(${keys.tenants}::uuid[]) and m.id = any(${keys.ids}::uuid[])`,
);
