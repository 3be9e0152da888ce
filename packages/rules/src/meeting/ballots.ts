import { type BallotChoice, ballotChoices } from '../composition/group-ballot.ts';
import { ballotRule } from '../kenes/kenes-ballot.ts';
import { meetingRule } from '../kenes/kenes-meeting.ts';
import { personalVoteRule } from '../pc-vote/pc-vote-04-personal-vote.ts';
import type { Point } from '../verdict.ts';

/** How many did what. */
export type Counts = Readonly<Record<BallotChoice, number>>;

/** One person's ballot. */
export interface MemberBallot {
  readonly memberId: string;
  readonly choice: BallotChoice;
  /** Declared an interest in the matter; not asked unless said. */
  readonly conflict?: boolean;
}

/**
 * A vote as a roll call, or, from a paper that gives no names, as totals. `advisory` ballots stand apart: of members of
 * other councils and of experts.
 */
export type Ballots =
  | {
      readonly kind: 'ROLL_CALL';
      /** Members with a decisive vote who were there at the closing. Who cast nothing is counted as not voting. */
      readonly present: readonly string[];
      readonly ballots: readonly MemberBallot[];
      readonly advisory?: readonly MemberBallot[];
    }
  | {
      readonly kind: 'COUNT_ONLY';
      /** How many members with a decisive vote were there; the totals must add up to it. */
      readonly present: number;
      readonly counts: Counts;
      readonly advisory?: readonly MemberBallot[];
    };

/** How many members took part in the vote, the recused among them. */
export function presentOf(ballots: Ballots): number {
  return ballots.kind === 'ROLL_CALL' ? new Set(ballots.present).size : ballots.present;
}

/** The totals; in a roll call those present without a ballot are not voting, and ballots of others do not count. */
export function countsOf(votes: Ballots): Counts {
  if (votes.kind === 'COUNT_ONLY') return votes.counts;
  const electorate = new Set(votes.present);
  const cast = new Map(
    votes.ballots.filter((one) => electorate.has(one.memberId)).map((one) => [one.memberId, one] as const),
  );
  const counts = tally([...cast.values()]);
  return { ...counts, NOT_VOTING: counts.NOT_VOTING + electorate.size - cast.size };
}

/** Plain totals of ballots. */
export function tally(ballots: readonly MemberBallot[]): Counts {
  const of = (choice: BallotChoice) => ballots.filter((one) => one.choice === choice).length;
  return {
    FOR: of('FOR'),
    AGAINST: of('AGAINST'),
    ABSTAIN: of('ABSTAIN'),
    NOT_VOTING: of('NOT_VOTING'),
    RECUSED: of('RECUSED'),
  };
}

/** What is wrong with the ballots themselves. */
export function ballotPoints(votes: Ballots, filled: number): readonly Point[] {
  const advisory = votes.advisory ?? [];
  const voters = votes.kind === 'ROLL_CALL' ? new Set(votes.present) : new Set<string>();
  const both = advisory.filter(({ memberId }) => voters.has(memberId)).length;
  return [
    ...(votes.kind === 'ROLL_CALL' ? rollCall(votes.present, votes.ballots) : totals(votes.counts, votes.present)),
    ...(presentOf(votes) > filled
      ? [ballotRule.block('BALLOT_MORE_THAN_MEMBERS', { present: presentOf(votes), size: filled })]
      : []),
    ...(advisory.length > 0 ? [personalVoteRule.info('ADVISORY_COUNTED_APART', { count: advisory.length })] : []),
    ...(both > 0
      ? [personalVoteRule.block('ADVISORY_BY_VOTER', { count: both }, { confidence: 'PRODUCT', basis: [] })]
      : []),
  ];
}

function totals(counts: Counts, present: number): readonly Point[] {
  const sum = ballotChoices.reduce((total, choice) => total + counts[choice], 0);
  const whole = [present, ...Object.values(counts)].every((count) => Number.isSafeInteger(count) && count >= 0);
  return sum === present && whole ? [] : [ballotRule.block('BALLOT_SUM_DIFFERS', { sum, present })];
}

function rollCall(present: readonly string[], ballots: readonly MemberBallot[]): readonly Point[] {
  const twice = ballots.length - new Set(ballots.map(({ memberId }) => memberId)).size;
  const absent = ballots.filter(({ memberId }) => !present.includes(memberId)).length;
  const partial = ballots.filter(({ conflict, choice }) => conflict === true && choice !== 'RECUSED').length;
  return [
    ...(twice > 0 ? [ballotRule.block('BALLOT_TWICE', { count: twice })] : []),
    ...(absent > 0 ? [meetingRule.block('BALLOT_BY_ABSENT', { count: absent })] : []),
    ...(partial > 0 ? [ballotRule.warn('CONFLICT_NOT_RECUSED', { count: partial })] : []),
  ];
}
