import type { LegalDate } from '@kenes/calendar';
import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import { keptMonths } from './consent.ts';

/**
 * Deletes what is personal of those who registered for hearings and made proposals, as the consent says: some months after
 * the hearing, or after the day it was to be. Numbers and proposals stay, and a name that its bearer let the public read.
 * Says whether there was anything.
 */
export async function eraseRegistered(act: Act, today: LegalDate): Promise<boolean> {
  const day = today.toString();
  const due = sql`select h.id from public_hearing h join meeting m on m.tenant_id = h.tenant_id and m.id = h.meeting_id
    where h.tenant_id = ${act.tenantId}::uuid and coalesce(h.held_on, h.cancelled_on, m.planned_on) + make_interval(months => ${keptMonths(today)}::int) < ${day}::date`;
  const people =
    await act.transaction.execute(sql`update hearing_participant set version = version + 1, erased_on = ${day}::date, name = null, contact = null,
      organisation_name = null where tenant_id = ${act.tenantId}::uuid and erased_on is null and hearing_id in (${due})`);
  const authors =
    await act.transaction.execute(sql`update hearing_proposal set version = version + 1, erased_on = ${day}::date, author_name = null,
      author_contact = null where tenant_id = ${act.tenantId}::uuid and erased_on is null and hearing_id in (${due})`);
  if (people + authors === 0) return false;
  act.journal({
    act: 'HearingDataErased',
    subjectType: 'Council',
    subjectId: act.tenantId,
    occurredOn: today,
    facts: { people, authors },
  });
  return true;
}
