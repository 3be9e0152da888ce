import { type Sql, sql } from '../../kernel/sql.ts';

/** Everything that is open in a council as rows of one shape: `kind`, its own uuid, what it opens in, days and whose turn. */
export function handoverRows(tenantId: string): Sql {
  const tenant = sql`${tenantId}::uuid`;
  return sql`
    select case when t.state = 'ANSWERED' then 'ANSWER_TO_ASSESS' else 'OPEN_TRACK' end as kind, t.tenant_id, t.id, t.recommendation_id as within,
        t.recommendation_number as number, t.wording as title, o.name ->> (o.name ->> 'authentic') as whose,
        coalesce(t.answered_on, t.sent_on) as since, case when t.state = 'ANSWERED' then t.reanswer_by else t.due_on end as due
      from track t join organisation o on o.id = t.body_id where t.tenant_id = ${tenant}
        and (t.state in ('SENT', 'RECEIVED') or (t.state = 'ANSWERED' and (t.quality is null or t.quality = 'INSUFFICIENT')))
    union all
    select case when l.direction = 'OUT' then 'DRAFT_LETTER' else 'UNANSWERED_LETTER' end, l.tenant_id, l.id, null, l.number,
        json_build_object('authentic', l.language, l.language, l.subject)::jsonb, l.correspondent, coalesce(l.registered_on, l.received_on), null
      from letter l where l.tenant_id = ${tenant} and (
        (l.direction = 'OUT' and l.state = 'DRAFT') or (l.direction = 'IN' and l.state = 'ARRIVED')
        or (l.direction = 'IN' and l.state = 'REGISTERED' and l.kind <> 'ANSWER' and l.off_control_on is null and not exists (
          select from letter r where r.tenant_id = l.tenant_id and r.reply_to_id = l.id and r.state = 'SENT')))
    union all
    select 'INSTRUCTION', l.tenant_id, l.id, null, l.number, json_build_object('authentic', l.language, l.language, coalesce(l.instruction, l.subject))::jsonb,
        nullif(concat_ws(' ', a.surname, a.given_name), ''), l.instructed_on, l.control_due
      from letter l left join account a on a.id = l.instructed_to
      where l.tenant_id = ${tenant} and l.instructed_on is not null and l.off_control_on is null
    union all
    select 'DRAFT_RECOMMENDATION', r.tenant_id, r.id, null, r.number, r.wording, null, r.drafted_on, null
      from recommendation r where r.tenant_id = ${tenant} and r.state = 'DRAFT'
    union all
    select 'DRAFT_FINAL_DOCUMENT', d.tenant_id, d.id, d.mission_id, coalesce(d.number, m.number), m.title, null, d.completed_on, d.due_on
      from final_document d join mission m on m.tenant_id = d.tenant_id and m.id = d.mission_id where d.tenant_id = ${tenant} and d.state = 'DRAFT'
    union all
    select 'RUNNING_MISSION', m.tenant_id, m.id, null, m.number, m.title, null, coalesce(m.started_on, m.opened_on),
        case when m.state = 'COMPLETED' then m.document_due_on else m.planned_to end
      from mission m where m.tenant_id = ${tenant} and m.state in ('INITIATED', 'APPROVED', 'NOTIFIED', 'RUNNING', 'COMPLETED')
    union all
    select case when s.state = 'HELD' then 'PROTOCOL_OWED' else 'PLANNED_MEETING' end, s.tenant_id, s.id, null, s.number, s.title, null, s.announced_on, s.planned_on
      from meeting s where s.tenant_id = ${tenant} and s.state in ('PLANNED', 'ANNOUNCED', 'REGISTERING', 'IN_SESSION', 'BREAK', 'NO_QUORUM', 'HELD')
    union all
    select 'DRAFT_ACT', a.tenant_id, a.id, null, a.ordinal || '/' || a.year, a.title, o.name ->> (o.name ->> 'authentic'), a.received_on, a.due_on
      from draft_act a join organisation o on o.id = a.from_body_id
      where a.tenant_id = ${tenant} and a.state in ('RECEIVED', 'ACCEPTED_FOR_REVIEW', 'OPINION_ADOPTED')
    union all
    select 'DECISION', d.tenant_id, d.id, d.meeting_id, d.number, d.text, d.responsible, d.decided_on, d.due_on
      from decision d where d.tenant_id = ${tenant} and d.state = 'IN_EXECUTION'
    union all
    select 'OPEN_COMPETITION', c.tenant_id, c.id, null, c.ordinal::text, c.title, null, c.published_on, c.closes_on
      from competition c where c.tenant_id = ${tenant} and c.state in ('DRAFT', 'OPEN', 'CLOSED', 'UNDER_REVIEW', 'VOTING', 'RESULTS')`;
}

/** A page's rows: of some kinds, or of all. */
export function handoverEntries(tenantId: string, kinds: readonly string[] | null, today: string): Sql {
  return sql`select h.kind, gid(h.tenant_id, h.id) as id, gid(h.tenant_id, h.within) as "withinId", h.number, h.title, h.whose, h.since,
      h.due as "dueOn", coalesce(h.due < ${today}::date, false) as overdue, coalesce(h.due, '9999-12-31'::date) as "sortDue", h.kind || h.id::text as "sortId"
    from (${handoverRows(tenantId)}) h where ${kinds === null}::boolean or h.kind = any(${kinds ?? []}::text[])`;
}

/** How many of each kind. */
export function handoverCounts(tenantId: string, today: string): Sql {
  return sql`select h.kind, count(*)::int as count, count(*) filter (where h.due < ${today}::date)::int as overdue
    from (${handoverRows(tenantId)}) h group by h.kind`;
}
