import type { Operation } from '../../../kernel/context.ts';
import type { RowRef } from '../../../kernel/id.ts';
import { ofEach, type Relation, relation } from '../../../kernel/level-loader.ts';
import { columnsFor } from '../../../kernel/scope.ts';
import { nothing, type Sql, sql } from '../../../kernel/sql.ts';
import type { FindingState } from '../types/finding.type.ts';
import { nameOf } from './visit.reader.ts';

/** The columns of a Finding, from `finding f`. */
export function findingColumns(operation: Operation): Sql {
  return columnsFor(
    operation,
    {
      id: 'gid(f.tenant_id, f.id)',
      version: 'f.version',
      missionId: 'gid(f.tenant_id, f.mission_id)',
      visitId: 'gid(f.tenant_id, f.visit_id)',
      ordinal: 'f.ordinal',
      state: 'f.state',
      statement: 'f.statement',
      observedOn: 'f.observed_on',
      severity: 'f.severity',
      norm: 'f.norm',
      causes: 'f.causes',
      conditions: 'f.conditions',
      bodyId: 'f.body_id',
      confirmedOn: 'f.confirmed_on',
      remediedOn: 'f.remedied_on',
      remedyText: 'f.remedy_text',
    },
    {
      capturedAt: 'f.captured_at',
      latitude: 'f.latitude',
      longitude: 'f.longitude',
      accuracy: 'f.accuracy',
      withdrawnBecause: 'f.withdrawn_because',
      recordedBy: nameOf('f.recorded_by'),
      onBehalfOf: 'f.on_behalf_of',
      recordedAt: 'f.recorded_at',
    },
  );
}

/** Findings of one mission, for a list that is paged. */
export function findingsOfMission(operation: Operation, mission: RowRef, states: readonly FindingState[] | null): Sql {
  return sql`select ${findingColumns(operation)} from finding f
    where f.tenant_id = ${mission.tenantId}::uuid and f.mission_id = ${mission.id}::uuid
    ${states && states.length > 0 ? sql`and f.state = any(${states}::text[])` : nothing}`;
}

/** Findings of missions by number, at most 100 each. */
export function findingsOf(operation: Operation): Relation<{ states: readonly FindingState[] | null }> {
  return relation('findings of missions', (keys, { states }) =>
    ofEach(
      keys,
      sql`select ${findingColumns(operation)}, f.mission_id as key from finding f
        where f.tenant_id = any(${keys.tenants}::uuid[]) and f.mission_id = k.id
        ${states && states.length > 0 ? sql`and f.state = any(${states}::text[])` : nothing} order by f.ordinal`,
    ),
  );
}

/** Findings of visits by number, at most 100 each. */
export function findingsOfVisits(operation: Operation): Relation<undefined> {
  return relation('findings of visits', (keys) =>
    ofEach(
      keys,
      sql`select ${findingColumns(operation)}, f.visit_id as key from finding f
        where f.tenant_id = any(${keys.tenants}::uuid[]) and f.visit_id = k.id order by f.ordinal`,
    ),
  );
}

/** Findings by their opaque IDs. */
export function findingsByIds(operation: Operation): Relation<undefined> {
  return relation(
    'findings by ids',
    (keys) => sql`select ${findingColumns(operation)}, f.id as key from finding f
      where f.tenant_id = any(${keys.tenants}::uuid[]) and f.id = any(${keys.ids}::uuid[])`,
  );
}
