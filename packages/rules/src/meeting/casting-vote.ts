import type { BallotChoice } from '../composition/group-ballot.ts';
import { castingVoteRule } from '../pc-vote/pc-vote-02-casting-vote.ts';
import type { Confidence, Point } from '../verdict.ts';
import type { Ballots, Counts } from './ballots.ts';
import type { MeetingPolicy } from './policy.ts';

/** Who presides over the vote. */
export interface VotingChair {
  readonly memberId: string;
  /** Where only totals are known: how the chair voted, or null if the paper does not say. A roll call knows it itself. */
  readonly choice?: BallotChoice | null;
  /**
   * What the chair says of the casting vote: true takes it, false does not, null was not asked yet. The rule is only
   * recalled, so nothing is adopted by it without his word.
   */
  readonly confirms: boolean | null;
}

/**
 * How the casting vote stands. NO_TIE and NO_CASTING_VOTE: not asked. CHAIR_UNKNOWN: nobody presides.
 * CHAIR_BALLOT_UNKNOWN: the paper does not say how the chair voted. CHAIR_DID_NOT_DECIDE: abstained, recused, silent or
 * absent. AGAINST: the tie stands against. NOT_ENOUGH: one more for is still no majority. AWAITS_CHAIR, DECLINED, USED.
 */
export const castingStandings = [
  'NO_TIE',
  'NO_CASTING_VOTE',
  'CHAIR_UNKNOWN',
  'CHAIR_BALLOT_UNKNOWN',
  'CHAIR_DID_NOT_DECIDE',
  'AGAINST',
  'NOT_ENOUGH',
  'AWAITS_CHAIR',
  'DECLINED',
  'USED',
] as const;
export type CastingStanding = (typeof castingStandings)[number];

/** The casting vote of one vote. */
export interface CastingVote {
  readonly standing: CastingStanding;
  readonly memberId: string | null;
  readonly choice: BallotChoice | null;
  /** How well the rule is known; MEMORY is shown as unverified. */
  readonly confidence: Confidence;
  readonly points: readonly Point[];
}

/** Decides a tie by the chair's vote, where the policy has one (PC-VOTE-02, LSG-ASM-17, never LSG-GATH-06). */
export function casting(facts: {
  readonly tie: boolean;
  readonly counts: Counts;
  readonly needed: number;
  readonly policy: MeetingPolicy;
  readonly chair: VotingChair | null;
  readonly ballots: Ballots;
}): CastingVote {
  const { tie, policy, chair } = facts;
  const { confidence } = policy.tie.number;
  const nobody = { memberId: null, choice: null, confidence };
  const none = castingVoteRule.info('CASTING_VOTE_NONE', {}, policy.tie.number);
  if (!tie) return { ...nobody, standing: 'NO_TIE', points: [] };
  if (policy.tie.decides === 'NONE') return { ...nobody, standing: 'NO_CASTING_VOTE', points: [none] };
  if (chair === null) return { ...nobody, standing: 'CHAIR_UNKNOWN', points: [none] };
  const choice = choiceOf(chair, facts.ballots);
  const { standing, points } = standingOf({ ...facts, chair, choice });
  return { standing, memberId: chair.memberId, choice: choice === 'UNKNOWN' ? null : choice, confidence, points };
}

function choiceOf(chair: VotingChair, votes: Ballots): BallotChoice | 'UNKNOWN' | null {
  if (votes.kind === 'COUNT_ONLY') return chair.choice ?? 'UNKNOWN';
  if (!votes.present.includes(chair.memberId)) return null;
  return votes.ballots.findLast(({ memberId }) => memberId === chair.memberId)?.choice ?? null;
}

function standingOf(facts: {
  readonly counts: Counts;
  readonly needed: number;
  readonly policy: MeetingPolicy;
  readonly chair: VotingChair;
  readonly choice: BallotChoice | 'UNKNOWN' | null;
}): { readonly standing: CastingStanding; readonly points: readonly Point[] } {
  const { counts, needed, chair, choice } = facts;
  const { number } = facts.policy.tie;
  const { FOR: votesFor, AGAINST: votesAgainst } = counts;
  const info = castingVoteRule.info;
  // One more vote for would not reach the majority: how the chair voted does not matter then.
  if (choice === 'UNKNOWN' && votesFor + 1 >= needed)
    return { standing: 'CHAIR_BALLOT_UNKNOWN', points: [castingVoteRule.unknown('CHAIR_BALLOT_UNKNOWN', {}, number)] };
  if (choice === 'AGAINST') return { standing: 'AGAINST', points: [info('CASTING_VOTE_AGAINST', {}, number)] };
  if (choice !== 'FOR' && choice !== 'UNKNOWN')
    return { standing: 'CHAIR_DID_NOT_DECIDE', points: [info('CHAIR_DID_NOT_DECIDE', {}, number)] };
  if (votesFor + 1 < needed)
    return { standing: 'NOT_ENOUGH', points: [info('CASTING_VOTE_NOT_ENOUGH', { votesFor, needed }, number)] };
  if (chair.confirms === false) return { standing: 'DECLINED', points: [info('CASTING_VOTE_DECLINED', {}, number)] };
  // Read where the handbook prints it (an assembly), the casting vote needs nobody's word.
  if (chair.confirms === true || number.confidence !== 'MEMORY')
    return { standing: 'USED', points: [info('CASTING_VOTE_USED', { votesFor, votesAgainst }, number)] };
  return {
    standing: 'AWAITS_CHAIR',
    points: [castingVoteRule.warn('CASTING_VOTE_UNVERIFIED', { votesFor, votesAgainst }, number)],
  };
}
