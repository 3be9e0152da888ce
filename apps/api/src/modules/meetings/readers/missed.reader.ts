import { type Relation, relation } from '../../../kernel/level-loader.ts';
import { sql } from '../../../kernel/sql.ts';

/** How a member attended one session, in the order of days. */
export interface SessionAttended {
  readonly attended: 'PRESENT_IN_PERSON' | 'PRESENT_REMOTE' | 'ABSENT_VALID' | 'ABSENT' | null;
}

/** The council’s sessions that were held, as each membership attended them; the latest last, at most 100. */
export const sessionsOfMemberships: Relation<undefined> = relation(
  'sessions of memberships',
  (keys) => sql`select * from (select r.membership_id as key,
      case when exists (select from attendance a where a.tenant_id = r.tenant_id and a.member_id = r.id and not a.withdrawn and a.mode = 'IN_PERSON') then 'PRESENT_IN_PERSON'
        when exists (select from attendance a where a.tenant_id = r.tenant_id and a.member_id = r.id and not a.withdrawn) then 'PRESENT_REMOTE'
        when r.absence = 'VALID' then 'ABSENT_VALID' when r.absence = 'UNEXCUSED' then 'ABSENT' end as attended,
      m.opened_at as at, row_number() over (partition by r.membership_id order by m.opened_at desc, m.id desc) as place
    from meeting_member r join meeting m on m.tenant_id = r.tenant_id and m.id = r.meeting_id
    where r.tenant_id = any(${keys.tenants}::uuid[]) and r.membership_id = any(${keys.ids}::uuid[]) and not r.removed
      and m.kind = 'COUNCIL_SESSION' and m.state in ('HELD', 'PROTOCOLLED')) q
    where q.place <= 100 order by q.key, q.place desc`,
);
