import type { ElectedOffice, OfficeHolder } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import { AgendaItemEntity } from './entities/agenda-item.entity.ts';
import type { MeetingEntity } from './entities/meeting.entity.ts';

interface Row {
  readonly personId: string;
  readonly post: OfficeHolder['post'];
  readonly acting: boolean;
  readonly from: string;
  readonly to: string | null;
}

/** Who holds the posts that open, preside over and sign for a sitting: offices of the council or commission, heads of the group. */
export async function officersOfMeeting(act: Act, meeting: MeetingEntity): Promise<OfficeHolder[]> {
  const own =
    meeting.kind === 'COMMISSION_SESSION'
      ? sql`select m.person_id as "personId", case m.office when 'SECRETARY' then 'SECRETARY' else 'CHAIR' end as post,
            m.office = 'DEPUTY_HEAD' as acting, m.joined_on::text as from, m.left_on::text as to from commission_member m
          where m.tenant_id = ${act.tenantId}::uuid and m.commission_id = ${meeting.commissionId}::uuid
            and m.office <> 'MEMBER' and m.person_id is not null
          union all
          select a.person_id, case a.office when 'SECRETARY' then 'SECRETARY' else 'CHAIR' end, true, a.starts_on::text, a.until::text
          from commission_acting a where a.tenant_id = ${act.tenantId}::uuid and a.commission_id = ${meeting.commissionId}::uuid`
      : sql`select o.person_id as "personId", case o.post when 'SECRETARY' then 'SECRETARY' else 'CHAIR' end as post,
            o.acting or o.post = 'DEPUTY_CHAIR' as acting, o.starts_on::text as from, o.until::text as to from council_office o
          where o.tenant_id = ${act.tenantId}::uuid and o.convocation_id = ${meeting.convocationId}::uuid
            and o.post <> 'PRESIDIUM' and o.person_id is not null`;
  const rows = await act.transaction.rows<Row>(
    sql`${own} union all
      select m.person_id, 'GROUP_HEAD', h.acting, h.starts_on::text, h.until::text from group_headship h
        join group_member m on m.tenant_id = h.tenant_id and m.id = h.member_id
        join working_group g on g.tenant_id = h.tenant_id and g.id = h.group_id
        where h.tenant_id = ${act.tenantId}::uuid and g.convocation_id = ${meeting.convocationId}::uuid`,
  );
  return rows.map(({ from, to, ...row }) => ({
    ...row,
    from: Temporal.PlainDate.from(from),
    to: to === null ? null : Temporal.PlainDate.from(to),
  }));
}

/** Which of the elections of a first session stand on the agenda (PC-ORG-02). */
export async function electionsOf(act: Act, meeting: MeetingEntity): Promise<ElectedOffice[]> {
  const items = await act.em.find(AgendaItemEntity, {
    tenantId: act.tenantId,
    meetingId: meeting.id,
    state: { $in: ['INCLUDED', 'DISCUSSED', 'DECIDED'] },
  });
  const offices = items.flatMap(({ elects }): ElectedOffice[] =>
    elects === 'CHAIR' || elects === 'PRESIDIUM' ? [elects] : elects === 'COMMISSION_MEMBER' ? ['COMMISSIONS'] : [],
  );
  return [...new Set(offices)];
}
