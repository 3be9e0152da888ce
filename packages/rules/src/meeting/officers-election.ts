import { ballotRule } from '../kenes/kenes-ballot.ts';
import { meetingRule } from '../kenes/kenes-meeting.ts';
import { officersElectionRule } from '../pc-org/pc-org-02-elections.ts';
import { combine, type Point, type Verdict } from '../verdict.ts';
import type { MeetingPolicy } from './policy.ts';
import { type Quorum, quorumOf } from './quorum.ts';
import { majorityOf } from './vote.ts';

/** One member's vote in an election: the candidates he is for, at most as many as there are places. */
export interface ElectionBallot {
  readonly memberId: string;
  readonly candidateIds: readonly string[];
  /** Outside the base of this election. */
  readonly recused?: boolean;
}

/** An election as a roll call, or as totals from a paper. */
export type ElectionBallots =
  | {
      readonly kind: 'ROLL_CALL';
      readonly present: readonly string[];
      readonly ballots: readonly ElectionBallot[];
    }
  | {
      readonly kind: 'COUNT_ONLY';
      readonly present: number;
      readonly recused: number;
      readonly votesFor: Readonly<Record<string, number>>;
    };

/** TIED: equal votes for fewer places. NOT_ELECTED: no majority, or a majority when the places were taken. */
export type OfficerResult = 'ELECTED' | 'TIED' | 'NOT_ELECTED';

/** One candidate after the vote. */
export interface OfficerRating {
  readonly candidateId: string;
  readonly votesFor: number;
  readonly majority: boolean;
  /** By votes, from 1; equal votes share a place. */
  readonly place: number;
  readonly result: OfficerResult;
}

/** How an election came out. */
export interface OfficersElection {
  readonly present: number;
  readonly base: number;
  readonly needed: number;
  readonly rating: readonly OfficerRating[];
  readonly elected: readonly string[];
  /** Places that nobody won: another vote fills them. */
  readonly toRepeat: number;
  /** Who stands in the repeat between equals; empty where the whole list begins anew. */
  readonly tied: readonly string[];
  readonly quorum: Quorum;
  readonly verdict: Verdict;
}

/**
 * An open election to one post (chair) or to several places (presidium, a commission) by simple majority of those
 * present (PC-ORG-02). Nobody is elected by a tie, nor anyone below it; what is left goes to a repeat (§8.5).
 */
export function electOfficers(facts: {
  readonly places: number;
  readonly candidateIds: readonly string[];
  readonly ballots: ElectionBallots;
  readonly filled: number;
  readonly seats: number | null;
  readonly policy: MeetingPolicy;
}): OfficersElection {
  const { places, candidateIds, ballots, policy, filled, seats } = facts;
  const present = ballots.kind === 'ROLL_CALL' ? new Set(ballots.present).size : ballots.present;
  const recused =
    ballots.kind === 'COUNT_ONLY' ? ballots.recused : ballots.ballots.filter((one) => one.recused === true).length;
  const base = present - recused;
  const needed = majorityOf(base);
  const votes = votesOf(ballots, candidateIds);
  const rating = rate(votes, places, needed);
  const elected = rating.filter(({ result }) => result === 'ELECTED').map(({ candidateId }) => candidateId);
  const tied = rating.filter(({ result }) => result === 'TIED');
  const toRepeat = Math.max(0, places - elected.length);
  const quorum = quorumOf({ filled, seats, present, policy });
  const verdict = combine(
    present > filled ? [ballotRule.block('BALLOT_MORE_THAN_MEMBERS', { present, size: filled })] : [],
    ballots.kind === 'ROLL_CALL' ? rollCall(ballots, candidateIds, places) : totals(ballots, votes, base, places),
    quorum.verdict,
    tied.length > 0
      ? [
          officersElectionRule.info('ELECTION_TIED', {
            count: tied.length,
            votes: tied[0]?.votesFor ?? 0,
            places: toRepeat,
          }),
        ]
      : [],
    toRepeat > 0 ? [officersElectionRule.info('ELECTION_TO_REPEAT', { places: toRepeat })] : [],
  );
  return {
    present,
    base,
    needed,
    rating,
    elected,
    toRepeat,
    tied: tied.map((one) => one.candidateId),
    quorum,
    verdict,
  };
}

type Votes = readonly (readonly [candidateId: string, votesFor: number])[];

function votesOf(ballots: ElectionBallots, candidateIds: readonly string[]): Votes {
  if (ballots.kind === 'COUNT_ONLY') return candidateIds.map((id) => [id, ballots.votesFor[id] ?? 0]);
  const electorate = new Set(ballots.present);
  // The last ballot of a member stands; a second one is refused besides.
  const cast = new Map(
    ballots.ballots
      .filter(({ memberId, recused }) => electorate.has(memberId) && recused !== true)
      .map((one) => [one.memberId, new Set(one.candidateIds)]),
  );
  return candidateIds.map((id) => [id, [...cast.values()].filter((choices) => choices.has(id)).length]);
}

function rate(votes: Votes, places: number, needed: number): readonly OfficerRating[] {
  const groups = [...Map.groupBy(votes, ([, votesFor]) => votesFor)].toSorted(([a], [b]) => b - a);
  const rating: OfficerRating[] = [];
  let open = places;
  for (const [votesFor, group] of groups) {
    const majority = votesFor >= needed;
    const place = rating.length + 1;
    const result = !majority || open === 0 ? 'NOT_ELECTED' : group.length <= open ? 'ELECTED' : 'TIED';
    if (result === 'ELECTED') open -= group.length;
    if (result === 'TIED') open = 0;
    rating.push(...group.map(([candidateId]) => ({ candidateId, votesFor, majority, place, result }) as const));
  }
  return rating;
}

function rollCall(
  { present, ballots }: Extract<ElectionBallots, { readonly kind: 'ROLL_CALL' }>,
  candidateIds: readonly string[],
  places: number,
): readonly Point[] {
  const twice = ballots.length - new Set(ballots.map(({ memberId }) => memberId)).size;
  const absent = ballots.filter(({ memberId }) => !present.includes(memberId)).length;
  const strangers = ballots.flatMap((one) => one.candidateIds).filter((id) => !candidateIds.includes(id)).length;
  const many = ballots.filter((one) => new Set(one.candidateIds).size > places).length;
  return [
    ...(twice > 0 ? [ballotRule.block('BALLOT_TWICE', { count: twice })] : []),
    ...(absent > 0 ? [meetingRule.block('BALLOT_BY_ABSENT', { count: absent })] : []),
    ...(strangers > 0 ? [meetingRule.block('ELECTION_UNKNOWN_CANDIDATE', { count: strangers })] : []),
    ...(many > 0 ? [meetingRule.block('ELECTION_TOO_MANY_CHOICES', { count: many, places })] : []),
  ];
}

function totals(
  ballots: Extract<ElectionBallots, { readonly kind: 'COUNT_ONLY' }>,
  votes: Votes,
  base: number,
  places: number,
): readonly Point[] {
  const unknown = Object.keys(ballots.votesFor).filter((id) => !votes.some(([candidate]) => candidate === id)).length;
  const sum = votes.reduce((total, [, count]) => total + count, 0);
  const most = Math.max(0, ...votes.map(([, count]) => count));
  const whole = [ballots.present, ballots.recused, ...Object.values(ballots.votesFor)].every(
    (count) => Number.isSafeInteger(count) && count >= 0,
  );
  return [
    ...(unknown > 0 ? [meetingRule.block('ELECTION_UNKNOWN_CANDIDATE', { count: unknown })] : []),
    ...(!whole || base < 0 || most > base || sum > base * places
      ? [meetingRule.block('ELECTION_VOTES_EXCEED', { votes: sum, base })]
      : []),
  ];
}
