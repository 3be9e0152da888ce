import { presentAt } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import type { MeetingMemberEntity } from './entities/meeting-member.entity.ts';
import type { Sitting } from './on-meeting.ts';
import { intervalsOf } from './sitting.ts';

/**
 * Who presides by office on the sitting’s day: the acting chair, the chair, the deputy, of those who are there; of a
 * commission its head. Null where nobody of them is: then somebody is named.
 */
export async function presidingIn(
  act: Act,
  { meeting, roll, stays }: Sitting,
  at: Temporal.Instant,
): Promise<MeetingMemberEntity | null> {
  const there = new Set(presentAt(intervalsOf(stays), at).map(({ memberId }) => memberId));
  const rows =
    meeting.kind === 'COMMISSION_SESSION'
      ? await act.transaction.rows<{ personId: string }>(
          sql`select q.person_id as "personId" from (
              select person_id, 0 as place from commission_acting where tenant_id = ${act.tenantId}::uuid
                and commission_id = ${meeting.commissionId}::uuid and office = 'HEAD'
                and starts_on <= ${meeting.plannedOn}::date and until >= ${meeting.plannedOn}::date
              union all
              select person_id, case office when 'HEAD' then 1 else 2 end from commission_member
              where tenant_id = ${act.tenantId}::uuid and commission_id = ${meeting.commissionId}::uuid
                and office in ('HEAD', 'DEPUTY_HEAD') and person_id is not null
                and joined_on <= ${meeting.plannedOn}::date and (left_on is null or left_on >= ${meeting.plannedOn}::date)) q
            order by q.place`,
        )
      : await act.transaction.rows<{ personId: string }>(
          sql`select person_id as "personId" from council_office where tenant_id = ${act.tenantId}::uuid
            and convocation_id = ${meeting.convocationId}::uuid and post in ('CHAIR', 'DEPUTY_CHAIR') and person_id is not null
            and starts_on <= ${meeting.plannedOn}::date and (until is null or until >= ${meeting.plannedOn}::date)
            order by post, acting desc`,
        );
  for (const { personId } of rows) {
    const member = roll.find((one) => one.personId === personId);
    if (member && there.has(member.id)) return member;
  }
  return null;
}
