import type { Act } from '../../kernel/command.ts';
import { decodeId, encodeId, type RowRef } from '../../kernel/id.ts';
import { notThere } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { onConvocation, shownOf } from '../composition/on-roster.ts';
import { rosterIn } from '../composition/roster.ts';
import { WorkingGroupEntity } from './entities/working-group.entity.ts';
import { type Groups, groupFacts, groupsIn } from './groups.ts';
import type { WorkingGroup } from './types/working-group.type.ts';

/** A group under its lock, with what stands behind that lock: two secretaries come one after another. */
export async function onGroup(act: Act, id: string, expectedVersion?: number) {
  const ref = decodeId(id);
  if (ref?.tenantId !== act.tenantId) throw notThere();
  return onGroupRow(act, ref, expectedVersion);
}

/** The same, found by a member of it. */
export async function onGroupOfMember(act: Act, memberId: string) {
  const ref = decodeId(memberId);
  if (ref?.tenantId !== act.tenantId) throw notThere();
  const row = await act.transaction.one<{ id: string }>(
    sql`select group_id as id from group_member where tenant_id = ${ref.tenantId}::uuid and id = ${ref.id}::uuid`,
  );
  if (!row) throw notThere();
  return { ...(await onGroupRow(act, { tenantId: act.tenantId, id: row.id })), member: ref };
}

/** The same with its convocation, locked before it as every act on a composition does. */
export async function onGroupAndConvocation(act: Act, id: string, versions: { group?: number; convocation?: number }) {
  const ref = decodeId(id);
  if (ref?.tenantId !== act.tenantId) throw notThere();
  const row = await act.transaction.one<{ id: string }>(
    sql`select convocation_id as id from working_group where tenant_id = ${ref.tenantId}::uuid and id = ${ref.id}::uuid`,
  );
  if (!row) throw notThere();
  const { entity: convocation } = await onConvocation(act, encodeId(act.tenantId, row.id), versions.convocation);
  return { ...(await onGroupRow(act, ref, versions.group)), convocation };
}

async function onGroupRow(act: Act, ref: RowRef, expectedVersion?: number) {
  const entity = await act.loadRow(WorkingGroupEntity, ref, {
    lock: true,
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
  });
  const roster = await rosterIn(act);
  const all = await groupsIn(act);
  const group = groupBy(all, entity.id);
  return {
    entity,
    roster,
    all,
    group,
    number: shownOf(roster, entity.convocationId).number,
    facts: groupFacts(all, group, roster.council, act.today),
  };
}

/** The group's own row among the council's. */
export function groupBy({ groups }: Groups, uuid: string): WorkingGroup {
  const found = groups.find((one) => one.uuid === uuid);
  if (!found) throw new Error('a working group is not among its council’s');
  return found;
}

/** A group whose members changed has another version: who looked at it before is told. Call it last. */
export async function touchGroup(act: Act, entity: WorkingGroupEntity): Promise<void> {
  await act.em.flush();
  await act.transaction.execute(
    sql`update working_group set version = version + 1 where tenant_id = ${act.tenantId}::uuid and id = ${entity.id}::uuid`,
  );
}
