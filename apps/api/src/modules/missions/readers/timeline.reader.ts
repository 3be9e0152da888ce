import type { Operation } from '../../../kernel/context.ts';
import { type Relation, relation } from '../../../kernel/level-loader.ts';
import { code, join, type Sql, sql } from '../../../kernel/sql.ts';

/** One contribution to the timeline: a table of the mission's, which of its columns are days, and what they mean. */
interface Source {
  readonly kind: string;
  /** `from` clause with the alias x; rows carry tenant_id and, under `mission`, the mission's uuid. */
  readonly table: string;
  readonly on: string;
  readonly when: string;
  readonly mission?: string;
  readonly subject?: string;
  readonly label?: string;
  readonly text?: string;
  readonly detail?: string;
  readonly body?: string;
  readonly planned?: boolean;
}

/** What everyone who sees the mission's field part sees. Another module adds its dated things here, one line each. */
const field: readonly Source[] = [
  {
    kind: 'DECIDED',
    table: 'mission',
    mission: 'x.id',
    on: 'x.decision_date',
    when: 'true',
    label: 'x.decision_number',
  },
  { kind: 'OPENED', table: 'mission', mission: 'x.id', on: 'x.opened_on', when: 'true', label: 'x.number' },
  { kind: 'NOTIFIED', table: 'mission_object', on: 'x.notified_on', when: 'true', body: 'x.body_id' },
  { kind: 'STARTED', table: 'mission', mission: 'x.id', on: 'x.started_on', when: 'true' },
  {
    kind: 'VISIT_PLANNED',
    table: 'visit',
    on: 'x.planned_on',
    when: `x.state in ('PLANNED', 'CONFIRMED')`,
    label: 'x.place',
    planned: true,
  },
  { kind: 'VISITED', table: 'visit', on: 'x.visited_on', when: `x.state = 'DONE'`, label: 'x.place' },
  { kind: 'ACCESS_REFUSED', table: 'visit', on: 'x.visited_on', when: `x.state = 'REFUSED_ACCESS'`, label: 'x.place' },
  { kind: 'COMPLETED', table: 'mission', mission: 'x.id', on: 'x.completed_on', when: 'true' },
  {
    kind: 'FINAL_DOCUMENT_DUE',
    table: 'mission',
    mission: 'x.id',
    on: 'x.document_due_on',
    when: `x.state = 'COMPLETED'`,
    planned: true,
  },
  {
    kind: 'REMEDIED',
    table: 'finding',
    on: 'x.remedied_on',
    when: `x.state = 'REMEDIED'`,
    label: 'x.ordinal::text',
    body: 'x.body_id',
  },
  { kind: 'CLOSED', table: 'mission', mission: 'x.id', on: 'x.closed_on', when: 'true' },
  {
    kind: 'CANCELLED',
    table: 'mission',
    mission: 'x.id',
    on: 'x.cancelled_on',
    when: 'true',
    label: 'x.cancelled_because',
  },
];

/** What a mandate does not reach: documents, recommendations, answers, channels, outcomes. */
const office: readonly Source[] = [
  {
    kind: 'EVENT_HELD',
    table: 'civic_event',
    on: 'x.held_on',
    when: 'true',
    label: 'x.place',
    text: 'x.title',
    detail: 'x.kind',
  },
  { kind: 'FINAL_DOCUMENT_DUE', table: 'final_document', on: 'x.due_on', when: 'x.sent_on is null', planned: true },
  { kind: 'FINAL_DOCUMENT_SENT', table: 'final_document', on: 'x.sent_on', when: 'true', label: 'x.number' },
  {
    kind: 'RECOMMENDATION_ADOPTED',
    table: 'recommendation',
    on: 'x.adopted_on',
    when: 'true',
    label: 'x.number',
    text: 'x.wording',
  },
  {
    kind: 'RECOMMENDATION_SENT',
    table: 'track',
    on: 'x.sent_on',
    when: 'true',
    label: 'x.recommendation_number',
    text: 'x.wording',
    body: 'x.body_id',
  },
  {
    kind: 'RECOMMENDATION_RECEIVED',
    table: 'track',
    on: 'x.received_on',
    when: 'true',
    label: 'x.recommendation_number',
    body: 'x.body_id',
  },
  {
    kind: 'ANSWER_DUE',
    table: 'track',
    on: 'x.due_on',
    when: `x.answered_on is null and x.state in ('SENT', 'RECEIVED')`,
    label: 'x.recommendation_number',
    body: 'x.body_id',
    planned: true,
  },
  {
    kind: 'ANSWERED',
    table: 'track',
    on: 'x.answered_on',
    when: 'true',
    label: 'x.recommendation_number',
    detail: 'x.answer_kind',
    body: 'x.body_id',
  },
  {
    kind: 'ESCALATED',
    table: 'track',
    on: 'x.escalated_on',
    when: 'true',
    label: 'x.recommendation_number',
    body: 'x.body_id',
  },
  {
    kind: 'EXECUTED',
    table: 'track',
    on: 'x.executed_on',
    when: 'true',
    label: 'x.recommendation_number',
    body: 'x.body_id',
  },
  { kind: 'HEARING_HELD', table: 'answer_hearing', on: 'x.held_on', when: 'true', body: 'x.body_id' },
  {
    kind: 'MADE_PUBLIC',
    table: 'publication_record',
    on: 'x.published_on',
    when: `x.channel <> 'NONE'`,
    label: 'coalesce(x.title, x.url)',
    detail: 'x.channel',
  },
  {
    kind: 'OUTCOME',
    table: 'outcome',
    on: 'x.recorded_on',
    when: 'true',
    text: 'x.text',
    detail: `array_to_string(x.kinds, ' ')`,
    body: 'x.by_body_id',
  },
];

/** The timeline of missions: one statement over all tables that the capacity may read, the earliest first, 200 at most. */
export function timelineOf(operation: Operation): Relation<undefined> {
  const sources = operation.capacity.kind === 'MANDATE' ? field : [...field, ...office];
  return relation('timelines of missions', (keys) => {
    const rows = sources.map((source, rank): Sql => {
      const mission = source.mission ?? 'x.mission_id';
      const columns = [
        `${mission} as key`,
        `'${source.kind}' as kind`,
        `${source.on} as "on"`,
        `${source.planned ?? false} as planned`,
        `gid(x.tenant_id, ${source.subject ?? 'x.id'}) as "subjectId"`,
        `${source.label ?? 'null::text'} as label`,
        `${source.text ?? 'null::jsonb'} as text`,
        `${source.detail ?? 'null::text'} as detail`,
        `${source.body ?? 'null::uuid'} as "bodyId"`,
        `${rank} as rank`,
      ];
      return sql`select ${code(columns.join(', '))} from ${code(`${source.table} x`)}
        where x.tenant_id = any(${keys.tenants}::uuid[]) and ${code(mission)} = any(${keys.ids}::uuid[])
        and ${code(`${source.on} is not null and ${source.when}`)}`;
    });
    return sql`select * from (select t.*, row_number() over (partition by t.key order by t."on", t.rank, t."subjectId") as nth
      from (${join(rows, ' union all ')}) t) b where b.nth <= 200 order by b.key, b.nth`;
  });
}
