import type { Operation } from '../../kernel/context.ts';
import { ofEach, type Relation, relation } from '../../kernel/level-loader.ts';
import { columnsFor } from '../../kernel/scope.ts';
import { code, nothing, type Sql, sql } from '../../kernel/sql.ts';

function columns(operation: Operation): Sql {
  return columnsFor(
    operation,
    {
      id: 'gid(e.tenant_id, e.id)',
      councilId: 'e.tenant_id',
      version: 'e.version',
      missionId: 'gid(e.tenant_id, e.mission_id)',
      bodyId: 'e.examined_body_id',
      state: 'e.state',
      topic: 'e.topic',
      subjectKind: 'e.subject_kind',
      subject: 'e.subject',
      draftActId: 'gid(e.tenant_id, e.draft_act_id)',
      requestedBy: 'e.requested_by',
      questions: 'e.questions',
      decisionNumber: 'e.decision_number',
      decisionOn: 'e.decision_on',
      questionId: 'gid(e.tenant_id, e.question_id)',
      startedOn: 'e.started_on',
      dueOn: 'e.due_on',
      concludedOn: 'e.concluded_on',
      documentedOn: 'e.documented_on',
      sentOn: 'e.sent_on',
      onControlOn: 'e.on_control_on',
      closedOn: 'e.closed_on',
      cancelledOn: 'e.cancelled_on',
      published: 'e.published',
    },
    {
      clock: 'e.clock',
      sendBy: 'e.send_by',
      sendClock: 'e.send_clock',
      letterId: 'gid(e.tenant_id, e.letter_id)',
      cancelledBecause: 'e.cancelled_because',
    },
  );
}

export interface ExpertiseFilter {
  readonly council?: string | null;
  readonly state?: string | null;
  readonly subjectKind?: string | null;
  readonly body?: string | null;
  readonly year?: number | null;
  readonly search?: string | null;
  /** Only those in which this account is an expert who takes part. */
  readonly expertAccount?: string | null;
}

/** Expertises that a capacity may list. */
export function expertises(operation: Operation, scope: Sql, filter: ExpertiseFilter): Sql {
  const { council, state, subjectKind, body, year, search, expertAccount } = filter;
  const words = search?.normalize('NFC').trim();
  const pattern = words ? `%${words.replace(/[\\%_]/g, '\\$&')}%` : null;
  const day = code('coalesce(e.concluded_on, e.started_on, e.decision_on)');
  return sql`select ${columns(operation)}, coalesce(e.concluded_on, e.started_on, e.decision_on, '2100-01-01'::date) as "sortOn", e.id as "sortId" from expertise e where ${scope}
    ${council ? sql`and e.tenant_id = (select t.id from tenant t where t.slug = ${council})` : nothing}
    ${state ? sql`and e.state = ${state}` : nothing} ${subjectKind ? sql`and e.subject_kind = ${subjectKind}` : nothing}
    ${body ? sql`and e.examined_body_id = ${body}::uuid` : nothing}
    ${year ? sql`and extract(year from ${day}) = ${year}::int` : nothing}
    ${
      expertAccount
        ? sql`and exists (select from expertise_expert x where x.tenant_id = e.tenant_id and x.expertise_id = e.id and x.account_id = ${expertAccount}::uuid and x.state <> 'RECUSED')`
        : nothing
    }
    ${
      pattern
        ? sql`and (concat_ws(' ', e.topic ->> 'kk', e.topic ->> 'ru', e.topic ->> 'en', e.subject ->> 'kk', e.subject ->> 'ru', e.subject ->> 'en') ilike ${pattern}
          or exists (select from organisation o where o.id = e.examined_body_id and concat_ws(' ', o.name ->> 'kk', o.name ->> 'ru', o.name ->> 'en') ilike ${pattern}))`
        : nothing
    }`;
}

/** Those not yet decided first, then the latest. */
export const expertiseOrder = [
  { column: 'sortOn', type: 'date', descending: true },
  { column: 'sortId', type: 'uuid', descending: true },
] as const;

function by(operation: Operation, name: string, column: string): Relation<undefined> {
  return relation(name, (keys) =>
    ofEach(
      keys,
      sql`select ${columns(operation)}, ${code(column)} as key from expertise e where e.tenant_id = any(${keys.tenants}::uuid[]) and ${code(column)} = k.id order by e.id`,
    ),
  );
}

/** By their ids. */
export function expertisesByIds(operation: Operation): Relation<undefined> {
  return by(operation, 'expertises by ids', 'e.id');
}

/** Those put as questions of an agenda. */
export function expertisesOfItems(operation: Operation): Relation<undefined> {
  return by(operation, 'expertises of items', 'e.question_id');
}

/** The expertise that a control action is. */
export function expertisesOfMissions(operation: Operation): Relation<undefined> {
  return by(operation, 'expertises of missions', 'e.mission_id');
}

/** Expertises of a draft act. */
export function expertisesOfDraftActs(operation: Operation): Relation<undefined> {
  return by(operation, 'expertises of draft acts', 'e.draft_act_id');
}

/** Files that the experts look at. */
export const papersOfExpertises = relation(
  'papers of expertises',
  (keys) =>
    sql`select gid(p.tenant_id, p.id) as id, p.title, gid(p.tenant_id, p.file_id) as "fileId", p.expertise_id as key from expertise_paper p
      where p.tenant_id = any(${keys.tenants}::uuid[]) and p.expertise_id = any(${keys.ids}::uuid[]) order by p.id limit 1000`,
);
