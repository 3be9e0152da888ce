import { nothing, type Sql, sql } from '../../../kernel/sql.ts';
import { feedBounds, type Said } from '../feed-event.ts';

/** A day by which something is owed. */
export interface DueRow {
  readonly kind:
    | 'ANSWER'
    | 'REANSWER'
    | 'EXECUTION'
    | 'FINAL_DOCUMENT'
    | 'PUBLICATION'
    | 'OPINION'
    | 'PROTOCOL'
    | 'PROTOCOL_PUBLICATION'
    | 'DECISION'
    | 'LETTER';
  readonly uuid: string;
  readonly id: string;
  readonly version: number;
  /** The fact from which it is owed: a day. */
  readonly since: string;
  readonly due: string;
  readonly number: string | null;
  readonly wording: Said | string;
  /** Who owes it, where it is a body. */
  readonly body: Said;
  /** Whether the term is known only from memory (shown as not verified). */
  readonly unverified: boolean;
}

const answers = (whose: Sql, seesBody: boolean): Sql => sql`
  select w.kind, w.id as uuid, gid(w.tenant_id, ${seesBody ? sql`w.recommendation_id` : sql`w.id`}) as id, w.version, w.sent_on as since, w.due, w.recommendation_number as number,
    to_jsonb(w.wording) as wording, ${seesBody ? sql`(select o.name from organisation o where o.id = w.body_id)` : sql`null::jsonb`} as body,
    w.kind = 'ANSWER' and w.clock ->> 'confidence' = 'MEMORY' as unverified
  from (
    select t.*, 'ANSWER' as kind, t.due_on as due from track t where ${whose} and t.state in ('SENT', 'RECEIVED') and t.due_on is not null
    union all
    select t.*, 'REANSWER', t.reanswer_by from track t where ${whose} and t.state = 'ANSWERED' and t.reanswer_asked_on is not null and t.reanswer_by is not null
    union all
    select t.*, 'EXECUTION', t.execute_by from track t where ${whose} and t.state in ('ANSWERED', 'ON_EXECUTION')
      and t.answer_kind in ('ACCEPTED', 'PARTLY_ACCEPTED') and t.execute_by is not null
  ) w`;

/** What a body owes to all councils: answers by their term, answers asked for again, what it promised to execute. */
export function duesOfBody(bodyId: string, today: string): Sql {
  return nearest(answers(sql`t.body_id = ${bodyId}::uuid`, false), today);
}

/** What a person of the council is to do by a day, and what the secretariat keeps watch over where they keep it. */
export function ownDues(tenantId: string, accountId: string, keeps: boolean, today: string): Sql {
  const tenant = sql`${tenantId}::uuid`;
  return nearest(
    sql`select 'DECISION' as kind, d.id as uuid, gid(d.tenant_id, d.id) as id, d.version, m.planned_on as since, d.due_on as due, d.number,
        to_jsonb(d.text) as wording, null::jsonb as body, false as unverified
      from decision d join meeting m on m.tenant_id = d.tenant_id and m.id = d.meeting_id
      left join council_person p on p.tenant_id = d.tenant_id and p.id = d.responsible_person_id
      where d.tenant_id = ${tenant} and d.state = 'IN_EXECUTION' and d.due_on is not null ${keeps ? nothing : sql`and p.account_id = ${accountId}::uuid`}
    union all
    select 'LETTER', l.id, gid(l.tenant_id, l.id), l.version, l.instructed_on, l.control_due, l.number, to_jsonb(l.subject), null, false
      from letter l where l.tenant_id = ${tenant} and l.instructed_on is not null and l.off_control_on is null and l.control_due is not null
        ${keeps ? nothing : sql`and l.instructed_to = ${accountId}::uuid`}
    ${keeps ? watched(tenant) : nothing}`,
    today,
  );
}

function watched(tenant: Sql): Sql {
  return sql`union all ${answers(sql`t.tenant_id = ${tenant}`, true)}
    union all
    select 'FINAL_DOCUMENT', m.id, gid(m.tenant_id, m.id), m.version, m.document_due_on, m.document_due_on, m.number, to_jsonb(m.title), null, false
      from mission m where m.tenant_id = ${tenant} and m.state = 'COMPLETED' and m.document_due_on is not null
    union all
    select 'PUBLICATION', d.id, gid(d.tenant_id, d.mission_id), d.version, d.publish_by, d.publish_by, m.number, to_jsonb(m.title), null, true
      from final_document d join mission m on m.tenant_id = d.tenant_id and m.id = d.mission_id
      where d.tenant_id = ${tenant} and d.state = 'SENT' and not d.published and d.publish_by is not null
    union all
    select 'OPINION', a.id, gid(a.tenant_id, a.id), a.version, a.received_on, a.due_on, a.ordinal || '/' || a.year, to_jsonb(a.title), null, true
      from draft_act a where a.tenant_id = ${tenant} and a.state in ('RECEIVED', 'ACCEPTED_FOR_REVIEW', 'OPINION_ADOPTED') and a.due_on is not null
    union all
    select 'PROTOCOL', p.id, gid(p.tenant_id, p.meeting_id), p.version, m.planned_on, p.due_on, p.number, to_jsonb(m.title), null, p.clock ->> 'confidence' = 'MEMORY'
      from protocol p join meeting m on m.tenant_id = p.tenant_id and m.id = p.meeting_id
      where p.tenant_id = ${tenant} and p.state in ('DRAFT', 'FREEZING', 'FOR_SIGNATURE') and p.edition = 1 and p.due_on is not null
    union all
    select 'PROTOCOL_PUBLICATION', p.id, gid(p.tenant_id, p.meeting_id), p.version, m.planned_on, p.publish_by, p.number, to_jsonb(m.title), null, p.publish_clock ->> 'confidence' = 'MEMORY'
      from protocol p join meeting m on m.tenant_id = p.tenant_id and m.id = p.meeting_id
      where p.tenant_id = ${tenant} and p.state in ('SIGNED', 'REGISTERED') and p.publish_by is not null`;
}

/** The latest days first, so that a bound cuts off what is long past. */
function nearest(dues: Sql, today: string): Sql {
  return sql`select * from (${dues}) q where q.due >= ${today}::date - ${feedBounds.daysBack}::int
    order by q.due desc, q.uuid, q.kind limit ${feedBounds.events}`;
}
