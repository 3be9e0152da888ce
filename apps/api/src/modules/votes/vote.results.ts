import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { MeetingVote } from './types/vote.type.ts';
import { votesByIds } from './vote.reader.ts';

/** Never a type of its own: what acts on a vote show. */
@ObjectType({ description: 'What acts on a vote show.' })
export abstract class MeetingVoteSuccess {
  @Field(() => ID, { description: 'The vote.' })
  voteId!: string;
  @Field(() => MeetingVote, { nullable: true, description: 'It as it stands now.' })
  vote(@Ctx() operation: Operation): Promise<MeetingVote | null> {
    return operation.level.first<MeetingVote>(votesByIds(operation), this.voteId);
  }
}

@ObjectType({ description: 'The question is put to the vote.' })
export class OpenVoteSuccess extends MeetingVoteSuccess {}
export const OpenVoteResult = resultOf('OpenVoteResult', OpenVoteSuccess);

@ObjectType({ description: 'The ballot is taken.' })
export class CastBallotSuccess extends MeetingVoteSuccess {}
export const CastBallotResult = resultOf('CastBallotResult', CastBallotSuccess);

@ObjectType({ description: 'The ballots are entered.' })
export class RecordBallotsSuccess extends MeetingVoteSuccess {}
export const RecordBallotsResult = resultOf('RecordBallotsResult', RecordBallotsSuccess);

@ObjectType({ description: 'The vote is counted, or a tie waits for the chair.' })
export class CloseVoteSuccess extends MeetingVoteSuccess {}
export const CloseVoteResult = resultOf('CloseVoteResult', CloseVoteSuccess);

@ObjectType({ description: 'The tie is decided.' })
export class ConfirmCastingSuccess extends MeetingVoteSuccess {}
export const ConfirmCastingResult = resultOf('ConfirmCastingResult', ConfirmCastingSuccess);

@ObjectType({ description: 'The vote is broken off.' })
export class CancelVoteSuccess extends MeetingVoteSuccess {}
export const CancelVoteResult = resultOf('CancelVoteResult', CancelVoteSuccess);
