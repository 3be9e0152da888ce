import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { cancelVote } from '../commands/cancel-vote.command.ts';
import { castBallot } from '../commands/cast-ballot.command.ts';
import { closeVote } from '../commands/close-vote.command.ts';
import { confirmCasting } from '../commands/confirm-casting.command.ts';
import { openVote } from '../commands/open-vote.command.ts';
import { recordBallots } from '../commands/record-ballots.command.ts';
import {
  CancelVoteInput,
  CastBallotInput,
  CloseVoteInput,
  ConfirmCastingInput,
  OpenVoteInput,
  RecordBallotsInput,
} from '../vote.inputs.ts';
import {
  CancelVoteResult,
  CastBallotResult,
  CloseVoteResult,
  ConfirmCastingResult,
  OpenVoteResult,
  RecordBallotsResult,
} from '../vote.results.ts';

@Resolver()
export class VoteActsResolver {
  @Mutation(() => OpenVoteResult, { description: 'Puts a question to the vote (PC-SES-01, PC-VOTE-01).' })
  async openVote(
    @Ctx() operation: Operation,
    @Arg('input', () => OpenVoteInput) input: OpenVoteInput,
  ): Promise<object> {
    return execute(operation, openVote, input);
  }

  @Mutation(() => CastBallotResult, { description: 'The viewer votes; a ballot stands (PC-VOTE-04).' })
  async castBallot(
    @Ctx() operation: Operation,
    @Arg('input', () => CastBallotInput) input: CastBallotInput,
  ): Promise<object> {
    return execute(operation, castBallot, input);
  }

  @Mutation(() => RecordBallotsResult, { description: 'Enters ballots as they are said aloud.' })
  async recordBallots(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordBallotsInput) input: RecordBallotsInput,
  ): Promise<object> {
    return execute(operation, recordBallots, input);
  }

  @Mutation(() => CloseVoteResult, { description: 'Closes a vote and counts it (PC-VOTE-01…04).' })
  async closeVote(
    @Ctx() operation: Operation,
    @Arg('input', () => CloseVoteInput) input: CloseVoteInput,
  ): Promise<object> {
    return execute(operation, closeVote, input);
  }

  @Mutation(() => ConfirmCastingResult, {
    description: 'The word of whoever presides on a tie (PC-VOTE-02, not verified).',
  })
  async confirmCasting(
    @Ctx() operation: Operation,
    @Arg('input', () => ConfirmCastingInput) input: ConfirmCastingInput,
  ): Promise<object> {
    return execute(operation, confirmCasting, input);
  }

  @Mutation(() => CancelVoteResult, { description: 'Breaks a vote off before it is counted.' })
  async cancelVote(
    @Ctx() operation: Operation,
    @Arg('input', () => CancelVoteInput) input: CancelVoteInput,
  ): Promise<object> {
    return execute(operation, cancelVote, input);
  }
}
