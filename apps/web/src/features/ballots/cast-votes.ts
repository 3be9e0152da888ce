'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { isProblem, ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import type { BallotChoice } from './states.ts';

const CastVotes = graphql(
  `mutation CastVotes($input: CastVotesInput!) { castVotes(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordVotes = graphql(
  `mutation RecordVotes($input: RecordVotesInput!) { recordVotes(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RecordCounts = graphql(
  `mutation RecordCounts($input: RecordCountsInput!) { recordCounts(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);

/** A vote on one candidate. */
export type Vote = { applicationId: string; choice: BallotChoice; ground: string | null };

/** Totals for one candidate. */
export type Counted = {
  applicationId: string;
  votesFor: number;
  votesAgainst: number;
  abstained: number;
  notVoting: number;
  recused: number;
};

/** The member’s own votes: each stands once cast. */
export async function castVotes(base: ActInput, ballotId: string, votes: readonly Vote[]) {
  return (await perform(CastVotes, { input: { ...base, ballotId, votes: [...votes] } })).castVotes;
}

/** A member’s votes from the signed protocol; `place` makes the submit of each member another one. */
export async function recordVotes(
  base: ActInput,
  place: number,
  {
    ballotId,
    memberId,
    votes,
    correct,
  }: { ballotId: string; memberId: string; votes: readonly Vote[]; correct: boolean },
) {
  const input = { ...base, key: keyOf(base.key, place), ballotId, memberId, votes: [...votes], correct };
  const result = (await perform(RecordVotes, { input })).recordVotes;
  if (!isProblem(result) || result.__typename !== 'InvalidInput') return result;
  // The API counts votes of one member; the page has one field for each ground.
  const fields = result.fields.map((field) => {
    const place = Number(/^votes\.(\d+)\.ground$/.exec(field.path)?.[1] ?? Number.NaN);
    const vote = votes[place];
    return vote ? { ...field, path: groundName(memberId, vote.applicationId) } : field;
  });
  return { ...result, fields };
}

/** Totals from a paper without names. */
export async function recordCounts(
  base: ActInput,
  ballot: { id: string; expectedVersion: number },
  present: number,
  counts: readonly Counted[],
) {
  return (await perform(RecordCounts, { input: { ...base, ...ballot, present, counts: [...counts] } })).recordCounts;
}

/** The name of the field of a recusal’s ground in the grid. */
export const groundName = (memberId: string, applicationId: string): string => `ground.${memberId}.${applicationId}`;

/** Another key for each member of one submit, always the same for the same submit. */
function keyOf(key: string, place: number): string {
  const last = (Number.parseInt(key.slice(-4), 16) ^ place).toString(16).padStart(4, '0');
  return key.slice(0, -4) + last;
}
