import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';

/** Closes every commission of a convocation that is over, with their members, on its last day (domain §3.9). */
export async function closeCommissionsOf(act: Act, convocationUuid: string, on: string): Promise<number> {
  await act.transaction.execute(sql`update commission_member m set left_on = greatest(m.joined_on, ${on}::date), version = m.version + 1
    from commission c where c.tenant_id = m.tenant_id and c.id = m.commission_id and m.tenant_id = ${act.tenantId}::uuid
      and c.convocation_id = ${convocationUuid}::uuid and m.left_on is null`);
  await act.transaction.execute(sql`delete from commission_acting a using commission c
    where c.tenant_id = a.tenant_id and c.id = a.commission_id and a.tenant_id = ${act.tenantId}::uuid
      and c.convocation_id = ${convocationUuid}::uuid and a.starts_on > ${on}::date`);
  await act.transaction.execute(sql`update commission_acting a set until = ${on}::date, version = a.version + 1
    from commission c where c.tenant_id = a.tenant_id and c.id = a.commission_id and a.tenant_id = ${act.tenantId}::uuid
      and c.convocation_id = ${convocationUuid}::uuid and a.until > ${on}::date`);
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
  await act.transaction.execute(sql`delete from commission_acting a using commission c
    where c.tenant_id = a.tenant_id and c.id = a.commission_id and a.tenant_id = ${act.tenantId}::uuid
      and c.convocation_id = ${member.convocationId}::uuid and a.person_id = ${member.personId}::uuid and a.starts_on > ${on}::date`);
  await act.transaction.execute(sql`update commission_acting a set until = ${on}::date, version = a.version + 1
    from commission c where c.tenant_id = a.tenant_id and c.id = a.commission_id and a.tenant_id = ${act.tenantId}::uuid
      and c.convocation_id = ${member.convocationId}::uuid and a.person_id = ${member.personId}::uuid and a.until > ${on}::date`);
}
