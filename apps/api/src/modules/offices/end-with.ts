import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';

/** Ends every office of a convocation that is over, on its last day; one that was to begin later never begins. */
export async function endOfficesOf(act: Act, convocationUuid: string, on: string): Promise<void> {
  await act.transaction.execute(sql`delete from council_office
    where tenant_id = ${act.tenantId}::uuid and convocation_id = ${convocationUuid}::uuid and starts_on > ${on}::date`);
  await act.transaction.execute(sql`update council_office set until = ${on}::date, version = version + 1
    where tenant_id = ${act.tenantId}::uuid and convocation_id = ${convocationUuid}::uuid and (until is null or until > ${on}::date)`);
}

/** Who sits no longer holds no office of that convocation from the day after. */
export async function leaveOffices(
  act: Act,
  member: { readonly convocationId: string; readonly personId: string },
  on: string,
): Promise<void> {
  await act.transaction.execute(sql`delete from council_office
    where tenant_id = ${act.tenantId}::uuid and convocation_id = ${member.convocationId}::uuid and person_id = ${member.personId}::uuid
      and starts_on > ${on}::date`);
  await act.transaction.execute(sql`update council_office set until = ${on}::date, version = version + 1
    where tenant_id = ${act.tenantId}::uuid and convocation_id = ${member.convocationId}::uuid and person_id = ${member.personId}::uuid
      and (until is null or until > ${on}::date)`);
}
