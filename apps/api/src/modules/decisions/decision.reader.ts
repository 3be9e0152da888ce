import type { Operation } from '../../kernel/context.ts';
import { ofEach, type Relation, relation } from '../../kernel/level-loader.ts';
import { columnsFor } from '../../kernel/scope.ts';
import { code, nothing, type Sql, sql } from '../../kernel/sql.ts';

/** The columns of a Decision, from `decision d`. */
export function decisionColumns(operation: Operation): Sql {
  return columnsFor(
    operation,
    {
      id: 'gid(d.tenant_id, d.id)',
      uuid: 'd.id',
      councilId: 'd.tenant_id',
      version: 'd.version',
      meetingId: 'gid(d.tenant_id, d.meeting_id)',
      itemId: 'gid(d.tenant_id, d.item_id)',
      voteId: 'gid(d.tenant_id, d.vote_id)',
      ordinal: 'd.ordinal',
      number: 'd.number',
      decidedOn: 'd.decided_on',
      text: 'd.text',
      effect: 'd.effect',
      responsible: 'd.responsible',
      dueOn: 'd.due_on',
      state: 'd.state',
      executedOn: 'd.executed_on',
      executionNote: 'd.execution_note',
      missionId: 'gid(d.tenant_id, d.mission_id)',
      published: 'd.published',
    },
    {
      firstDueOn: 'd.first_due_on',
      offControlOn: 'd.off_control_on',
      commissionId: 'gid(d.tenant_id, d.commission_id)',
      responsiblePersonId: 'd.responsible_person_id',
    },
  );
}

export interface DecisionListFilter {
  readonly council?: string | null;
  readonly state?: string | null;
  readonly effect?: string | null;
  readonly year?: number | null;
  /** Only those whose day had passed before this one. */
  readonly overdueOn?: string | null;
  readonly search?: string | null;
}

/** Decisions that a capacity may list. */
export function decisions(operation: Operation, scope: Sql, filter: DecisionListFilter): Sql {
  const { council, state, effect, year, overdueOn, search } = filter;
  const pattern = search?.trim()
    ? `%${search
        .normalize('NFC')
        .trim()
        .replace(/[\\%_]/g, '\\$&')}%`
    : null;
  return sql`select ${decisionColumns(operation)}, coalesce(d.due_on, '9999-12-31'::date) as "sortDue", d.id as "sortId" from decision d where ${scope}
    ${council ? sql`and d.tenant_id = (select t.id from tenant t where t.slug = ${council})` : nothing}
    ${state ? sql`and d.state = ${state}` : nothing} ${effect ? sql`and d.effect = ${effect}` : nothing}
    ${year ? sql`and d.decided_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date` : nothing}
    ${overdueOn ? sql`and d.state = 'IN_EXECUTION' and d.due_on < ${overdueOn}::date` : nothing}
    ${pattern ? sql`and concat_ws(' ', d.number, d.text ->> 'kk', d.text ->> 'ru', d.text ->> 'en', d.responsible) ilike ${pattern}` : nothing}`;
}

function by(operation: Operation, name: string, column: string): Relation<undefined> {
  return relation(name, (keys) =>
    ofEach(
      keys,
      sql`select ${decisionColumns(operation)}, ${code(column)} as key from decision d
        where d.tenant_id = any(${keys.tenants}::uuid[]) and ${code(column)} = k.id order by d.ordinal, d.id`,
    ),
  );
}

/** Decisions by their ids. */
export function decisionsByIds(operation: Operation): Relation<undefined> {
  return by(operation, 'decisions by ids', 'd.id');
}

/** Decisions of sittings, in their order; at most 100 each. */
export function decisionsOfMeetings(operation: Operation): Relation<undefined> {
  return by(operation, 'decisions of meetings', 'd.meeting_id');
}

/** Decisions on questions of the agenda; at most 100 each. */
export function decisionsOfItems(operation: Operation): Relation<undefined> {
  return by(operation, 'decisions of items', 'd.item_id');
}

/** Decisions about controls: those that opened them; at most 100 each. */
export function decisionsOfMissions(operation: Operation): Relation<undefined> {
  return by(operation, 'decisions of missions', 'd.mission_id');
}

/** Rows of CouncilRegulation under a condition on `r`; the last day of each is the day before the next one's first. */
function regulationRows(where: Sql): Sql {
  return sql`select gid(r.tenant_id, r.id) as id, r.version, r.ordinal, r.title, r.approved_on as "approvedOn", r.in_force_from as "inForceFrom",
      (select min(n.in_force_from) - 1 from council_regulation n where n.tenant_id = r.tenant_id and n.in_force_from > r.in_force_from) as "inForceUntil",
      gid(r.tenant_id, r.decision_id) as "decisionId", r.number, gid(r.tenant_id, r.file_id) as "fileId", r.decision_id as "decisionUuid", r.tenant_id as "councilId"
    from council_regulation r where ${where}`;
}

/** Versions of regulations of councils, the newest first. */
export const regulationsOf = relation(
  'regulations of councils',
  (keys) => sql`select q.*, q."councilId" as key from (${regulationRows(sql`r.tenant_id = any(${keys.ids}::uuid[])`)}) q
    order by q."inForceFrom" desc`,
);

/** Versions of regulations by the decisions that approved them. */
export const regulationsOfDecisions = relation(
  'regulations of decisions',
  (keys) => sql`select q.*, q."decisionUuid" as key
    from (${regulationRows(sql`r.tenant_id = any(${keys.tenants}::uuid[]) and r.decision_id = any(${keys.ids}::uuid[])`)}) q`,
);
