import { majorityRule } from '../pc-vote/pc-vote-01-majority.ts';
import { combine, type Verdict } from '../verdict.ts';
import { type Ballots, ballotPoints, type Counts, countsOf, presentOf, tally } from './ballots.ts';
import { type CastingVote, casting, type VotingChair } from './casting-vote.ts';
import type { MeetingPolicy } from './policy.ts';
import { type Quorum, quorumOf } from './quorum.ts';

/** AWAITS_CHAIR: a tie that the chair's vote would decide, and the chair has not yet confirmed it. */
export const voteOutcomes = ['ADOPTED', 'NOT_ADOPTED', 'AWAITS_CHAIR'] as const;
export type VoteOutcome = (typeof voteOutcomes)[number];

/** A vote about to be counted. The electorate is frozen when it is closed: who was there then, with a decisive vote. */
export interface VoteFacts {
  readonly ballots: Ballots;
  /** Filled seats, and all seats (null where there are none but the filled), for quorum and for a majority of all. */
  readonly filled: number;
  readonly seats: number | null;
  /** How many of those present are on a screen. */
  readonly remote?: number;
  readonly policy: MeetingPolicy;
  /** Who presides; null if nobody is named. */
  readonly chair: VotingChair | null;
  /** Open, as the law has it; false for a ballot recorded as secret. True unless said. */
  readonly open?: boolean;
}

/** How a vote came out, with everything a protocol prints of it. */
export interface VoteCount {
  readonly counts: Counts;
  /** Advisory ballots, apart and never counted (PC-VOTE-04). */
  readonly advisory: Counts;
  /** Those present, the recused among them: the quorum is of these. */
  readonly present: number;
  readonly majorityBase: 'PRESENT' | 'TOTAL';
  /** The number the majority is of: those present, or all, without the recused. */
  readonly base: number;
  /** How many must be for. */
  readonly needed: number;
  readonly tie: boolean;
  readonly casting: CastingVote;
  readonly outcome: VoteOutcome;
  /** The quorum at the closing, kept with the vote. */
  readonly quorum: Quorum;
  /** Editions of the numbers used: majority and casting vote. */
  readonly ruleVersions: readonly string[];
  readonly verdict: Verdict;
}

/** More than half: the least whole number above it. */
export function majorityOf(base: number): number {
  return Math.floor(base / 2) + 1;
}

/**
 * Counts an open vote (PC-VOTE-01…04, §8.6). Adopted is what more than half of the base is for; a member who was there
 * and cast nothing is among those not voting, inside the base; a recused one is outside it. On a tie the chair's vote
 * for counts once more, and must still make a majority of the base. Refuses what does not add up.
 */
export function countVote(facts: VoteFacts): VoteCount {
  const { ballots, policy, filled, seats } = facts;
  const counts = countsOf(ballots);
  const present = presentOf(ballots);
  const quorum = quorumOf({
    filled,
    seats,
    present,
    policy,
    ...(facts.remote !== undefined && { remote: facts.remote }),
  });
  const ofTotal = policy.quorum?.base === 'ALL_SEATS' ? (seats ?? filled) : filled;
  const bases = { PRESENT: present - counts.RECUSED, TOTAL: ofTotal - counts.RECUSED };
  const base = bases[policy.majority.base];
  const needed = majorityOf(base);
  const neededOfOther = majorityOf(bases[policy.majority.base === 'PRESENT' ? 'TOTAL' : 'PRESENT']);
  const votesFor = counts.FOR;
  const passed = votesFor >= needed;
  const tie = votesFor === counts.AGAINST;
  const decided = casting({ tie, counts, needed, policy, chair: facts.chair, ballots });
  const outcome = passed || decided.standing === 'USED' ? 'ADOPTED' : awaited(decided) ? 'AWAITS_CHAIR' : 'NOT_ADOPTED';
  const unverifiedBase = policy.majority.number.confidence === 'MEMORY';
  const verdict = combine(
    ballotPoints(ballots, filled),
    quorum.verdict,
    facts.open === false ? [majorityRule.warn('VOTE_NOT_OPEN', {})] : [],
    base <= 0 ? [majorityRule.info('VOTE_WITHOUT_BASE', {})] : [],
    passed || tie || base <= 0 ? [] : [majorityRule.info('VOTE_MAJORITY_NOT_REACHED', { votesFor, needed, base })],
    unverifiedBase && passed !== votesFor >= neededOfOther
      ? [majorityRule.info('VOTE_OTHER_BASE_DIFFERS', { votesFor, needed, neededOfOther }, policy.majority.number)]
      : [],
    decided.points,
  );
  return {
    counts,
    advisory: tally(ballots.advisory ?? []),
    present,
    majorityBase: policy.majority.base,
    base,
    needed,
    tie,
    casting: decided,
    outcome,
    quorum,
    ruleVersions: [policy.majority.number.edition, policy.tie.number.edition],
    verdict,
  };
}

function awaited({ standing }: CastingVote): boolean {
  return standing === 'AWAITS_CHAIR' || standing === 'CHAIR_BALLOT_UNKNOWN';
}
