import { type Sql, sql } from '../../kernel/sql.ts';
import { foldedLines, formOfControl } from '../journal/journal.reader.ts';
import { type Days, trackIs } from '../recommendations/track.conditions.ts';

/** The document of an expertise is its conclusion, with a row of its own. */
const noExpertise = sql`not exists (select from expertise e where e.tenant_id = m.tenant_id and e.mission_id = m.id)`;

/** What is to be published and is not (PC-CTRL-14): final documents that were sent, answers to what is public. */
function publicationsOf(tenant: Sql): Sql {
  return sql`select 'FINAL_DOCUMENT' as subject, m.tenant_id, m.id as mission_id, null::uuid as recommendation_id, coalesce(d.number, m.number) as number,
      m.title, d.publish_by, d.publish_clock, d.id from final_document d join mission m on m.tenant_id = d.tenant_id and m.id = d.mission_id
    where d.tenant_id = ${tenant} and d.state = 'SENT' and not d.published and d.publish_by is not null
    union all
    select 'ANSWER', t.tenant_id, null, t.recommendation_id, t.recommendation_number, t.wording, a.publish_by, a.publish_clock, a.id
    from answer a join track t on t.tenant_id = a.tenant_id and t.id = a.track_id
    where a.tenant_id = ${tenant} and t.published and not a.published and a.withheld_on is null and a.publish_by is not null`;
}

/** The first twenty of what is to be published, the nearest day first. */
export function publicationsDue(tenantId: string): Sql {
  return sql`select p.subject, case when p.mission_id is null then null else gid(p.tenant_id, p.mission_id) end as "missionId",
      case when p.recommendation_id is null then null else gid(p.tenant_id, p.recommendation_id) end as "recommendationId",
      p.number, p.title, p.publish_by as "dueOn", p.publish_clock ->> 'confidence' = 'MEMORY' as unverified
    from (${publicationsOf(sql`${tenantId}::uuid`)}) p order by p.publish_by, p.id limit 20`;
}

/** How many stand in each list of the panel. `sunday` ends the week. */
export function todayCounts(tenantId: string, days: Days, sunday: string): Sql {
  const tenant = sql`${tenantId}::uuid`;
  return sql`select c.*,
      (select count(*)::int from track t join recommendation r on r.tenant_id = t.tenant_id and r.id = t.recommendation_id
        where t.tenant_id = ${tenant} and t.state = 'TO_SEND' and r.state <> 'DRAFT') as "toSend",
      (select count(*)::int from letter l where l.tenant_id = ${tenant} and l.state = 'ARRIVED') as "lettersToRegister",
      (select count(*)::int from letter l where l.tenant_id = ${tenant} and l.instructed_on is not null and l.off_control_on is null) as "onControl",
      (select count(*)::int from finding f where f.tenant_id = ${tenant} and f.state = 'DRAFT') as "findingsToConfirm",
      ((select count(*)::int from final_document d where d.tenant_id = ${tenant} and d.state = 'DRAFT')
        + (select count(*)::int from mission m where m.tenant_id = ${tenant} and m.state = 'COMPLETED' and ${noExpertise})) as "finalDocumentsDue",
      (select count(*)::int from (${publicationsOf(tenant)}) p) as "publicationsDue"
    from (select count(*) filter (where ${trackIs('t', 'DUE_TODAY', days)})::int as "dueToday",
        count(*) filter (where t.state in ('SENT', 'RECEIVED') and t.due_on > ${days.today}::date and t.due_on <= ${sunday}::date)::int as "dueThisWeek",
        count(*) filter (where ${trackIs('t', 'OVERDUE', days)})::int as overdue,
        count(*) filter (where ${trackIs('t', 'EXECUTION_OVERDUE', days)})::int as "executionOverdue",
        count(*) filter (where ${trackIs('t', 'TO_ASSESS', days)})::int as "answersToAssess"
      from track t where t.tenant_id = ${tenant}) c`;
}

/** Missions whose findings are drafts; the first twenty by number. */
export function findingsToConfirm(tenantId: string): Sql {
  return sql`select gid(m.tenant_id, m.id) as "missionId", m.number as "missionNumber", m.title as "missionTitle", count(*)::int as count
    from finding f join mission m on m.tenant_id = f.tenant_id and m.id = f.mission_id
    where f.tenant_id = ${tenantId}::uuid and f.state = 'DRAFT' group by m.tenant_id, m.id order by m.number limit 20`;
}

/** Final documents that were not sent, begun or not; the first twenty by due day. */
export function finalDocumentsDue(tenantId: string): Sql {
  return sql`select gid(m.tenant_id, m.id) as "missionId", m.number as "missionNumber", m.title as "missionTitle", d.due_on as "dueOn"
    from (
      select d.tenant_id, d.mission_id, d.due_on from final_document d where d.tenant_id = ${tenantId}::uuid and d.state = 'DRAFT'
      union all
      select m.tenant_id, m.id, m.document_due_on from mission m where m.tenant_id = ${tenantId}::uuid and m.state = 'COMPLETED' and ${noExpertise}
    ) d join mission m on m.tenant_id = d.tenant_id and m.id = d.mission_id
    order by d.due_on nulls last, m.id limit 20`;
}

/** Expertises whose experts are at work or whose conclusion waits to be sent; the first twenty by due day. */
export function expertisesDue(tenantId: string, today: string): Sql {
  return sql`select d.*, d."dueOn" < ${today}::date as overdue from (
      select 'ANSWERS' as kind, gid(e.tenant_id, e.id) as "expertiseId", e.topic as title, e.due_on as "dueOn", e.clock ->> 'confidence' = 'MEMORY' as unverified,
        (select count(*)::int from expertise_expert x where x.tenant_id = e.tenant_id and x.expertise_id = e.id and x.state <> 'RECUSED') as experts,
        (select count(*)::int from expertise_expert x where x.tenant_id = e.tenant_id and x.expertise_id = e.id and x.state = 'ANSWERED') as answered
      from expertise e where e.tenant_id = ${tenantId}::uuid and e.state = 'IN_WORK' and e.due_on is not null
      union all
      select 'SENDING', gid(e.tenant_id, e.id), e.topic, e.send_by, e.send_clock ->> 'confidence' = 'MEMORY', 0, 0
      from expertise e where e.tenant_id = ${tenantId}::uuid and e.state in ('CONCLUSION_SIGNED', 'DOCUMENTED') and e.send_by is not null
    ) d order by d."dueOn", d."expertiseId" limit 20`;
}

/**
 * The newest lines of the journal, of people: what jobs do by themselves would push them off the page, as would the saves of a
 * text that is being written, of which each stretch is one line.
 */
export function recentEntries(tenantId: string): Sql {
  const lines = sql`select j.* from journal_line j where j.tenant_id = ${tenantId}::uuid and j.actor not like 'job:%' order by j.seq desc limit 400`;
  return sql`select l.act, ${formOfControl} as "controlForm", l.subject_type as "subjectType", gid(l.tenant_id, l.subject_id) as "subjectId", l.actor_name as "actorName",
      l.occurred_on as "occurredOn", l.recorded_at as "recordedAt"
    from (${foldedLines(lines)}) l order by l.seq desc limit 20`;
}
