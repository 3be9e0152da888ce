import type { Operation } from '../../kernel/context.ts';
import { type Relation, relation } from '../../kernel/level-loader.ts';
import { columnsFor } from '../../kernel/scope.ts';
import { type Sql, sql } from '../../kernel/sql.ts';

/** A relation whose columns depend on the capacity; within one operation its name stays the same. */
function relationFor(name: string, build: (operation: Operation) => Relation<undefined>['sql']) {
  return (operation: Operation): Relation<undefined> => relation(name, build(operation));
}

/** The columns of a FinalDocument, from `final_document d`. */
export function documentColumns(operation: Operation): Sql {
  return columnsFor(
    operation,
    {
      id: 'gid(d.tenant_id, d.id)',
      version: 'd.version',
      missionId: 'gid(d.tenant_id, d.mission_id)',
      councilId: 'd.tenant_id',
      number: 'd.number',
      state: 'd.state',
      language: 'd.language',
      datedOn: 'd.dated_on',
      place: 'd.place',
      tasks: 'd.tasks',
      subjects: 'd.subjects',
      forms: 'd.forms',
      facts: 'd.facts',
      otherDocuments: 'd.other_documents',
      proposals: 'd.proposals',
      completedOn: 'd.completed_on',
      dueOn: 'd.due_on',
      sentOn: 'd.sent_on',
      published: 'd.published',
      publishBy: 'd.publish_by',
      publishedOn: 'd.published_on',
    },
    { publishClock: 'd.publish_clock', time: "to_char(d.drawn_at_time, 'HH24:MI')", clock: 'd.clock' },
  );
}

/** One final document by its parts. */
export function documentById(operation: Operation, tenantId: string, id: string): Sql {
  return sql`select ${documentColumns(operation)} from final_document d where d.tenant_id = ${tenantId}::uuid and d.id = ${id}::uuid`;
}

/** The final documents of missions, the oldest first, at most a hundred of each. */
export const documentsOfMissions = relationFor(
  'final documents of missions',
  (operation) => (keys) =>
    sql`select q.* from (
      select ${documentColumns(operation)}, d.mission_id as key, row_number() over (partition by d.mission_id order by d.completed_on, d.id) as nth
      from final_document d where d.tenant_id = any(${keys.tenants}::uuid[]) and d.mission_id = any(${keys.ids}::uuid[])) q
    where q.nth <= 100 order by q."completedOn"`,
);

/** The columns of a FinalDocumentDispatch, from `final_document_dispatch x`. */
export function dispatchColumns(operation: Operation): Sql {
  return columnsFor(
    operation,
    {
      id: 'gid(x.tenant_id, x.id)',
      finalDocumentId: 'gid(x.tenant_id, x.final_document_id)',
      missionId: 'gid(x.tenant_id, x.mission_id)',
      councilId: 'x.tenant_id',
      bodyId: 'x.body_id',
      sentOn: 'x.sent_on',
      receivedOn: 'x.received_on',
    },
    {
      version: 'x.version',
      title: "coalesce(x.title ->> (x.title ->> 'authentic'), '')",
      findings: 'x.findings',
      letterId: 'case when x.letter_id is null then null else gid(x.tenant_id, x.letter_id) end',
    },
  );
}

/** The dispatches of final documents. */
export const dispatchesOfDocuments = relationFor(
  'dispatches of final documents',
  (operation) => (keys) =>
    sql`select ${dispatchColumns(operation)}, x.final_document_id as key from final_document_dispatch x
    where x.tenant_id = any(${keys.tenants}::uuid[]) and x.final_document_id = any(${keys.ids}::uuid[]) order by x.id`,
);

/** The dispatches that letters carried. */
export const dispatchesOfLetters = relationFor(
  'dispatches of letters',
  (operation) => (keys) =>
    sql`select ${dispatchColumns(operation)}, x.letter_id as key from final_document_dispatch x
    where x.tenant_id = any(${keys.tenants}::uuid[]) and x.letter_id = any(${keys.ids}::uuid[]) order by x.id`,
);

/** One dispatch by its parts. */
export function dispatchById(operation: Operation, tenantId: string, id: string): Sql {
  return sql`select ${dispatchColumns(operation)} from final_document_dispatch x where x.tenant_id = ${tenantId}::uuid and x.id = ${id}::uuid`;
}

/** What was sent to the acting body, by all councils. */
export function dispatchesToBody(operation: Operation, bodyId: string): Sql {
  return sql`select ${dispatchColumns(operation)} from final_document_dispatch x where x.body_id = ${bodyId}::uuid`;
}

/** The columns of a FindingDispute, from `finding_dispute s`. */
export function disputeColumns(operation: Operation): Sql {
  return columnsFor(
    operation,
    {
      id: 'gid(s.tenant_id, s.id)',
      findingId: 'gid(s.tenant_id, s.finding_id)',
      bodyId: 's.body_id',
      text: 's.text',
      disputedOn: 's.disputed_on',
      state: 's.state',
      decidedOn: 's.decided_on',
      decisionReason: 's.decision_reason',
    },
    { version: 's.version', onBehalfOf: 's.on_behalf_of' },
  );
}

/** The objections to findings, the oldest first. */
export const disputesOfFindings = relationFor(
  'disputes of findings',
  (operation) => (keys) =>
    sql`select ${disputeColumns(operation)}, s.finding_id as key from finding_dispute s
    where s.tenant_id = any(${keys.tenants}::uuid[]) and s.finding_id = any(${keys.ids}::uuid[]) order by s.disputed_on, s.id`,
);

/** The objections a body raised to the findings of a dispatch. */
export const disputesOfDispatches = relationFor(
  'disputes of dispatches',
  (operation) => (keys) =>
    sql`select ${disputeColumns(operation)}, x.id as key from final_document_dispatch x
    join finding_dispute s on s.tenant_id = x.tenant_id and s.mission_id = x.mission_id and s.body_id = x.body_id
    where x.tenant_id = any(${keys.tenants}::uuid[]) and x.id = any(${keys.ids}::uuid[]) order by s.disputed_on, s.id`,
);

/** One dispute by its parts. */
export function disputeById(operation: Operation, tenantId: string, id: string): Sql {
  return sql`select ${disputeColumns(operation)} from finding_dispute s where s.tenant_id = ${tenantId}::uuid and s.id = ${id}::uuid`;
}

/** The columns of an AnswerHearing, from `answer_hearing h`. */
export function hearingColumns(operation: Operation): Sql {
  return columnsFor(
    operation,
    {
      id: 'gid(h.tenant_id, h.id)',
      missionId: 'gid(h.tenant_id, h.mission_id)',
      bodyId: 'h.body_id',
      notifiedOn: 'h.notified_on',
      heldOn: 'h.held_on',
      decisionOn: 'h.decision_on',
      online: 'h.online',
      result: 'h.result',
    },
    { version: 'h.version', place: 'h.place' },
  );
}

/** The hearings that bodies gave to a mission's council. */
export const hearingsOfMissions = relationFor(
  'answer hearings of missions',
  (operation) => (keys) =>
    sql`select ${hearingColumns(operation)}, h.mission_id as key from answer_hearing h
    where h.tenant_id = any(${keys.tenants}::uuid[]) and h.mission_id = any(${keys.ids}::uuid[]) order by h.decision_on, h.id`,
);

/** The hearings that the body of a dispatch gave to the council. */
export const hearingsOfDispatches = relationFor(
  'answer hearings of dispatches',
  (operation) => (keys) =>
    sql`select ${hearingColumns(operation)}, x.id as key from final_document_dispatch x
    join answer_hearing h on h.tenant_id = x.tenant_id and h.mission_id = x.mission_id and h.body_id = x.body_id
    where x.tenant_id = any(${keys.tenants}::uuid[]) and x.id = any(${keys.ids}::uuid[]) order by h.decision_on, h.id`,
);

/** One hearing by its parts. */
export function hearingById(operation: Operation, tenantId: string, id: string): Sql {
  return sql`select ${hearingColumns(operation)} from answer_hearing h where h.tenant_id = ${tenantId}::uuid and h.id = ${id}::uuid`;
}
