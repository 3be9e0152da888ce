import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import { MissingEditionError, reportClocks } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import type { LocalizedText } from '../../kernel/texts.ts';
import { whereCalendarKnown } from '../recommendations/operation-calendar.ts';
import type { Awaited } from './sweep.reader.ts';

interface Row {
  readonly id: string;
  readonly topic: LocalizedText;
  readonly on: string;
  readonly invited: boolean;
  readonly bodyId: string;
  readonly bodyName: LocalizedText;
  readonly email: string | null;
  readonly language: 'kk' | 'ru';
  readonly alerts: readonly (Awaited['alerts'][number] & { readonly clock: string })[];
}

/**
 * The latest days before a session on which a report is heard (PC-REP-02, not verified): to invite the head, told to the
 * secretariat; to have the written report, told to the body that was invited, and to the secretariat.
 */
export async function reportDates(act: Act, date: LegalDate, calendar: LegalCalendar): Promise<Awaited[]> {
  const rows =
    await act.transaction.rows<Row>(sql`select r.id, r.topic, m.planned_on::text as "on", r.state = 'INVITED' as invited,
      r.reporting_body_id as "bodyId", o.name as "bodyName", coalesce(l.email, o.email) as email, coalesce(l.language, 'ru') as language,
      (select coalesce(json_agg(json_build_object('clock', s.clock, 'kind', s.kind, 'due', s.due_on, 'sentOn', s.sent_on)), '[]')
        from meeting_notice s where s.tenant_id = r.tenant_id and s.report_hearing_id = r.id) as alerts
    from report_hearing r join agenda_item i on i.tenant_id = r.tenant_id and i.id = r.question_id
    join meeting m on m.tenant_id = i.tenant_id and m.id = i.meeting_id join organisation o on o.id = r.reporting_body_id
    left join letter l on l.tenant_id = r.tenant_id and l.id = r.invitation_letter_id
    where r.tenant_id = ${act.tenantId}::uuid and r.state in ('APPROVED', 'INVITED') and m.state in ('PLANNED', 'ANNOUNCED', 'REGISTERING')
      and m.planned_on >= ${date.toString()}::date
    order by m.planned_on, r.id`);
  const overrides = rows.length > 0 ? await act.overrides() : [];
  return rows.flatMap((row) => {
    const clocks = whereKnown(() => reportClocks({ on: Temporal.PlainDate.from(row.on), calendar, overrides }));
    const clock = row.invited ? 'WRITTEN_REPORT' : 'REPORT_INVITATION';
    const due = (row.invited ? clocks?.report : clocks?.invitation)?.due;
    if (!due) return [];
    const { invited, bodyId, bodyName, email, language } = row;
    return [
      {
        clock,
        trackId: null,
        missionId: null,
        reportHearingId: row.id,
        due: due.toString(),
        number: row.on.split('-').toReversed().join('.'),
        wording: row.topic,
        ...(invited ? { bodyId, bodyName, email } : { bodyId: null, bodyName: null, email: null }),
        language,
        alerts: row.alerts.filter((one) => one.clock === clock),
      } satisfies Awaited,
    ];
  });
}

function whereKnown<Value>(compute: () => Value): Value | null {
  try {
    return whereCalendarKnown(compute);
  } catch (error) {
    if (error instanceof MissingEditionError) return null;
    throw error;
  }
}
