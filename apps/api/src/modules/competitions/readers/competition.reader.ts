import type { Operation } from '../../../kernel/context.ts';
import { type Relation, relation } from '../../../kernel/level-loader.ts';
import { columnsFor, scopeOf } from '../../../kernel/scope.ts';
import { code, nothing, type Sql, sql } from '../../../kernel/sql.ts';

/** The columns of a Competition, from `competition c`. An open one whose last day is over stands closed, noted or not. */
function columns(operation: Operation): Sql {
  const today = operation.clock.today().toString();
  return sql`${columnsFor(
    operation,
    {
      id: 'gid(c.tenant_id, c.id)',
      uuid: 'c.id',
      councilId: 'c.tenant_id',
      version: 'c.version',
      ordinal: 'c.ordinal',
      kind: 'c.kind',
      convocationId: 'gid(c.tenant_id, c.convocation_id)',
      repeatsId: 'gid(c.tenant_id, c.repeats_id)',
      title: 'c.title',
      conditions: 'c.conditions',
      contacts: 'c.contacts',
      seats: 'c.seats',
      documents: 'c.documents',
      publishedOn: 'c.published_on',
      firstClosesOn: 'c.first_closes_on',
      closesOn: 'c.closes_on',
      windowDays: 'c.window_days',
      closedOn: 'c.closed_on',
      reviewedFrom: 'c.reviewed_from',
      resultsOn: 'c.results_on',
      resultsPublishedOn: 'c.results_published_on',
      cancelledOn: 'c.cancelled_on',
      cancelledBecause: 'c.cancelled_because',
      recorded: 'c.recorded',
      published: 'c.published',
    },
    {
      paperNumber: 'c.paper_number',
      paperOn: 'c.paper_on',
      paperFileId: 'gid(c.tenant_id, c.paper_file_id)',
    },
  )}, case when c.state = 'OPEN' and c.closes_on < ${today}::date then 'CLOSED' else c.state end as state`;
}

export interface CompetitionFilter {
  readonly council?: string | null;
  readonly kind?: string | null;
  /** Only those that take applications today. */
  readonly open?: boolean | null;
}

/** Competitions within the viewer's capacity: a council's own, or what is published. */
export function competitions(operation: Operation, filter: CompetitionFilter): Sql {
  const today = operation.clock.today().toString();
  const open = sql`and c.state = 'OPEN' and c.published_on <= ${today}::date and c.closes_on >= ${today}::date`;
  return sql`select ${columns(operation)}, coalesce(c.published_on, '9999-12-31'::date) as "sortDate", c.id::text as "sortId"
    from competition c where ${scopeOf(operation, 'c')}
    ${filter.council ? sql`and c.tenant_id = (select t.id from tenant t where t.slug = ${filter.council})` : nothing}
    ${filter.kind ? sql`and c.kind = ${filter.kind}` : nothing} ${filter.open ? open : nothing}`;
}

/** Drafts first, then the newest announcement. */
export const competitionOrder = [
  { column: 'sortDate', type: 'date', descending: true },
  { column: 'sortId', type: 'text', descending: true },
] as const;

/** One competition by its id. */
export function competitionById(operation: Operation, tenantId: string, id: string): Sql {
  return sql`select ${columns(operation)} from competition c where c.tenant_id = ${tenantId}::uuid and c.id = ${id}::uuid`;
}

/** Competitions by their ids. */
export function competitionsByIds(operation: Operation): Relation<undefined> {
  return byColumn(operation, 'competitions by ids', 'c.id');
}

/** Competitions of a convocation, at most 100, the newest first. */
export function competitionsOfConvocation(operation: Operation): Relation<undefined> {
  return byColumn(operation, 'competitions of convocations', 'c.convocation_id');
}

/** The competitions that repeat one. */
export function repeatsOfCompetition(operation: Operation): Relation<undefined> {
  return byColumn(operation, 'repeats of competitions', 'c.repeats_id');
}

const known = new WeakMap<Operation, Map<string, Relation<undefined>>>();

/** The relation object is what rows are shared by: one for each operation. */
function byColumn(operation: Operation, name: string, column: string): Relation<undefined> {
  const relations = known.get(operation) ?? new Map<string, Relation<undefined>>();
  known.set(operation, relations);
  const found =
    relations.get(name) ??
    relation(
      name,
      (keys) => sql`select * from (select ${columns(operation)}, ${code(column)} as key,
          row_number() over (partition by ${code(column)} order by c.ordinal desc) as place
        from competition c where c.tenant_id = any(${keys.tenants}::uuid[]) and ${code(column)} = any(${keys.ids}::uuid[])
          ${operation.capacity.kind === 'PUBLIC' ? sql`and c.published` : nothing}) q
        where q.place <= 100 order by q.key, q.place`,
    );
  relations.set(name, found);
  return found;
}

/** The publications of competitions, in their order; at most 100 each. */
export const publicationsOfCompetitions = relation(
  'publications of competitions',
  (
    keys,
  ) => sql`select * from (select gid(p.tenant_id, p.id) as id, p.purpose, p.place, p.outlet, p.url, p.published_on as "publishedOn",
      p.closes_on as "closesOn", p.competition_id as key,
      row_number() over (partition by p.competition_id order by p.published_on, p.id) as place_in_order
    from competition_publication p where p.tenant_id = any(${keys.tenants}::uuid[]) and p.competition_id = any(${keys.ids}::uuid[])) q
    where q.place_in_order <= 100 order by q.key, q.place_in_order`,
);
