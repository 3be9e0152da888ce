import type { LegalDate } from '@kenes/calendar';
import { ballotRule } from '../kenes/kenes-ballot.ts';
import type { Override } from '../parameters/override.ts';
import { groupQuorum, groupVotes } from '../pc-wg/pc-wg-06-voting.ts';
import type { Point } from '../verdict.ts';

/** What a member does in an open ballot (domain §8.6). */
export const ballotChoices = ['FOR', 'AGAINST', 'ABSTAIN', 'NOT_VOTING', 'RECUSED'] as const;
export type BallotChoice = (typeof ballotChoices)[number];

/** One member's ballot on one candidate; absent members have none. */
export interface GroupBallot {
  readonly voterId: string;
  readonly choice: BallotChoice;
  /** The member declared an interest in this candidate. */
  readonly conflict: boolean;
}

/** Ballots as a roll call, or, from a paper that gives no names, as totals only. */
export type GroupBallots =
  | { readonly kind: 'ROLL_CALL'; readonly ballots: readonly GroupBallot[]; readonly memberIds: readonly string[] }
  | {
      readonly kind: 'COUNT_ONLY';
      readonly present: number;
      readonly counts: Readonly<Record<BallotChoice, number>>;
    };

/** How a ballot came out. */
export interface GroupBallotCount {
  readonly counts: Readonly<Record<BallotChoice, number>>;
  /** Those who took part in the sitting, the recused among them. */
  readonly present: number;
  /** Those present without the recused: the majority is counted of these. */
  readonly base: number;
  readonly needed: number;
  readonly hasQuorum: boolean;
  /** More than half of the base is for. Never by a casting vote: none is known for a working group. */
  readonly majority: boolean;
  readonly points: readonly Point[];
}

/**
 * Counts the group's open ballot on one candidate (PC-WG-06, §8.6).
 * Refuses a member who votes twice, a vote of someone who is no member, and totals that do not add up to those present.
 */
export function countGroupBallot(facts: {
  /** The number of members the group has. */
  readonly size: number;
  readonly votes: GroupBallots;
  readonly open: boolean;
  readonly on: LegalDate;
  readonly overrides?: readonly Override[];
}): GroupBallotCount {
  const { size, votes } = facts;
  const counts = votes.kind === 'ROLL_CALL' ? tally(votes.ballots) : votes.counts;
  const sum = Object.values(counts).reduce((total, count) => total + count, 0);
  const present = votes.kind === 'ROLL_CALL' ? sum : votes.present;
  const whole = [present, ...Object.values(counts)].every((count) => Number.isSafeInteger(count) && count >= 0);
  const base = present - counts.RECUSED;
  const needed = groupQuorum(size, facts.on, facts.overrides);
  return {
    counts,
    present,
    base,
    needed,
    hasQuorum: present >= needed,
    majority: 2 * counts.FOR > base,
    points: [
      ...(votes.kind === 'ROLL_CALL' ? rollCall(votes.ballots, votes.memberIds) : []),
      ...(sum === present && whole ? [] : [ballotRule.block('BALLOT_SUM_DIFFERS', { sum, present })]),
      ...(present > size ? [ballotRule.block('BALLOT_MORE_THAN_MEMBERS', { present, size })] : []),
      ...groupVotes({ ...facts, present }),
    ],
  };
}

function tally(ballots: readonly GroupBallot[]): Record<BallotChoice, number> {
  const of = (choice: BallotChoice) => ballots.filter((ballot) => ballot.choice === choice).length;
  return {
    FOR: of('FOR'),
    AGAINST: of('AGAINST'),
    ABSTAIN: of('ABSTAIN'),
    NOT_VOTING: of('NOT_VOTING'),
    RECUSED: of('RECUSED'),
  };
}

function rollCall(ballots: readonly GroupBallot[], memberIds: readonly string[]): readonly Point[] {
  const twice = ballots.length - new Set(ballots.map(({ voterId }) => voterId)).size;
  const strangers = ballots.filter(({ voterId }) => !memberIds.includes(voterId)).length;
  const partial = ballots.filter(({ conflict, choice }) => conflict && choice !== 'RECUSED').length;
  const groundless = ballots.filter(({ conflict, choice }) => !conflict && choice === 'RECUSED').length;
  return [
    ...(twice > 0 ? [ballotRule.block('BALLOT_TWICE', { count: twice })] : []),
    ...(strangers > 0 ? [ballotRule.block('BALLOT_NOT_BY_MEMBER', { count: strangers })] : []),
    ...(partial > 0 ? [ballotRule.warn('CONFLICT_NOT_RECUSED', { count: partial })] : []),
    ...(groundless > 0 ? [ballotRule.warn('RECUSAL_WITHOUT_GROUND', { count: groundless })] : []),
  ];
}
