import type { Operation } from '../../../kernel/context.ts';
import { ofEach, type Relation, relation } from '../../../kernel/level-loader.ts';
import { columnsFor } from '../../../kernel/scope.ts';
import { code, sql } from '../../../kernel/sql.ts';

/** Objects of missions, in the order they were named. */
export function objectsOf(operation: Operation): Relation<undefined> {
  const columns = columnsFor(
    operation,
    { id: 'gid(o.tenant_id, o.id)', bodyId: 'o.body_id', notifiedOn: 'o.notified_on', key: 'o.mission_id' },
    { official: 'o.official' },
  );
  return relation('objects of missions', (keys) =>
    ofEach(
      keys,
      sql`select ${columns} from mission_object o
        where o.tenant_id = any(${keys.tenants}::uuid[]) and o.mission_id = k.id order by o.id`,
    ),
  );
}

/** Participants of missions or of events, in their order; hidden names are not there for the public. */
export function participantsOf(
  operation: Operation,
  parent: 'mission_id' | 'event_id' = 'mission_id',
): Relation<undefined> {
  const columns = columnsFor(
    operation,
    {
      id: 'gid(p.tenant_id, p.id)',
      name: 'p.name',
      organisationName: 'p.organisation_name',
      bodyId: 'p.body_id',
      role: 'p.role',
      roleText: 'p.role_text',
      lead: 'p.lead',
      namePublic: 'p.name_public',
      ordinal: 'p.ordinal',
      key: `p.${parent}`,
    },
    { accountId: 'p.account_id' },
  );
  return relation(`participants by ${parent}`, (keys) =>
    ofEach(
      keys,
      sql`select ${columns} from participant p
        where p.tenant_id = any(${keys.tenants}::uuid[]) and ${code(`p.${parent}`)} = k.id order by p.ordinal`,
    ),
  );
}
