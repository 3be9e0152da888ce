import type { Act } from '../../kernel/command.ts';
import { type Sql, sql } from '../../kernel/sql.ts';

/** Ends every office of a convocation that is over, on its last day; one that was to begin later never begins. */
export async function endOfficesOf(act: Act, convocationUuid: string, on: string): Promise<void> {
  await endWhere(act, sql`convocation_id = ${convocationUuid}::uuid`, on);
}

/** Who sits no longer holds no office of that convocation from the day after. */
export async function leaveOffices(
  act: Act,
  member: { readonly convocationId: string; readonly personId: string },
  on: string,
): Promise<void> {
  await endWhere(act, sql`convocation_id = ${member.convocationId}::uuid and person_id = ${member.personId}::uuid`, on);
}

/**
 * Offices still to begin go; the others end on the day, or on their first where the end is entered late and lies before
 * it: what has begun is never deleted.
 */
async function endWhere(act: Act, which: Sql, on: string): Promise<void> {
  const mine = sql`tenant_id = ${act.tenantId}::uuid and ${which}`;
  await act.transaction.execute(sql`delete from council_office
    where ${mine} and starts_on > greatest(${on}::date, ${act.today.toString()}::date)`);
  await act.transaction.execute(sql`update council_office set until = greatest(starts_on, ${on}::date), version = version + 1
    where ${mine} and (until is null or until > greatest(starts_on, ${on}::date))`);
}
