import type { RequiredEntityData } from '@mikro-orm/core';
import type { Act } from '../../kernel/command.ts';
import { decodeId, newId } from '../../kernel/id.ts';
import type { InputReading } from '../../kernel/input.ts';
import { conflict, refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import type { BallotChoice } from '../ballots/types/ballot.enums.ts';
import { MeetingBallotEntity } from './entities/meeting-ballot.entity.ts';
import type { MeetingOptionEntity } from './entities/meeting-option.entity.ts';
import type { MeetingVoteEntity } from './entities/meeting-vote.entity.ts';

/** A ballot as read: one choice, or in an election one for each candidate. */
export interface ReadBallot {
  readonly choice: `${BallotChoice}`;
  readonly ground: string | null;
  /** Uuids of the candidates one is for; empty outside elections. */
  readonly options: ReadonlySet<string>;
}

interface Given {
  readonly choice: `${BallotChoice}`;
  readonly optionIds?: readonly string[] | null;
  readonly ground?: string | null;
}

/** Reads a ballot: candidates of this election only, not more than places, a recusal with its ground. */
export function readBallot(
  reading: InputReading,
  path: string,
  vote: MeetingVoteEntity,
  options: readonly MeetingOptionEntity[],
  given: Given,
): ReadBallot {
  const at = (name: string) => (path ? `${path}.${name}` : name);
  const ground = given.choice === 'RECUSED' ? reading.required(at('ground'), given.ground, 500) : null;
  const wanted = new Set<string>();
  if (vote.kind === 'ELECTION') {
    for (const [index, id] of (given.optionIds ?? []).entries()) {
      const uuid = decodeId(id)?.id;
      if (uuid && options.some((option) => option.id === uuid)) wanted.add(uuid);
      else reading.fault(`${at('optionIds')}.${index}`, 'NOT_THERE');
    }
    if (wanted.size > (vote.places ?? 1))
      reading.fault(at('optionIds'), 'CANDIDATES_TOO_MANY', { places: vote.places ?? 1 });
    if (given.choice === 'FOR' && wanted.size === 0) reading.fault(at('optionIds'), 'REQUIRED');
    if (given.choice === 'AGAINST') reading.fault(at('choice'), 'CHOICE_NOT_IN_ELECTION');
    if (given.choice !== 'FOR' && wanted.size > 0) reading.fault(at('optionIds'), 'CHOICE_NOT_IN_ELECTION');
  } else if (given.optionIds?.length) reading.fault(at('optionIds'), 'NOT_THERE');
  return { choice: given.choice, ground, options: wanted };
}

/**
 * Keeps a ballot: a row, or in an election a row for each candidate. A ballot that the member cast stands for ever; one
 * that the secretariat entered is corrected by it while the vote is open.
 */
export async function keepBallot(
  act: Act,
  vote: MeetingVoteEntity,
  options: readonly MeetingOptionEntity[],
  ballot: ReadBallot,
  by: {
    readonly memberId: string;
    readonly advisory: boolean;
    readonly enteredBy: MeetingBallotEntity['enteredBy'];
    readonly at: Temporal.Instant;
    readonly known: readonly MeetingBallotEntity[];
  },
): Promise<void> {
  const own = by.known.filter(({ memberId }) => memberId === by.memberId);
  if (own.length > 0 && by.enteredBy === 'MEMBER') throw conflict('VOTED_ALREADY');
  if (own.some(({ enteredBy }) => enteredBy === 'MEMBER')) throw refuse(refused('BALLOT_OF_MEMBER_STANDS'));
  const lines = vote.kind === 'ELECTION' ? options.map(({ id }) => id) : [null];
  for (const optionId of lines) {
    const choice =
      optionId === null || ballot.choice !== 'FOR' ? ballot.choice : ballot.options.has(optionId) ? 'FOR' : 'ABSTAIN';
    const row = own.find((one) => one.optionId === optionId);
    if (row) {
      row.choice = choice;
      row.ground = ballot.ground;
      continue;
    }
    const data = {
      tenantId: act.tenantId,
      id: newId(),
      meetingId: vote.meetingId,
      voteId: vote.id,
      optionId,
      memberId: by.memberId,
      choice,
      ground: ballot.ground,
      advisory: by.advisory,
      enteredBy: by.enteredBy,
      castAt: new Date(by.at.epochMilliseconds),
    };
    act.em.persist(act.em.create(MeetingBallotEntity, data as RequiredEntityData<MeetingBallotEntity>));
  }
  await act.em.flush();
}
