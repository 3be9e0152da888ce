import { ofEach, relation } from '../../kernel/level-loader.ts';
import { nothing, type Sql, sql } from '../../kernel/sql.ts';
import { columnsSeenBy, type Eyes, type FieldColumns } from './eyes.ts';
import type { TrackFilter } from './recommendation.enums.ts';
import { type Days, trackIs } from './track.conditions.ts';

const fields: FieldColumns = {
  id: ['gid(t.tenant_id, t.id)'],
  version: ['t.version'],
  councilId: ['t.tenant_id'],
  councilName: ['te.name'],
  councilSlug: ['te.slug'],
  recommendationId: ['gid(t.tenant_id, t.recommendation_id)'],
  recommendationNumber: ['t.recommendation_number'],
  missionId: ['gid(t.tenant_id, t.mission_id)'],
  bodyId: ['t.body_id'],
  bodyName: ['o.name'],
  wording: ['t.wording'],
  legalBasis: ['t.legal_basis'],
  state: ['t.state'],
  letterId: ['gid(t.tenant_id, t.letter_id)', 'PUBLIC'],
  letterNumber: ['t.letter_number'],
  sentOn: ['t.sent_on'],
  receivedOn: ['t.received_on'],
  receiptKind: ['t.receipt_kind'],
  receiptNumber: ['t.receipt_number', 'PUBLIC'],
  dueOn: ['t.due_on'],
  clock: ['t.clock'],
  executeBy: ['t.execute_by'],
  answeredOn: ['t.answered_on'],
  answerKind: ['t.answer_kind'],
  interimOn: ['t.interim_on'],
  quality: ['t.quality'],
  reanswerAskedOn: ['t.reanswer_asked_on'],
  reanswerBy: ['t.reanswer_by'],
  escalatedOn: ['t.escalated_on'],
  escalationLetterId: ['gid(t.tenant_id, t.escalation_letter_id)', 'PUBLIC'],
  executedOn: ['t.executed_on'],
  executionText: ['t.execution_text'],
  executionFileIds: [
    `(select coalesce(json_agg(gid(s.tenant_id, s.id) order by s.id), '[]') from stored_file s where s.tenant_id = t.tenant_id and s.id = any(t.execution_file_ids))`,
  ],
  closedOn: ['t.closed_on'],
  closedBecause: ['t.closed_because'],
  forwardedFromId: ['gid(t.tenant_id, t.forwarded_from_id)'],
  published: ['t.published'],
};

/**
 * A track with its council and its addressee. Each has both (foreign keys), so they are joined from the left: PostgreSQL
 * leaves out the one whose columns nobody reads. Only the public does not see every council, nor then its tracks.
 */
function fromTracks(eyes: Eyes): Sql {
  return sql`from track t ${eyes === 'PUBLIC' ? nothing : sql`left`} join tenant te on te.id = t.tenant_id left join organisation o on o.id = t.body_id`;
}

export interface TrackListFilter {
  readonly is?: TrackFilter | null;
  readonly council?: string | null;
  readonly bodyId?: string | null;
  readonly executorId?: string | null;
  readonly search?: string | null;
  readonly quarter?: { readonly from: string; readonly until: string } | null;
  /** Only those answered, or executed, between two days. */
  readonly answered?: { readonly from: string; readonly until: string } | null;
  readonly executed?: { readonly from: string; readonly until: string } | null;
  readonly open?: boolean;
  readonly days: Days;
}

/**
 * Tracks that a capacity may list. For an officer it crosses councils, for the public it reads what was published: with
 * the list of recommendations the only statements that cross tenants.
 */
export function tracks(eyes: Eyes, scope: Sql, filter: TrackListFilter): Sql {
  const { council, bodyId, executorId, search, quarter, days } = filter;
  const pattern = search
    ? `%${search
        .normalize('NFC')
        .trim()
        .replace(/[\\%_]/g, '\\$&')}%`
    : null;
  return sql`select ${columnsSeenBy(eyes, fields)}, coalesce(t.due_on, '9999-12-31'::date) as "sortDue",
      coalesce(t.sent_on, '9999-12-31'::date) as "sortSent", coalesce(t.answered_on, '0001-01-01'::date) as "sortAnswered", t.id as "sortId", coalesce(o.name ->> 'kk', o.name ->> 'ru') as "sortBody" ${fromTracks(eyes)}
    where ${scope} ${filter.is ? sql`and ${trackIs('t', filter.is, days)}` : nothing}
    ${filter.open ? sql`and (t.state in ('SENT', 'RECEIVED') or (t.state = 'ANSWERED' and t.reanswer_asked_on is not null))` : nothing}
    ${council ? sql`and te.slug = ${council}` : nothing}
    ${bodyId ? sql`and t.body_id = ${bodyId}::uuid` : nothing}
    ${executorId ? sql`and exists (select from letter l where l.tenant_id = t.tenant_id and l.id = t.letter_id and l.executor_id = ${executorId}::uuid)` : nothing}
    ${quarter ? sql`and t.sent_on between ${quarter.from}::date and ${quarter.until}::date` : nothing}
    ${filter.answered ? sql`and t.answered_on between ${filter.answered.from}::date and ${filter.answered.until}::date` : nothing}
    ${filter.executed ? sql`and t.executed_on between ${filter.executed.from}::date and ${filter.executed.until}::date` : nothing}
    ${pattern ? sql`and (t.recommendation_number ilike ${pattern} or t.letter_number ilike ${pattern} or text_of(t.wording) ilike ${pattern} or text_of(o.name) ilike ${pattern})` : nothing}`;
}

/** One track by its id. */
export function trackById(eyes: Eyes, tenantId: string, id: string): Sql {
  return sql`select ${columnsSeenBy(eyes, fields)} ${fromTracks(eyes)} where t.tenant_id = ${tenantId}::uuid and t.id = ${id}::uuid`;
}

/** Tracks of recommendations, in the order the addressees were named; at most 100 each. */
export const tracksOfRecommendation = relation<{ eyes: Eyes }>('tracks of recommendations', (keys, { eyes }) =>
  ofEach(
    keys,
    sql`select ${columnsSeenBy(eyes, fields)}, t.recommendation_id as key ${fromTracks(eyes)}
    where t.tenant_id = any(${keys.tenants}::uuid[]) and t.recommendation_id = k.id order by t.id`,
  ),
);

/** Tracks that a letter carries or escalates, or whose answers an incoming letter brought; at most 100 each. */
export const tracksOfLetter = relation<{ eyes: Eyes }>(
  'tracks of letters',
  (keys, { eyes }) => sql`select * from (select ${columnsSeenBy(eyes, fields)}, x.letter_id as key,
      row_number() over (partition by x.letter_id order by t.recommendation_number, t.id) as place
    from (
      select c.tenant_id, c.id, c.letter_id from track c where c.tenant_id = any(${keys.tenants}::uuid[]) and c.letter_id = any(${keys.ids}::uuid[])
      union select e.tenant_id, e.id, e.escalation_letter_id from track e where e.tenant_id = any(${keys.tenants}::uuid[]) and e.escalation_letter_id = any(${keys.ids}::uuid[])
      union select a.tenant_id, a.track_id, a.answer_letter_id from answer a where a.tenant_id = any(${keys.tenants}::uuid[]) and a.answer_letter_id = any(${keys.ids}::uuid[])
    ) x join track t on t.tenant_id = x.tenant_id and t.id = x.id
    join tenant te on te.id = t.tenant_id join organisation o on o.id = t.body_id) q
    where q.place <= 100 order by q.key, q.place`,
);

/** Tracks by their ids. */
export const tracksByIds = relation<{ eyes: Eyes }>(
  'tracks by ids',
  (keys, { eyes }) => sql`select ${columnsSeenBy(eyes, fields)}, t.id as key ${fromTracks(eyes)}
    where t.tenant_id = any(${keys.tenants}::uuid[]) and t.id = any(${keys.ids}::uuid[])`,
);

/** Notes of tracks, the newest first; at most 100 each. The council’s own. */
export const notesOfTrack = relation('notes of tracks', (keys) =>
  ofEach(
    keys,
    sql`select gid(n.tenant_id, n.id) as id, n.noted_on as "notedOn", n.kind, n.text, n.promised_on as "promisedOn",
      concat_ws(' ', a.surname, a.given_name, a.patronymic) as "recordedByName", n.recorded_at as "recordedAt", n.track_id as key
    from track_note n left join account a on a.id = n.recorded_by
    where n.tenant_id = any(${keys.tenants}::uuid[]) and n.track_id = k.id order by n.noted_on desc, n.id desc`,
  ),
);
