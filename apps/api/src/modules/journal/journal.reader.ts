import { ZONE } from '@kenes/calendar';
import { code, nothing, type Sql, sql } from '../../kernel/sql.ts';

/** Things that stand in registers: their uuid is their GraphQL ID. Everything else carries its tenant in it. */
export const registerSubjects = [
  'Account',
  'Organisation',
  'Council',
  'Officer',
  'Invitation',
  'CalendarAmendment',
] as const;

const subjectId = `case when l.subject_id is null then null when l.subject_type in (${registerSubjects.map((name) => `'${name}'`).join(', ')})
  then l.subject_id::text else gid(l.tenant_id, l.subject_id) end`;

export interface JournalFilter {
  readonly subjectType?: string | null;
  /** The subject's uuid. */
  readonly subjectId?: string | null;
  /** A recommendation's uuid: its own lines, those of its tracks and of the letters that carried them. */
  readonly recommendationId?: string | null;
  /** Leaves out what only those know who keep the roster: that a match was looked at tells that there was one (PC-MEM-05). */
  readonly withoutRegister?: boolean;
  /** Leaves out of the lines about people why something was done: for whoever does not see people (GEN-PD-01). */
  readonly withoutPeople?: boolean;
  /** Tells of each control its form: for whoever sees controls. */
  readonly withForms?: boolean;
  /** Saves of a text that is being written stand as one line of each person between two acts, the newest of them. */
  readonly folded?: boolean;
}

/** Texts that save themselves while they are written: each save is a line of the chain, and none of them is an act. */
const saves = ['ExpertiseAnswerWritten', 'ConclusionSectionWritten', 'ProtocolSectionWritten'];
const saved = sql`l.act = any(${saves}::text[])`;

/** Lines with how often each was done in one stretch of writing; of a stretch, only the newest stays. */
export function foldedLines(from: Sql): Sql {
  return sql`select l.* from (
      select l.*, count(*) over stretch as times, row_number() over (partition by l.run, l.act, l.actor, l.subject_id, l.occurred_on order by l.seq desc) as place
      from (select l.*, count(*) filter (where not ${saved}) over (order by l.seq) as run from (${from}) l) l
      window stretch as (partition by l.run, l.act, l.actor, l.subject_id, l.occurred_on)
    ) l where l.place = 1 or not ${saved}`;
}

/** Lines whose subject is a person: why and by which paper is the secretariat's and the chair's to read. */
const ofPeople = sql`l.subject_type in ('Membership', 'CouncilPerson', 'Application')`;
const whys = ['ground', 'because', 'document', 'reason'];

const ofRegister = ['SeatRegisterAsked', 'RegisterMatchReviewed'];

/** The form of the control that a line `l` is about; null of everything else. */
export const formOfControl = sql`(select m.form from mission m where l.subject_type = 'Mission' and m.tenant_id = l.tenant_id and m.id = l.subject_id)`;

/** Lines of one chain: a tenant's, or the platform's own (the nil uuid). */
export function journalOf(chain: string, filter: JournalFilter): Sql {
  const lines = sql`select l.* from journal_line l where l.tenant_id = ${chain}::uuid
    ${filter.withoutRegister ? sql`and l.act <> all(${ofRegister}::text[])` : nothing}
    ${filter.subjectType ? sql`and l.subject_type = ${filter.subjectType}` : nothing}
    ${filter.subjectId ? sql`and l.subject_id = ${filter.subjectId}::uuid` : nothing}
    ${filter.recommendationId ? ofRecommendation(chain, filter.recommendationId) : nothing}`;
  return sql`select gid(l.tenant_id, l.id) as id, l.seq::int as seq, l.act, l.subject_type as "subjectType", ${code(subjectId)} as "subjectId",
    l.actor_name as "actorName", l.on_behalf_of as "onBehalfOf", l.occurred_on as "occurredOn", l.recorded_at as "recordedAt",
    (l.recorded_at at time zone ${ZONE})::date > l.occurred_on as "recordedLater",
    ${filter.withForms ? formOfControl : sql`null::text`} as "controlForm",
    ${filter.withoutPeople ? sql`case when ${ofPeople} then l.facts - ${whys}::text[] else l.facts end` : sql`l.facts`} as facts,
    ${filter.withoutPeople ? sql`case when ${ofPeople} then '[]' else coalesce(l.acknowledged, '[]') end` : sql`coalesce(l.acknowledged, '[]')`} as acknowledged,
    encode(l.hash, 'hex') as hash, ${filter.folded ? sql`case when ${saved} then l.times::int else 1 end` : sql`1`} as times
    from (${filter.folded ? foldedLines(lines) : lines}) l`;
}

function ofRecommendation(chain: string, id: string): Sql {
  const tracks = sql`from track t where t.tenant_id = ${chain}::uuid and t.recommendation_id = ${id}::uuid`;
  return sql`and (l.subject_type = 'Recommendation' and l.subject_id = ${id}::uuid
    or l.subject_type = 'Track' and l.subject_id in (select t.id ${tracks})
    or l.subject_type = 'Letter' and l.subject_id in (select t.letter_id ${tracks} union select t.escalation_letter_id ${tracks}))`;
}
