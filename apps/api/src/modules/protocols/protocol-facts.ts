import type { Override } from '@kenes/rules';
import { relation } from '../../kernel/level-loader.ts';
import { code, type Sql, sql } from '../../kernel/sql.ts';
import type { LocalizedText } from '../../kernel/texts.ts';

export type Choice = 'FOR' | 'AGAINST' | 'ABSTAIN' | 'NOT_VOTING' | 'RECUSED';

/** How the votes fell. */
export interface Counts {
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly abstained: number;
  readonly notVoting: number;
  readonly recused: number;
}

export interface MeetingFacts {
  readonly id: string;
  readonly kind: 'COUNCIL_SESSION' | 'COMMISSION_SESSION' | 'PUBLIC_HEARING';
  readonly form: 'ORDINARY' | 'EXTRAORDINARY' | 'FIRST' | 'JOINT' | 'FIELD' | 'ABSENTEE';
  readonly state: string;
  readonly number: string | null;
  readonly title: LocalizedText | null;
  readonly plannedOn: string;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly place: LocalizedText | null;
  readonly openedByName: string | null;
  readonly openedByGroupHead: boolean | null;
  readonly chairMemberId: string | null;
  readonly chairName: string | null;
  readonly secretaryName: string | null;
  readonly secretaryAccountId: string | null;
  readonly seats: number | null;
  readonly filled: number | null;
  readonly recorded: boolean;
  readonly convocationId: string;
  readonly convocation: number;
  readonly commission: LocalizedText | null;
  readonly jointWith: readonly string[];
}

/** Who held an office of the council on the day of the sitting. */
export interface OfficeFacts {
  readonly post: 'CHAIR' | 'DEPUTY_CHAIR' | 'SECRETARY' | 'PRESIDIUM';
  readonly personId: string | null;
  readonly name: string;
  readonly staffAccountId: string | null;
  readonly acting: boolean;
}

export interface MemberFacts {
  readonly id: string;
  readonly personId: string | null;
  readonly name: string;
  readonly ordinal: number;
  readonly voice: 'DECISIVE' | 'ADVISORY';
  readonly absence: 'VALID' | 'UNEXCUSED' | null;
  readonly absenceBecause: string | null;
  readonly stays: readonly {
    readonly from: string;
    readonly until: string | null;
    readonly mode: 'IN_PERSON' | 'REMOTE';
  }[];
}

export interface GuestFacts {
  readonly name: string;
  readonly position: string | null;
  readonly organisation: string | null;
  readonly part: 'INVITEE' | 'RAPPORTEUR' | 'EXPERT' | 'OBSERVER' | 'PRESS' | 'PUBLIC';
  readonly came: boolean | null;
  readonly mode: 'IN_PERSON' | 'REMOTE' | null;
}

export interface ItemFacts {
  readonly id: string;
  readonly ordinal: number;
  readonly kind: string;
  readonly title: LocalizedText;
  readonly state: 'PROPOSED' | 'INCLUDED' | 'DISCUSSED' | 'DECIDED' | 'POSTPONED' | 'REMOVED';
  readonly closed: boolean;
  readonly closedGround: 'STATE_SECRETS' | 'PERSONAL_DATA' | 'OTHER' | null;
  readonly rapporteurs: readonly { readonly name: string; readonly position: string | null }[];
  readonly heard: string | null;
  readonly discussed: string | null;
  readonly endedBecause: string | null;
}

export interface BallotFacts {
  readonly memberId: string;
  readonly optionId: string | null;
  readonly choice: Choice;
  readonly ground: string | null;
  readonly advisory: boolean;
}

export interface OptionFacts {
  readonly id: string;
  readonly ordinal: number;
  readonly name: string;
  readonly votesFor: number | null;
  readonly place: number | null;
  readonly outcome: 'ELECTED' | 'TIED' | 'NOT_ELECTED' | null;
}

export interface VoteFacts {
  readonly id: string;
  readonly itemId: string;
  readonly kind: 'DECISION' | 'PROCEDURAL' | 'ELECTION' | 'ASSESSMENT';
  readonly question: LocalizedText;
  readonly form: 'ROLL_CALL' | 'COUNT_ONLY';
  readonly state: 'OPEN' | 'CASTING' | 'COUNTED' | 'CANCELLED';
  readonly post: string | null;
  readonly places: number | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly present: number | null;
  readonly quorum: number | null;
  readonly votesFor: number | null;
  readonly votesAgainst: number | null;
  readonly abstained: number | null;
  readonly notVoting: number | null;
  readonly recused: number | null;
  readonly base: number | null;
  readonly needed: number | null;
  readonly outcome: 'ADOPTED' | 'NOT_ADOPTED' | null;
  readonly tie: boolean | null;
  readonly casting: 'ADOPTED' | 'NOT_ADOPTED' | null;
  readonly castingName: string | null;
  readonly recorded: boolean;
  readonly recountOfId: string | null;
  readonly cancelledBecause: string | null;
  readonly options: readonly OptionFacts[];
  readonly ballots: readonly BallotFacts[];
}

export interface DecisionFacts {
  readonly id: string;
  readonly itemId: string;
  readonly voteId: string | null;
  readonly ordinal: number;
  readonly number: string | null;
  readonly text: LocalizedText;
  readonly responsible: string | null;
  readonly dueOn: string | null;
}

export interface SpeechFacts {
  readonly itemId: string;
  readonly speakerName: string;
  readonly kind: 'REPORT' | 'SPEECH' | 'QUESTION' | 'ANSWER' | 'POINT_OF_ORDER';
  readonly gist: string | null;
}

export interface OpinionFacts {
  readonly id: string;
  readonly itemId: string | null;
  readonly name: string;
  readonly text: string;
  readonly givenOn: string;
}

/** All that was recorded of a sitting, as its protocol tells it; instants in UTC, dates as they are. */
export interface ProtocolFacts {
  readonly council: LocalizedText;
  readonly meeting: MeetingFacts;
  readonly offices: readonly OfficeFacts[];
  readonly members: readonly MemberFacts[];
  readonly guests: readonly GuestFacts[];
  readonly items: readonly ItemFacts[];
  readonly votes: readonly VoteFacts[];
  readonly decisions: readonly DecisionFacts[];
  readonly speeches: readonly SpeechFacts[];
  readonly opinions: readonly OpinionFacts[];
  /** The council's own numbers within the law, by which the sitting was held. */
  readonly overrides: readonly Override[];
}

const counts = (alias: string) =>
  ['votes_for votesFor', 'votes_against votesAgainst', 'abstained', 'not_voting notVoting', 'recused']
    .map((pair) => pair.split(' '))
    .map(([column = '', field = column]) => `'${field}', ${alias}.${column}`)
    .join(', ');

const VOTE = `'id', v.id, 'itemId', v.item_id, 'kind', v.kind, 'question', v.question, 'form', v.form, 'state', v.state, 'post', v.post,
  'places', v.places, 'openedAt', v.opened_at, 'closedAt', v.closed_at, 'present', v.present, 'quorum', v.quorum, ${counts('v')}, 'base', v.base,
  'needed', v.needed, 'outcome', v.outcome, 'tie', v.tie, 'casting', v.casting, 'recorded', v.recorded, 'recountOfId', v.recount_of_id,
  'cancelledBecause', v.cancelled_because`;

/**
 * Everything that the protocols of sittings are projections of, in one statement whatever the number of questions, votes and
 * ballots: a row with `facts` and the sitting's uuid as `key`.
 */
export const factsOfMeetings = relation('facts of protocols', ({ tenants, ids }) => factsOf(tenants, ids));

/** The same of one sitting, for a command or a job; no row where the sitting is not there. */
export function protocolFacts(tenantId: string, meetingId: string): Sql {
  return factsOf([tenantId], [meetingId]);
}

function factsOf(tenants: readonly string[], ids: readonly string[]): Sql {
  const list = (what: string, from: Sql, order: string) =>
    sql`(select coalesce(json_agg(json_build_object(${code(what)}) order by ${code(order)}), '[]') from ${from})`;
  return sql`with m as (select x.*, c.number as convocation from meeting x
      join convocation c on c.tenant_id = x.tenant_id and c.id = x.convocation_id
      where x.tenant_id = any(${[...tenants]}::uuid[]) and x.id = any(${[...ids]}::uuid[]))
    select json_build_object(
      'council', (select t.name from tenant t where t.id = m.tenant_id),
      'meeting', json_build_object('id', m.id, 'kind', m.kind, 'form', m.form, 'state', m.state, 'number', m.number, 'title', m.title,
        'plannedOn', m.planned_on, 'startsAt', m.starts_at, 'endsAt', m.ends_at, 'openedAt', m.opened_at, 'closedAt', m.closed_at,
        'place', m.place, 'openedByName', m.opened_by_name, 'openedByGroupHead', m.opened_by_group_head,
        'chairMemberId', m.chair_member_id, 'chairName', m.chair_name, 'secretaryName', m.secretary_name,
        'secretaryAccountId', m.secretary_account_id, 'seats', m.seats, 'filled', m.filled, 'recorded', m.recorded,
        'jointWith', m.joint_with, 'convocationId', m.convocation_id, 'convocation', m.convocation,
        'commission', (select c.name from commission c where c.tenant_id = m.tenant_id and c.id = m.commission_id)),
      'offices', ${list(
        `'post', o.post, 'personId', o.person_id, 'staffAccountId', o.staff_account_id, 'acting', o.acting,
         'name', coalesce(o.staff_name, concat_ws(' ', p.surname, p.given_name, p.patronymic))`,
        sql`council_office o left join council_person p on p.tenant_id = o.tenant_id and p.id = o.person_id
          where o.tenant_id = m.tenant_id and o.convocation_id = m.convocation_id and o.starts_on <= m.planned_on
            and (o.until is null or o.until >= m.planned_on)`,
        'o.post, o.acting, o.starts_on, o.id',
      )},
      'members', ${list(
        `'id', r.id, 'personId', r.person_id, 'name', r.name, 'ordinal', r.ordinal, 'voice', r.voice, 'absence', r.absence,
         'absenceBecause', r.absence_because, 'stays', (select coalesce(json_agg(json_build_object('from', a.from_at, 'until', a.until_at,
           'mode', a.mode) order by a.from_at), '[]') from attendance a where a.tenant_id = r.tenant_id and a.member_id = r.id and not a.withdrawn)`,
        sql`meeting_member r where r.tenant_id = m.tenant_id and r.meeting_id = m.id`,
        'r.ordinal',
      )},
      'guests', ${list(
        `'name', g.name, 'position', g.position, 'organisation', g.organisation_name, 'part', g.part, 'came', g.came, 'mode', g.mode`,
        sql`meeting_guest g where g.tenant_id = m.tenant_id and g.meeting_id = m.id`,
        'g.id',
      )},
      'items', ${list(
        `'id', i.id, 'ordinal', i.ordinal, 'kind', i.kind, 'title', i.title, 'state', i.state, 'closed', i.closed,
         'closedGround', i.closed_ground, 'rapporteurs', i.rapporteurs, 'heard', i.heard, 'discussed', i.discussed, 'endedBecause', i.ended_because`,
        sql`agenda_item i where i.tenant_id = m.tenant_id and i.meeting_id = m.id and i.state <> 'PROPOSED'`,
        'i.ordinal',
      )},
      'votes', ${list(
        `${VOTE}, 'castingName', (select c.name from meeting_member c where c.tenant_id = v.tenant_id and c.id = v.casting_member_id),
         'options', (select coalesce(json_agg(json_build_object('id', q.id, 'ordinal', q.ordinal, 'name', q.name, 'votesFor', q.votes_for,
           'place', q.place, 'outcome', q.outcome) order by q.ordinal), '[]') from meeting_option q where q.tenant_id = v.tenant_id and q.vote_id = v.id),
         'ballots', (select coalesce(json_agg(json_build_object('memberId', b.member_id, 'optionId', b.option_id, 'choice', b.choice,
           'ground', b.ground, 'advisory', b.advisory) order by b.cast_at, b.id), '[]') from meeting_ballot b
           where b.tenant_id = v.tenant_id and b.vote_id = v.id)`,
        sql`meeting_vote v where v.tenant_id = m.tenant_id and v.meeting_id = m.id`,
        'v.opened_at, v.id',
      )},
      'decisions', ${list(
        `'id', d.id, 'itemId', d.item_id, 'voteId', d.vote_id, 'ordinal', d.ordinal, 'number', d.number, 'text', d.text,
         'responsible', d.responsible, 'dueOn', d.due_on`,
        sql`decision d where d.tenant_id = m.tenant_id and d.meeting_id = m.id`,
        'd.ordinal',
      )},
      'speeches', ${list(
        `'itemId', s.item_id, 'speakerName', s.speaker_name, 'kind', s.kind, 'gist', s.gist`,
        sql`speech s where s.tenant_id = m.tenant_id and s.meeting_id = m.id and s.state = 'DONE'`,
        's.began_at nulls last, s.ordinal',
      )},
      'opinions', ${list(
        `'id', n.id, 'itemId', n.item_id, 'name', n.member_name, 'text', n.text, 'givenOn', n.given_on`,
        sql`dissenting_opinion n where n.tenant_id = m.tenant_id and n.meeting_id = m.id`,
        'n.given_on, n.id',
      )},
      'overrides', ${list(
        `'ruleId', w.rule_id, 'key', w.key, 'value', w.value, 'effectiveFrom', w.effective_from`,
        sql`parameter_override w where w.tenant_id = m.tenant_id and w.state = 'APPROVED' and w.effective_from <= m.planned_on`,
        'w.effective_from, w.rule_id, w.key',
      )}
        ) as facts, m.id as key from m`;
}
