import type { BallotChoice } from '@kenes/rules';
import type { RequiredEntityData } from '@mikro-orm/core';
import type { Act } from '../../kernel/command.ts';
import { decodeId, newId } from '../../kernel/id.ts';
import type { InputReading } from '../../kernel/input.ts';
import { conflict, refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import type { VoteInput } from './ballot.inputs.ts';
import type { BallotEntity } from './entities/ballot.entity.ts';
import { BallotVoteEntity } from './entities/ballot-vote.entity.ts';
import { type linesOf, markPresence, stands } from './on-ballot.ts';

/** A vote as read. */
export interface ReadVote {
  readonly applicationId: string;
  readonly number: string | null;
  readonly choice: BallotChoice;
  readonly ground: string | null;
}

/** Reads votes: each on another candidate who stands; a recusal says its ground. */
export function readVotes(
  reading: InputReading,
  given: readonly VoteInput[],
  candidates: Awaited<ReturnType<typeof linesOf>>,
): ReadVote[] {
  if (given.length === 0) reading.fault('votes', 'REQUIRED');
  const seen = new Set<string>();
  return given.flatMap(({ applicationId, choice, ground }, index): ReadVote[] => {
    const path = `votes.${index}`;
    const ref = decodeId(applicationId);
    const candidate = candidates.find(({ application }) => application.id === ref?.id);
    if (!candidate) {
      reading.fault(`${path}.applicationId`, 'NOT_THERE');
      return [];
    }
    const { id, number } = candidate.application;
    if (!stands(candidate.application)) reading.fault(`${path}.applicationId`, 'CANDIDATE_WITHDREW');
    if (seen.has(id)) reading.fault(`${path}.applicationId`, 'VOTE_TWICE');
    seen.add(id);
    const said =
      choice === 'RECUSED'
        ? reading.required(`${path}.ground`, ground, 500)
        : reading.optional(`${path}.ground`, ground, 500);
    return [{ applicationId: id, number, choice, ground: said }];
  });
}

/** Writes a member's votes: who votes is present. A vote that stands already is a Conflict, unless it is corrected. */
export async function keepVotes(
  act: Act,
  ballot: BallotEntity,
  memberId: string,
  votes: readonly ReadVote[],
  by: { readonly enteredBy: 'MEMBER' | 'SECRETARIAT'; readonly correct: boolean },
): Promise<void> {
  const standing = await act.em.find(BallotVoteEntity, { tenantId: act.tenantId, ballotId: ballot.id, memberId });
  const byId = new Map(standing.map((one) => [one.applicationId, one]));
  for (const { applicationId, choice, ground } of votes) {
    const before = byId.get(applicationId);
    if (before && !by.correct) throw conflict('ALREADY_VOTED');
    if (before && before.enteredBy === 'MEMBER') throw refuse(refused('VOTE_IS_THE_MEMBERS'));
    if (before) Object.assign(before, { choice, ground });
    else
      act.em.persist(
        act.em.create(BallotVoteEntity, {
          tenantId: act.tenantId,
          id: newId(),
          ballotId: ballot.id,
          applicationId,
          memberId,
          choice,
          ground,
          enteredBy: by.enteredBy,
        } as RequiredEntityData<BallotVoteEntity>),
      );
  }
  await act.em.flush();
  await markPresence(act, ballot.id, [memberId], true);
}
