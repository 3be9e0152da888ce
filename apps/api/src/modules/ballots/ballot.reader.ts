import type { Operation } from '../../kernel/context.ts';
import { type Relation, relation } from '../../kernel/level-loader.ts';
import { code, type Sql, sql } from '../../kernel/sql.ts';
import { applicationRows } from '../competitions/readers/application.reader.ts';

/** The columns of a Ballot, from `ballot b`; what the public may not read is null to it. */
function ballotColumns(open: boolean): Sql {
  const closed = (text: string) => code(open ? text : 'null');
  return sql`gid(b.tenant_id, b.id) as id, b.id as uuid, b.tenant_id as "tenantId", gid(b.tenant_id, b.competition_id) as "competitionId", b.version, b.kind,
    b.seats, b.form, b.state, b.openly, b.recorded, b.sitting_on as "sittingOn", b.group_size as "groupSize", b.quorum, b.to_repeat as "toRepeat",
    b.closed_on as "closedOn", b.protocol_number as "protocolNumber", b.protocol_on as "protocolOn", b.published,
    ${closed('gid(b.tenant_id, b.group_id)')} as "groupId", ${closed('gid(b.tenant_id, b.protocol_file_id)')} as "protocolFileId",
    coalesce(b.present, ${closed(
      '(select count(*)::int from ballot_presence p where p.tenant_id = b.tenant_id and p.ballot_id = b.id and p.present)',
    )}, 0) as present`;
}

function ballots(name: string, column: string, open: boolean): Relation<undefined> {
  return relation(
    name,
    (keys) => sql`select ${ballotColumns(open)}, ${code(column)} as key from ballot b
      where b.tenant_id = any(${keys.tenants}::uuid[]) and ${code(column)} = any(${keys.ids}::uuid[]) order by b.id`,
  );
}

/** Ballots by their ids, for those who work with candidates. */
export const ballotsByIds = ballots('ballots by ids', 'b.id', true);

const ofCompetitions = ballots('ballots of competitions', 'b.competition_id', true);
const publishedOfCompetitions = ballots('published ballots of competitions', 'b.competition_id', false);

/** The ballots of competitions: one a kind of seat. */
export function ballotsOfCompetitions({ capacity }: Operation): Relation<undefined> {
  return capacity.kind === 'PUBLIC' ? publishedOfCompetitions : ofCompetitions;
}

/** The lines of ballots, the rating first, then by number; while a ballot is open, with its votes as they stand. */
function lines(name: string, column: string, open: boolean): Relation<undefined> {
  const counted = (own: string, choice: string) =>
    code(
      open
        ? `coalesce(l.${own}, (select count(*)::int from ballot_vote v where v.tenant_id = l.tenant_id and v.ballot_id = l.ballot_id and v.application_id = l.application_id and v.choice = '${choice}'))`
        : `l.${own}`,
    );
  const closed = (text: string) => code(open ? text : 'null');
  return relation(
    name,
    (keys) => sql`select gid(l.tenant_id, l.id) as id, l.id as uuid, gid(l.tenant_id, l.ballot_id) as "ballotId",
      gid(l.tenant_id, l.application_id) as "applicationId", ${counted('votes_for', 'FOR')} as "votesFor",
      ${counted('votes_against', 'AGAINST')} as "votesAgainst", ${counted('abstained', 'ABSTAIN')} as abstained,
      ${counted('not_voting', 'NOT_VOTING')} as "notVoting", ${counted('recused', 'RECUSED')} as recused, l.base, l.majority, l.place, l.result,
      l.reserve_order as "reserveOrder", ${closed('l.declined_on')} as "declinedOn", ${closed('l.declined_because')} as "declinedBecause",
      ${closed('gid(l.tenant_id, l.membership_id)')} as "membershipId", ${code(column)} as key
      from ballot_line l where l.tenant_id = any(${keys.tenants}::uuid[]) and ${code(column)} = any(${keys.ids}::uuid[])
      order by l.place nulls last,
        (select a.ordinal from application a where a.tenant_id = l.tenant_id and a.id = l.application_id) nulls last, l.id`,
  );
}

const ofBallots = lines('lines of ballots', 'l.ballot_id', true);
const publishedOfBallots = lines('published lines of ballots', 'l.ballot_id', false);
const ofApplications = lines('lines of applications', 'l.application_id', true);
const publishedOfApplications = lines('published lines of applications', 'l.application_id', false);

/** The candidates of ballots. */
export function linesOfBallots({ capacity }: Operation): Relation<undefined> {
  return capacity.kind === 'PUBLIC' ? publishedOfBallots : ofBallots;
}

/** How candidates fared. */
export function linesOfApplications({ capacity }: Operation): Relation<undefined> {
  return capacity.kind === 'PUBLIC' ? publishedOfApplications : ofApplications;
}

/** The votes of ballots, by member. */
export const votesOfBallots: Relation<undefined> = relation(
  'votes of ballots',
  (
    keys,
  ) => sql`select gid(v.tenant_id, v.id) as id, gid(v.tenant_id, v.member_id) as "memberId", gid(v.tenant_id, v.application_id) as "applicationId",
    v.choice, v.ground, v.entered_by as "enteredBy", v.ballot_id as key
    from ballot_vote v where v.tenant_id = any(${keys.tenants}::uuid[]) and v.ballot_id = any(${keys.ids}::uuid[]) order by v.member_id, v.id`,
);

/** Who is present at the sittings of ballots. */
export const presenceOfBallots: Relation<undefined> = relation(
  'presence of ballots',
  (keys) => sql`select gid(p.tenant_id, p.member_id) as "memberId", p.present, p.ballot_id as key
    from ballot_presence p where p.tenant_id = any(${keys.tenants}::uuid[]) and p.ballot_id = any(${keys.ids}::uuid[]) order by p.member_id`,
);

/** The interviews of candidates, by their days. */
export const interviewsOfApplications: Relation<undefined> = relation(
  'interviews of applications',
  (
    keys,
  ) => sql`select gid(i.tenant_id, i.id) as id, i.version, i.held_on as "heldOn", i.stream_url as "streamUrl", i.observers, i.note,
    gid(i.tenant_id, i.application_id) as "applicationId", gid(i.tenant_id, i.record_file_id) as "recordFileId", i.application_id as key
    from interview i where i.tenant_id = any(${keys.tenants}::uuid[]) and i.application_id = any(${keys.ids}::uuid[]) order by i.held_on, i.id`,
);

/** How many candidates of each kind stand in competitions: admitted, and not withdrawn since. */
export const standingOfCompetitions: Relation<undefined> = relation(
  'candidates who stand in competitions',
  (
    keys,
  ) => sql`select a.seat_kind as kind, count(*) filter (where a.state in ('ADMITTED', 'INTERVIEWED'))::int as candidates,
      count(*) filter (where a.state in ('REGISTERED', 'RETURNED'))::int as undecided, a.competition_id as key
    from application a where a.tenant_id = any(${keys.tenants}::uuid[]) and a.competition_id = any(${keys.ids}::uuid[])
      and a.state in ('ADMITTED', 'INTERVIEWED', 'REGISTERED', 'RETURNED') group by a.competition_id, a.seat_kind`,
);

const known = new WeakMap<Operation, Relation<undefined>>();

/** Applications by their ids: one relation for each operation, for rows are shared by it. */
export function applicationsByIds(operation: Operation): Relation<undefined> {
  const found = known.get(operation) ?? relation('applications by ids', (keys) => applicationRows(operation, keys));
  known.set(operation, found);
  return found;
}
