import type { Operation } from '../../../kernel/context.ts';
import { ofEach, type Relation, relation } from '../../../kernel/level-loader.ts';
import { columnsFor } from '../../../kernel/scope.ts';
import { code, type Sql, sql } from '../../../kernel/sql.ts';
import { nameOf } from './visit.reader.ts';

/** The columns of an Evidence, from `evidence e`. */
export function evidenceColumns(operation: Operation): Sql {
  return columnsFor(
    operation,
    {
      id: 'gid(e.tenant_id, e.id)',
      version: 'e.version',
      missionId: 'gid(e.tenant_id, e.mission_id)',
      findingId: 'gid(e.tenant_id, e.finding_id)',
      visitId: 'gid(e.tenant_id, e.visit_id)',
      fileId: 'gid(e.tenant_id, e.file_id)',
      kind: 'e.kind',
      stage: 'e.stage',
      caption: 'e.caption',
      capturedAt: 'e.captured_at',
      published: 'e.published',
    },
    {
      latitude: 'e.latitude',
      longitude: 'e.longitude',
      blur: 'e.blur',
      peopleShown: 'e.people_shown',
      consent: 'e.consent',
      released: 'e.released',
      recordedBy: nameOf('e.recorded_by'),
      onBehalfOf: 'e.on_behalf_of',
    },
  );
}

/** Evidence of missions, findings or visits, in the order of capture, at most 100 each. */
export function evidenceOf(
  operation: Operation,
  parent: 'mission_id' | 'finding_id' | 'visit_id',
): Relation<undefined> {
  const column = code(`e.${parent}`);
  return relation(`evidence by ${parent}`, (keys) =>
    ofEach(
      keys,
      sql`select ${evidenceColumns(operation)}, ${column} as key from evidence e
        where e.tenant_id = any(${keys.tenants}::uuid[]) and ${column} = k.id order by e.captured_at, e.id`,
    ),
  );
}

/** Evidence by its opaque IDs. */
export function evidenceByIds(operation: Operation): Relation<undefined> {
  return relation(
    'evidence by ids',
    (keys) => sql`select ${evidenceColumns(operation)}, e.id as key from evidence e
      where e.tenant_id = any(${keys.tenants}::uuid[]) and e.id = any(${keys.ids}::uuid[])`,
  );
}
