import type { Act } from '../../kernel/command.ts';
import { type Sql, sql } from '../../kernel/sql.ts';

/** Closes every commission of a convocation that is over, with their members, on its last day (domain §3.9). */
export async function closeCommissionsOf(act: Act, convocationUuid: string, on: string): Promise<number> {
  await act.transaction.execute(sql`update commission_member m set left_on = greatest(m.joined_on, ${on}::date), version = m.version + 1
    from commission c where c.tenant_id = m.tenant_id and c.id = m.commission_id and m.tenant_id = ${act.tenantId}::uuid
      and c.convocation_id = ${convocationUuid}::uuid and m.left_on is null`);
  await endActing(act, sql`c.convocation_id = ${convocationUuid}::uuid`, on);
  return act.transaction.execute(sql`update commission set state = 'CLOSED', closed_on = ${on}::date, version = version + 1
    where tenant_id = ${act.tenantId}::uuid and convocation_id = ${convocationUuid}::uuid and state <> 'CLOSED'`);
}

/** Who sits no longer is in no commission of that convocation from the day after. */
export async function leaveCommissions(
  act: Act,
  member: { readonly convocationId: string; readonly personId: string },
  on: string,
): Promise<void> {
  await act.transaction.execute(sql`update commission_member m set left_on = greatest(m.joined_on, ${on}::date), version = m.version + 1
    from commission c where c.tenant_id = m.tenant_id and c.id = m.commission_id and m.tenant_id = ${act.tenantId}::uuid
      and c.convocation_id = ${member.convocationId}::uuid and m.person_id = ${member.personId}::uuid and m.left_on is null`);
  await endActing(
    act,
    sql`c.convocation_id = ${member.convocationId}::uuid and a.person_id = ${member.personId}::uuid`,
    on,
  );
}

/**
 * Nobody of these (a condition on the commission `c` and who acts in it, `a`) stands in after a day: who has not begun never
 * begins, the others end on it, or on their first day where the end is entered late and lies before it.
 */
export async function endActing(act: Act, which: Sql, on: string): Promise<void> {
  const mine = sql`c.tenant_id = a.tenant_id and c.id = a.commission_id and a.tenant_id = ${act.tenantId}::uuid and ${which}`;
  await act.transaction.execute(sql`delete from commission_acting a using commission c
    where ${mine} and a.starts_on > greatest(${on}::date, ${act.today.toString()}::date)`);
  await act.transaction.execute(sql`update commission_acting a set until = greatest(a.starts_on, ${on}::date), version = a.version + 1
    from commission c where ${mine} and a.until > greatest(a.starts_on, ${on}::date)`);
}
