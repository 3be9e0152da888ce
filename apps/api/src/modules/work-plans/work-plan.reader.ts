import type { Operation } from '../../kernel/context.ts';
import { ofEach, type Relation, relation } from '../../kernel/level-loader.ts';
import { columnsFor } from '../../kernel/scope.ts';
import { type Sql, sql } from '../../kernel/sql.ts';

/** Rows of WorkPlan under a condition on `w`. */
export function planRows(where: Sql): Sql {
  return sql`select gid(w.tenant_id, w.id) as id, w.id as uuid, w.tenant_id as "councilId", w.version, w.year, w.state, w.approved_on as "approvedOn",
      w.approved_number as "approvedNumber", gid(w.tenant_id, w.decision_id) as "decisionId", gid(w.tenant_id, w.file_id) as "fileId",
      w.report_text as "reportText", w.report_number as "reportNumber", w.report_on as "reportOn", gid(w.tenant_id, w.report_file_id) as "reportFileId",
      gid(w.tenant_id, w.report_decision_id) as "reportDecisionId", w.published
    from work_plan w where ${where}`;
}

/** Plans by their ids. */
export const plansByIds = relation(
  'work plans by ids',
  (keys) =>
    sql`select p.*, p.uuid as key from (${planRows(sql`w.tenant_id = any(${keys.tenants}::uuid[]) and w.id = any(${keys.ids}::uuid[])`)}) p`,
);

/** Plans of councils (keys are the councils), the latest year first. */
export const plansOfCouncils = relation(
  'work plans of councils',
  (keys) =>
    sql`select p.*, p."councilId" as key from (${planRows(sql`w.tenant_id = any(${keys.ids}::uuid[])`)}) p order by p.year desc`,
);

/** Plans by the decisions that approved them, or their reports. */
export const plansOfDecisions = relation('work plans of decisions', (keys) =>
  ofEach(
    keys,
    sql`select p.*, k.id as key
      from (${planRows(sql`w.tenant_id = any(${keys.tenants}::uuid[]) and k.id in (w.decision_id, w.report_decision_id)`)}) p`,
  ),
);

/** The last day of a point's time: of its month, its quarter, or the year. */
const endsOn = sql`(make_date(w.year, coalesce(i.month, i.quarter * 3, 12), 1) + interval '1 month - 1 day')::date`;

/** Points of plans in their order; `today` decides what is overdue. At most 500 each. */
export function itemsOfPlans(operation: Operation): Relation<undefined> {
  const today = operation.clock.today().toString();
  return relation(
    'items of work plans',
    (keys) => sql`select * from (select ${columnsFor(
      operation,
      {
        id: 'gid(i.tenant_id, i.id)',
        councilId: 'i.tenant_id',
        version: 'i.version',
        ordinal: 'i.ordinal',
        title: 'i.title',
        kind: 'i.kind',
        month: 'i.month',
        quarter: 'coalesce(i.quarter, ceil(i.month / 3.0)::int)',
        responsible: 'i.responsible',
        personId: 'i.person_id',
        state: 'i.state',
        stateOn: 'i.state_on',
        stateBecause: 'i.state_because',
        movedToId: 'gid(i.tenant_id, i.moved_to_id)',
        meetingId: 'gid(i.tenant_id, i.meeting_id)',
        missionId: 'gid(i.tenant_id, i.mission_id)',
        decisionId: 'gid(i.tenant_id, i.decision_id)',
      },
      { commissionId: 'gid(i.tenant_id, i.commission_id)' },
    )}, ${endsOn} as "endsOn", (i.state = 'PLANNED' and ${endsOn} < ${today}::date) as overdue, i.plan_id as key,
        row_number() over (partition by i.plan_id order by i.ordinal) as place
      from work_plan_item i join work_plan w on w.tenant_id = i.tenant_id and w.id = i.plan_id
      where i.tenant_id = any(${keys.tenants}::uuid[]) and i.plan_id = any(${keys.ids}::uuid[])
        and not (i.state = 'DROPPED' and i.state_on is null)) q where q.place <= 500 order by q.key, q.place`,
  );
}

/** Days on which sessions of councils were held (keys are the councils). */
export const sessionsHeld = relation(
  'sessions held by councils',
  (keys) => sql`select m.planned_on as "on", m.tenant_id as key from meeting m
    where m.tenant_id = any(${keys.ids}::uuid[]) and m.kind = 'COUNCIL_SESSION' and m.state in ('HELD', 'PROTOCOLLED')`,
);
