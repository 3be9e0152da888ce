import type { Operation } from '../../kernel/context.ts';
import { ofEach, type Relation, relation } from '../../kernel/level-loader.ts';
import { columnsFor } from '../../kernel/scope.ts';
import { code, nothing, type Sql, sql } from '../../kernel/sql.ts';

/** The columns of a DraftAct, from `draft_act a`. */
function draftActColumns(operation: Operation): Sql {
  return columnsFor(
    operation,
    {
      id: 'gid(a.tenant_id, a.id)',
      councilId: 'a.tenant_id',
      version: 'a.version',
      number: `a.ordinal || '/' || a.year`,
      state: 'a.state',
      kind: 'a.kind',
      title: 'a.title',
      fromBodyId: 'a.from_body_id',
      developer: 'a.developer',
      receivedOn: 'a.received_on',
      dueOn: 'a.due_on',
      clock: 'a.clock',
      triagedOn: 'a.triaged_on',
      triageBecause: 'a.triage_because',
      itemId: 'gid(a.tenant_id, a.item_id)',
      opinion: 'a.opinion',
      opinionPosition: 'a.opinion_position',
      opinionBy: 'a.opinion_by',
      opinionOn: 'a.opinion_on',
      opinionNumber: 'a.opinion_number',
      opinionDecisionId: 'gid(a.tenant_id, a.opinion_decision_id)',
      opinionFileId: 'gid(a.tenant_id, a.opinion_file_id)',
      sentOn: 'a.sent_on',
      withdrawnOn: 'a.withdrawn_on',
      withdrawnBecause: 'a.withdrawn_because',
      published: 'a.published',
    },
    {
      paperNumber: 'a.paper_number',
      paperOn: 'a.paper_on',
      incomingLetterId: 'gid(a.tenant_id, a.incoming_letter_id)',
      commissionId: 'gid(a.tenant_id, a.considering_commission_id)',
      opinionDraft: 'a.opinion_draft',
      opinionDraftPosition: 'a.opinion_draft_position',
      opinionLetterId: 'gid(a.tenant_id, a.opinion_letter_id)',
    },
  );
}

export interface DraftActFilter {
  readonly council?: string | null;
  readonly state?: string | null;
  readonly kind?: string | null;
  readonly fromId?: string | null;
  readonly commission?: string | null;
  readonly year?: number | null;
  /** Only those that wait for an opinion whose day had passed before this one. */
  readonly overdueOn?: string | null;
  readonly search?: string | null;
}

/** Draft acts that a capacity may list. */
export function draftActs(operation: Operation, scope: Sql, filter: DraftActFilter): Sql {
  const { council, state, kind, fromId, commission, year, overdueOn, search } = filter;
  const words = search?.normalize('NFC').trim();
  const pattern = words ? `%${words.replace(/[\\%_]/g, '\\$&')}%` : null;
  const inside = operation.capacity.kind === 'TENANT';
  return sql`select ${draftActColumns(operation)}, a.id as "sortId", ${code(urgency)} as urgency from draft_act a where ${scope}
    ${council ? sql`and a.tenant_id = (select t.id from tenant t where t.slug = ${council})` : nothing}
    ${state ? sql`and a.state = ${state}` : nothing} ${kind ? sql`and a.kind = ${kind}` : nothing}
    ${fromId ? sql`and a.from_body_id = ${fromId}::uuid` : nothing}
    ${commission && inside ? sql`and a.considering_commission_id = ${commission}::uuid` : nothing}
    ${year ? sql`and a.year = ${year}::int` : nothing}
    ${overdueOn ? sql`and a.state in ('RECEIVED', 'ACCEPTED_FOR_REVIEW', 'OPINION_ADOPTED') and a.due_on < ${overdueOn}::date` : nothing}
    ${
      pattern
        ? sql`and (concat_ws(' ', a.ordinal || '/' || a.year, a.title ->> 'kk', a.title ->> 'ru', a.title ->> 'en', a.developer
            ${inside ? sql`, a.paper_number` : nothing}) ilike ${pattern}
          or exists (select from organisation o where o.id = a.from_body_id and concat_ws(' ', o.name ->> 'kk', o.name ->> 'ru', o.name ->> 'en') ilike ${pattern}))`
        : nothing
    }`;
}

/**
 * What waits for its opinion stands first, by its last day, so that what is overdue leads; then what has none; then all that
 * is done with, the newest first. One number, since a page of a list goes one way.
 */
const urgency = `case when a.state in ('RECEIVED', 'ACCEPTED_FOR_REVIEW', 'OPINION_ADOPTED')
    then coalesce(a.due_on - date '2000-01-01', 500000) else 1000000 - (a.received_on - date '2000-01-01') end`;

/** By urgency; within a day as they were entered. */
export const draftActUrgency = [
  { column: 'urgency', type: 'int', descending: false },
  { column: 'sortId', type: 'uuid', descending: true },
] as const;

/** The newest first; within a day as they were entered. */
export const draftActOrder = [
  { column: 'receivedOn', type: 'date', descending: true },
  { column: 'sortId', type: 'uuid', descending: true },
] as const;

function by(operation: Operation, name: string, column: string): Relation<undefined> {
  return relation(name, (keys) =>
    ofEach(
      keys,
      sql`select ${draftActColumns(operation)}, ${code(column)} as key from draft_act a
        where a.tenant_id = any(${keys.tenants}::uuid[]) and ${code(column)} = k.id order by a.received_on desc, a.id`,
    ),
  );
}

/** Draft acts by their ids. */
export function draftActsByIds(operation: Operation): Relation<undefined> {
  return by(operation, 'draft acts by ids', 'a.id');
}

/** Draft acts that questions of an agenda are about; at most 100 each. */
export function draftActsOfItems(operation: Operation): Relation<undefined> {
  return by(operation, 'draft acts of items', 'a.item_id');
}

/** Files of draft acts, in the order they were entered; at most 100 each. */
export const filesOfDraftActs = relation('files of draft acts', (keys) =>
  ofEach(
    keys,
    sql`select gid(f.tenant_id, f.id) as id, f.kind, f.title, f.published, gid(f.tenant_id, f.file_id) as "fileId", f.draft_id as key
      from draft_act_file f where f.tenant_id = any(${keys.tenants}::uuid[]) and f.draft_id = k.id and not f.withdrawn order by f.id`,
  ),
);
