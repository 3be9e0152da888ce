import { type Sql, sql } from '../../kernel/sql.ts';
import { type Days, trackIs } from '../recommendations/track.conditions.ts';

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
        + (select count(*)::int from mission m where m.tenant_id = ${tenant} and m.state = 'COMPLETED')) as "finalDocumentsDue"
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
      select m.tenant_id, m.id, m.document_due_on from mission m where m.tenant_id = ${tenantId}::uuid and m.state = 'COMPLETED'
    ) d join mission m on m.tenant_id = d.tenant_id and m.id = d.mission_id
    order by d.due_on nulls last, m.id limit 20`;
}

/** The newest lines of the journal. */
export function recentEntries(tenantId: string): Sql {
  return sql`select j.act, j.subject_type as "subjectType", gid(j.tenant_id, j.subject_id) as "subjectId", j.actor_name as "actorName",
      j.occurred_on as "occurredOn", j.recorded_at as "recordedAt"
    from journal_line j where j.tenant_id = ${tenantId}::uuid order by j.seq desc limit 20`;
}
