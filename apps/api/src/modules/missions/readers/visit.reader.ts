import type { Operation } from '../../../kernel/context.ts';
import { ofEach, type Relation, relation } from '../../../kernel/level-loader.ts';
import { columnsFor } from '../../../kernel/scope.ts';
import { type Sql, sql } from '../../../kernel/sql.ts';

/** The name of the account in a column, for those who may read accounts' names. */
export function nameOf(column: string): string {
  return `(select concat_ws(' ', a.surname, a.given_name, a.patronymic) from account a where a.id = ${column})`;
}

/** The columns of a Visit, from `visit v`. */
export function visitColumns(operation: Operation): Sql {
  return columnsFor(
    operation,
    {
      id: 'gid(v.tenant_id, v.id)',
      version: 'v.version',
      missionId: 'gid(v.tenant_id, v.mission_id)',
      state: 'v.state',
      plannedOn: 'v.planned_on',
      visitedOn: 'v.visited_on',
      place: 'v.place',
      refusalReason: 'v.refusal_reason',
    },
    {
      fromTime: 'v.from_time',
      toTime: 'v.to_time',
      latitude: 'v.latitude',
      longitude: 'v.longitude',
      metBy: 'v.met_by',
      went: 'v.went',
      notes: 'v.notes',
      refusedBy: 'v.refused_by',
      cancelledBecause: 'v.cancelled_because',
      recordedBy: nameOf('v.recorded_by'),
      onBehalfOf: 'v.on_behalf_of',
      recordedAt: 'v.recorded_at',
    },
  );
}

/** Visits of missions, by the day they took place or are planned for. */
export function visitsOf(operation: Operation): Relation<undefined> {
  return relation('visits of missions', (keys) =>
    ofEach(
      keys,
      sql`select ${visitColumns(operation)}, v.mission_id as key from visit v
        where v.tenant_id = any(${keys.tenants}::uuid[]) and v.mission_id = k.id
        order by coalesce(v.visited_on, v.planned_on), v.id`,
    ),
  );
}

/** Visits by their opaque IDs. */
export function visitsByIds(operation: Operation): Relation<undefined> {
  return relation(
    'visits by ids',
    (keys) => sql`select ${visitColumns(operation)}, v.id as key from visit v
      where v.tenant_id = any(${keys.tenants}::uuid[]) and v.id = any(${keys.ids}::uuid[])`,
  );
}
