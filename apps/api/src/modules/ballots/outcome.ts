import {
  type BallotChoice,
  combine,
  countGroupBallot,
  type ElectionResult,
  elect,
  type GroupBallotCount,
  groupQuorum,
  type Override,
  type Point,
  type SeatKind,
  type Verdict,
} from '@kenes/rules';

/** One member's vote on one candidate. */
export interface CastVote {
  readonly memberId: string;
  readonly choice: BallotChoice;
  readonly ground: string | null;
}

/** A candidate in a ballot. */
export interface OutcomeLine {
  readonly applicationId: string;
  /** False for one who withdrew after the ballot was opened: nobody votes on him any more. */
  readonly stands: boolean;
  /** The legal entity he represents, where the seat is an NPO's. */
  readonly npo: string | null;
  /** Members who have an interest whatever they declare: the candidate himself, if he sits in the group (PC-WG-05). */
  readonly interested: readonly string[];
  /** Of a roll call. */
  readonly votes: readonly CastVote[];
  /** Of a paper that gives no names; null while they are not entered. */
  readonly counts: Readonly<Record<BallotChoice, number>> | null;
}

/** All that the count of a ballot is made of. */
export interface OutcomeFacts {
  readonly kind: SeatKind;
  readonly seats: number;
  readonly groupSize: number;
  readonly form: 'ROLL_CALL' | 'COUNT_ONLY';
  readonly openly: boolean;
  /** Members of the group on the day of the sitting. */
  readonly memberIds: readonly string[];
  /** Those of them who took part. */
  readonly presentIds: readonly string[];
  /** How many took part, by a paper that gives no names. */
  readonly present: number | null;
  readonly on: Temporal.PlainDate;
  readonly overrides: readonly Override[];
  readonly lines: readonly OutcomeLine[];
}

/** What came of the vote on a candidate. */
export interface CountedLine {
  readonly applicationId: string;
  readonly counts: Readonly<Record<BallotChoice, number>>;
  readonly base: number;
  readonly majority: boolean;
  readonly place: number;
  readonly result: ElectionResult;
  readonly reserveOrder: number | null;
}

/** What came of a ballot. */
export interface Outcome {
  readonly present: number;
  readonly quorum: number;
  readonly toRepeat: number;
  readonly lines: readonly CountedLine[];
  /** The rules on the count and on the election; warnings ask for a reason. */
  readonly verdict: Verdict;
}

/**
 * Counts a ballot (PC-WG-06, PC-COMP-07, domain §8.5, 8.6): who is present and said nothing of a candidate has not voted,
 * so that the votes on each add up to those present; a recusal leaves the base of that candidate; nobody is elected by a tie.
 */
export function outcomeOf(facts: OutcomeFacts): Outcome {
  const { kind, seats, groupSize: size, openly: open, on, overrides } = facts;
  const standing = facts.lines.filter(({ stands }) => stands);
  const counted = standing.map((line) => ({ line, count: countOf(facts, line) }));
  const election = elect(
    { [kind]: seats },
    counted.map(({ line, count }) => ({
      id: line.applicationId,
      kind,
      votesFor: count.counts.FOR,
      majority: count.majority,
      npo: line.npo,
    })),
  );
  const rated = new Map(election.rating.map((one) => [one.id, one]));
  const present = facts.present ?? facts.presentIds.length;
  // With nobody to vote on there is still a sitting with its quorum.
  const sitting =
    counted.length > 0
      ? []
      : countGroupBallot({
          size,
          votes: { kind: 'COUNT_ONLY', present, counts: { ...none, NOT_VOTING: present } },
          open,
          on,
          overrides,
        }).points;
  return {
    present,
    quorum: groupQuorum(size, on, overrides),
    toRepeat: election.toRepeat.reduce((sum, one) => sum + one.seats, 0),
    lines: counted.flatMap(({ line, count }) => {
      const own = rated.get(line.applicationId);
      if (!own) return [];
      const { place, result, reserveOrder } = own;
      const { counts, base, majority } = count;
      return [{ applicationId: line.applicationId, counts, base, majority, place, result, reserveOrder }];
    }),
    verdict: combine(once([...sitting, ...counted.flatMap(({ count }) => count.points)]), election.points),
  };
}

const none: Readonly<Record<BallotChoice, number>> = { FOR: 0, AGAINST: 0, ABSTAIN: 0, NOT_VOTING: 0, RECUSED: 0 };

function countOf(facts: OutcomeFacts, { votes, counts, interested }: OutcomeLine): GroupBallotCount {
  const { groupSize: size, openly: open, on, overrides, memberIds } = facts;
  if (facts.form === 'COUNT_ONLY') {
    const present = facts.present ?? 0;
    return countGroupBallot({
      size,
      votes: { kind: 'COUNT_ONLY', present, counts: counts ?? none },
      open,
      on,
      overrides,
    });
  }
  const silent = facts.presentIds.filter((id) => !votes.some(({ memberId }) => memberId === id));
  const ballots = [
    ...votes.map(({ memberId, choice, ground }) => ({
      voterId: memberId,
      choice,
      conflict: ground !== null || interested.includes(memberId),
    })),
    ...silent.map((voterId) => ({ voterId, choice: 'NOT_VOTING' as const, conflict: false })),
  ];
  return countGroupBallot({ size, votes: { kind: 'ROLL_CALL', ballots, memberIds }, open, on, overrides });
}

/** One quorum is missed once, however many candidates were voted on. */
function once(points: readonly Point[]): Point[] {
  const said = new Set<string>();
  return points.filter(({ code, facts }) => {
    const key = JSON.stringify([code, facts]);
    return said.has(key) ? false : Boolean(said.add(key));
  });
}
