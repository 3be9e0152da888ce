import type { Override } from '@kenes/rules';
import type { Operation } from '../../kernel/context.ts';
import { ownId } from '../../kernel/id.ts';
import { relation } from '../../kernel/level-loader.ts';
import { sql } from '../../kernel/sql.ts';
import { calendarOfOperation } from '../recommendations/operation-calendar.ts';
import { type MissionRow, missionFacts, type Situation } from './mission.facts.ts';

const overridesOfTenants = relation(
  'overrides of tenants',
  (
    keys,
  ) => sql`select p.tenant_id as key, p.rule_id as "ruleId", p.key as name, p.value, p.effective_from as "effectiveFrom"
    from parameter_override p where p.tenant_id = any(${keys.ids}::uuid[]) and p.state = 'APPROVED' order by p.effective_from`,
);

/** The facts by which the viewer's acts on a mission are judged, one statement for all missions of a level. Null for the public. */
export async function situationFor(operation: Operation, missionId: string): Promise<Situation | null> {
  const { capacity, clock } = operation;
  if (capacity.kind !== 'TENANT' && capacity.kind !== 'MANDATE') return null;
  const facts = relation('facts of missions', (keys) => missionFacts(capacity, keys));
  const [mission, calendar, overrides] = await Promise.all([
    operation.level.first<MissionRow>(facts, missionId),
    calendarOfOperation(operation),
    operation.level.many<Omit<Override, 'key'> & { readonly name: string }>(
      overridesOfTenants,
      ownId(missionId).tenantId,
    ),
  ]);
  if (!mission) return null;
  return {
    mission,
    capacity,
    today: clock.today(),
    calendar,
    overrides: overrides.map(({ name, ...override }) => ({ ...override, key: name })),
  };
}
