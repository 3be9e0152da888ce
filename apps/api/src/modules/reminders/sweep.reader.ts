import { type Sql, sql } from '../../kernel/sql.ts';
import type { LocalizedText } from '../../kernel/texts.ts';
import type { CompetitionDueName } from '../competitions/dues.ts';

/** Which clock a reminder belongs to; an alert is sent once per subject, clock, kind and due day. */
export type ClockName =
  | CompetitionDueName
  | 'ANSWER'
  | 'REANSWER'
  | 'EXECUTION'
  | 'FINAL_DOCUMENT'
  | 'PUBLICATION'
  | 'OPINION'
  | 'DECISION'
  | 'PROTOCOL'
  | 'PROTOCOL_PUBLICATION'
  | 'REPORT_INVITATION'
  | 'WRITTEN_REPORT'
  | 'EXPERTISE'
  | 'CONCLUSION';

/** A date that is being waited for. */
export interface Awaited {
  readonly clock: ClockName;
  readonly trackId: string | null;
  readonly missionId: string | null;
  readonly competitionId?: string | null;
  readonly groupId?: string | null;
  readonly draftActId?: string | null;
  readonly decisionId?: string | null;
  readonly meetingId?: string | null;
  readonly reportHearingId?: string | null;
  readonly expertiseId?: string | null;
  /** The address of the person of the council who executes it. */
  readonly personEmail?: string | null;
  /** Persons who are told beside the secretariat: the experts who have not handed in. */
  readonly people?: readonly Pick<Address, 'email' | 'locale'>[];
  readonly due: string;
  readonly number: string;
  readonly wording: LocalizedText;
  readonly bodyId: string | null;
  readonly bodyName: LocalizedText | null;
  /** Where the letter went, else the body’s e-mail of the register. */
  readonly email: string | null;
  readonly language: 'kk' | 'ru';
  readonly alerts: readonly { readonly kind: string; readonly due: string; readonly sentOn: string }[];
}

const alertsOf = (
  subject: 'track' | 'mission',
  id: Sql,
): Sql => sql`(select coalesce(json_agg(json_build_object('kind', s.kind, 'due', s.due_on, 'sentOn', s.sent_on)), '[]')
  from sent_alert s where s.tenant_id = w.tenant_id and ${subject === 'track' ? sql`s.track_id` : sql`s.mission_id`} = ${id} and s.clock = w.waits)`;

/** Every date that a tenant waits for, with the alerts already sent for it. */
export function awaited(tenantId: string): Sql {
  const tenant = sql`${tenantId}::uuid`;
  return sql`select w.waits as clock, w.id as "trackId", null::uuid as "missionId", w.due::text, w.recommendation_number as number, w.wording,
      w.body_id as "bodyId", o.name as "bodyName", coalesce(l.email, o.email) as email, coalesce(l.language, 'ru') as language,
      ${alertsOf('track', sql`w.id`)} as alerts
    from (
      select t.*, 'ANSWER' as waits, t.due_on as due from track t where t.tenant_id = ${tenant} and t.state in ('SENT', 'RECEIVED') and t.due_on is not null
      union all
      select t.*, 'REANSWER', t.reanswer_by from track t where t.tenant_id = ${tenant} and t.state = 'ANSWERED' and t.reanswer_asked_on is not null and t.reanswer_by is not null
      union all
      select t.*, 'EXECUTION', t.execute_by from track t where t.tenant_id = ${tenant} and t.state in ('ANSWERED', 'ON_EXECUTION')
        and t.answer_kind in ('ACCEPTED', 'PARTLY_ACCEPTED') and t.execute_by is not null
    ) w join organisation o on o.id = w.body_id left join letter l on l.tenant_id = w.tenant_id and l.id = w.letter_id
    union all
    select w.waits as clock, null, w.mission_id, w.due_on::text, m.number, m.title, null, null, null, 'ru', ${alertsOf('mission', sql`w.mission_id`)}
    from (
      select d.tenant_id, d.mission_id, d.due_on, 'FINAL_DOCUMENT' as waits from final_document d
        where d.tenant_id = ${tenant} and d.state = 'DRAFT' and d.due_on is not null
      union all
      select m.tenant_id, m.id, m.document_due_on, 'FINAL_DOCUMENT' from mission m
        where m.tenant_id = ${tenant} and m.state = 'COMPLETED' and m.document_due_on is not null
          and not exists (select from expertise e where e.tenant_id = m.tenant_id and e.mission_id = m.id)
    ) w
    join mission m on m.tenant_id = w.tenant_id and m.id = w.mission_id
    union all
    select w.waits as clock, w.track_id, w.mission_id, w.due::text, w.number, w.wording, null, null, null, 'ru',
      case when w.track_id is null then ${alertsOf('mission', sql`w.mission_id`)} else ${alertsOf('track', sql`w.track_id`)} end
    from (
      select d.tenant_id, null::uuid as track_id, d.mission_id, 'PUBLICATION' as waits, min(d.publish_by) as due, m.number, m.title as wording
        from final_document d join mission m on m.tenant_id = d.tenant_id and m.id = d.mission_id
        where d.tenant_id = ${tenant} and d.state = 'SENT' and not d.published and d.publish_by is not null
        group by d.tenant_id, d.mission_id, m.number, m.title
      union all
      select t.tenant_id, t.id, null, 'PUBLICATION', min(a.publish_by), t.recommendation_number, t.wording
        from answer a join track t on t.tenant_id = a.tenant_id and t.id = a.track_id
        where a.tenant_id = ${tenant} and t.published and not a.published and a.withheld_on is null and a.publish_by is not null
        group by t.tenant_id, t.id, t.recommendation_number, t.wording
    ) w
    order by 4, 5`;
}

/** Addresses that reminders reach: bodyId null is the tenant’s own secretariat. */
export interface Address {
  readonly bodyId: string | null;
  readonly email: string;
  readonly locale: string;
}

/** The secretariat’s addresses, and those of officers of the bodies that are reminded. */
export function addresses(date: string, bodies: readonly string[]): Sql {
  return sql`select r.body_id as "bodyId", r.email, r.locale from reminder_addresses(${date}::date, ${[...bodies]}::uuid[]) r order by r.email`;
}

/** The tenant as its mail names it. */
export function sender(tenantId: string): Sql {
  return sql`select t.name, t.email from tenant t where t.id = ${tenantId}::uuid`;
}
