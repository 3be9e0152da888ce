import type { Operation } from '../../kernel/context.ts';
import { relation } from '../../kernel/level-loader.ts';
import { scopeOf } from '../../kernel/scope.ts';
import { code, nothing, type Sql, sql } from '../../kernel/sql.ts';

/** The columns of a CivicEvent, from `civic_event e`; all of them are open to the public once it is published. */
export const eventColumns = code(
  `gid(e.tenant_id, e.id) as id, e.tenant_id as "councilId", e.version, e.number, e.kind, e.held_on as "heldOn", e.title, e.summary, e.place,
  e.agreed_steps as "agreedSteps", e.published, case when e.mission_id is null then null else gid(e.tenant_id, e.mission_id) end as "missionId"`,
);

export interface EventFilter {
  readonly council?: string | null;
  readonly year?: number | null;
  readonly month?: number | null;
  readonly kind?: string | null;
}

/** Events within the capacity, of one council or of all, in a year or a month of it. */
export function events(operation: Operation, filter: EventFilter): Sql {
  const { council, year, month, kind } = filter;
  const from = year ? `${year}-${String(month ?? 1).padStart(2, '0')}-01` : null;
  return sql`select ${eventColumns} from civic_event e where ${scopeOf(operation, 'e')}
    ${council ? sql`and e.tenant_id = (select t.id from tenant t where t.slug = ${council})` : nothing}
    ${from ? sql`and e.held_on >= ${from}::date and e.held_on < ${from}::date + ${month ? '1 month' : '1 year'}::interval` : nothing}
    ${kind ? sql`and e.kind = ${kind}` : nothing}`;
}

/** One event by its parts. */
export function eventById(tenantId: string, id: string): Sql {
  return sql`select ${eventColumns} from civic_event e where e.tenant_id = ${tenantId}::uuid and e.id = ${id}::uuid`;
}

/** The events of missions, the oldest first, at most a hundred of each. */
export const eventsOfMissions = relation(
  'events of missions',
  (keys) => sql`select q.* from (
      select ${eventColumns}, e.mission_id as key, row_number() over (partition by e.mission_id order by e.held_on, e.id) as nth
      from civic_event e where e.tenant_id = any(${keys.tenants}::uuid[]) and e.mission_id = any(${keys.ids}::uuid[])) q
    where q.nth <= 100 order by q.nth`,
);
