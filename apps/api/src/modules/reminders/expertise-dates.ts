import type { LegalDate } from '@kenes/calendar';
import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import type { LocalizedText } from '../../kernel/texts.ts';
import type { Address, Awaited } from './sweep.reader.ts';

interface Row {
  readonly id: string;
  readonly number: string;
  readonly topic: LocalizedText;
  readonly works: boolean;
  readonly due: string;
  readonly people: readonly Pick<Address, 'email' | 'locale'>[];
  readonly alerts: readonly (Awaited['alerts'][number] & { readonly clock: string })[];
}

/**
 * The last day of the experts' work, told to the secretariat and to each expert who has not handed in (PC-EXP-01); then that
 * by which the signed conclusion is sent, told to the secretariat alone (PC-CTRL-10). Neither is verified.
 */
export async function expertiseDates(act: Act, date: LegalDate): Promise<Awaited[]> {
  // A council that joins with its old register is not reminded of its past.
  const latest = date.subtract({ days: 14 }).toString();
  const rows =
    await act.transaction.rows<Row>(sql`select d.*, m.number, case when d.works then coalesce(w.people, '[]') else '[]' end as people,
      (select coalesce(json_agg(json_build_object('clock', s.clock, 'kind', s.kind, 'due', s.due_on, 'sentOn', s.sent_on)), '[]')
        from expertise_notice s where s.tenant_id = m.tenant_id and s.expertise_id = d.id) as alerts
    from (
      select e.id, e.mission_id, e.topic, e.state = 'IN_WORK' as works, (case when e.state = 'IN_WORK' then e.due_on else e.send_by end)::text as due
      from expertise e where e.tenant_id = ${act.tenantId}::uuid and e.state in ('IN_WORK', 'CONCLUSION_SIGNED', 'DOCUMENTED')
        and case when e.state = 'IN_WORK' then e.due_on else e.send_by end >= ${latest}::date
    ) d
    join mission m on m.tenant_id = ${act.tenantId}::uuid and m.id = d.mission_id
    left join lateral (select json_agg(json_build_object('email', a.email, 'locale', a.locale) order by a.email) as people
      from expert_addresses(array[d.id]) a) w on true
    order by d.due, d.id`);
  return rows.map(({ id, number, topic, works, due, people, alerts }) => {
    const clock = works ? ('EXPERTISE' as const) : ('CONCLUSION' as const);
    return {
      clock,
      trackId: null,
      missionId: null,
      expertiseId: id,
      due,
      number,
      wording: topic,
      bodyId: null,
      bodyName: null,
      email: null,
      language: 'ru',
      people,
      alerts: alerts.filter((one) => one.clock === clock),
    };
  });
}
