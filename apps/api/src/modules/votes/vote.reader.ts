import type { Operation } from '../../kernel/context.ts';
import type { Relation } from '../../kernel/level-loader.ts';
import { code, type Sql, sql } from '../../kernel/sql.ts';
import { columnsInside, relationOf } from '../meetings/readers/meeting-columns.ts';

/** Totals of a row: as counted, else as the decisive ballots stand this moment. */
function totals(): Record<string, string> {
  const counted = (column: string, choice: string) =>
    `coalesce(v.${column}, (select count(*)::int from meeting_ballot b where b.tenant_id = v.tenant_id and b.vote_id = v.id and b.option_id is null and b.choice = '${choice}' and not b.advisory))`;
  return {
    votesFor: counted('votes_for', 'FOR'),
    votesAgainst: counted('votes_against', 'AGAINST'),
    abstained: counted('abstained', 'ABSTAIN'),
    notVoting: counted('not_voting', 'NOT_VOTING'),
    recused: counted('recused', 'RECUSED'),
    base: 'v.base',
  };
}

/** The columns of a MeetingVote, from `meeting_vote v`. */
function columns(operation: Operation): Sql {
  return columnsInside(operation, {
    id: 'gid(v.tenant_id, v.id)',
    uuid: 'v.id',
    version: 'v.version',
    meetingId: 'v.meeting_id',
    itemId: 'gid(v.tenant_id, v.item_id)',
    kind: 'v.kind',
    question: 'v.question',
    form: 'v.form',
    state: 'v.state',
    post: 'v.post',
    places: 'v.places',
    openedAt: 'v.opened_at',
    closedAt: 'v.closed_at',
    electors: 'v.electors',
    present: 'v.present',
    quorum: 'v.quorum',
    needed: 'v.needed',
    outcome: 'v.outcome',
    tie: 'v.tie',
    casting: 'v.casting',
    recorded: 'v.recorded',
    recountOfId: 'gid(v.tenant_id, v.recount_of_id)',
    ...totals(),
  });
}

function votes(operation: Operation, name: string, column: string): Relation<undefined> {
  return relationOf(
    operation,
    name,
    (keys) => sql`select ${columns(operation)}, ${code(column)} as key from meeting_vote v
      where v.tenant_id = any(${keys.tenants}::uuid[]) and ${code(column)} = any(${keys.ids}::uuid[]) order by v.opened_at, v.id`,
  );
}

/** The votes of sittings, in the order of time. */
export function votesOfMeetings(operation: Operation): Relation<undefined> {
  return votes(operation, 'votes of meetings', 'v.meeting_id');
}

/** The votes on questions. */
export function votesOfItems(operation: Operation): Relation<undefined> {
  return votes(operation, 'votes of items', 'v.item_id');
}

/** Votes by their ids. */
export function votesByIds(operation: Operation): Relation<undefined> {
  return votes(operation, 'meeting votes by ids', 'v.id');
}

/** The candidates of elections, in the order of the list. */
export function optionsOfVotes(operation: Operation): Relation<undefined> {
  return relationOf(
    operation,
    'options of votes',
    (keys) => sql`select ${columnsInside(operation, {
      id: 'gid(o.tenant_id, o.id)',
      ordinal: 'o.ordinal',
      name: 'o.name',
      personId: 'gid(o.tenant_id, o.person_id)',
      outcome: 'o.outcome',
      majority: 'o.majority',
      place: 'o.place',
      votesFor:
        "coalesce(o.votes_for, (select count(*)::int from meeting_ballot b where b.tenant_id = o.tenant_id and b.option_id = o.id and b.choice = 'FOR' and not b.advisory))",
    })}, o.vote_id as key from meeting_option o
      where o.tenant_id = any(${keys.tenants}::uuid[]) and o.vote_id = any(${keys.ids}::uuid[]) order by o.ordinal`,
  );
}

/** The ballots of votes, by the order of the roll. */
export function ballotsOfVotes(operation: Operation): Relation<undefined> {
  return relationOf(
    operation,
    'ballots of votes',
    (keys) => sql`select ${columnsInside(
      operation,
      {
        memberId: 'gid(b.tenant_id, b.member_id)',
        optionId: 'gid(b.tenant_id, b.option_id)',
        choice: 'b.choice',
        advisory: 'b.advisory',
        enteredBy: 'b.entered_by',
      },
      { ground: 'b.ground' },
    )}, b.vote_id as key from meeting_ballot b
      left join meeting_member r on r.tenant_id = b.tenant_id and r.id = b.member_id
      where b.tenant_id = any(${keys.tenants}::uuid[]) and b.vote_id = any(${keys.ids}::uuid[]) order by r.ordinal, b.id`,
  );
}
