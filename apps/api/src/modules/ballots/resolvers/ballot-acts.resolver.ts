import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { amendBallot } from '../amend-ballot.command.ts';
import { amendInterview } from '../amend-interview.command.ts';
import {
  AmendBallotInput,
  AmendInterviewInput,
  CastVotesInput,
  CloseBallotInput,
  DeclineSeatInput,
  OpenBallotInput,
  OrderReserveInput,
  PublishResultsInput,
  RecordCountsInput,
  RecordInterviewInput,
  RecordPresenceInput,
  RecordVotesInput,
  SeatElectedInput,
  SeatReserveInput,
} from '../ballot.inputs.ts';
import {
  AmendBallotResult,
  AmendInterviewResult,
  CastVotesResult,
  CloseBallotResult,
  DeclineSeatResult,
  OpenBallotResult,
  OrderReserveResult,
  PublishResultsResult,
  RecordCountsResult,
  RecordInterviewResult,
  RecordPresenceResult,
  RecordVotesResult,
  SeatElectedResult,
  SeatReserveResult,
} from '../ballot.results.ts';
import { castVotes } from '../cast-votes.command.ts';
import { closeBallot } from '../close-ballot.command.ts';
import { declineSeat } from '../decline-seat.command.ts';
import { openBallot } from '../open-ballot.command.ts';
import { orderReserve } from '../order-reserve.command.ts';
import { publishResults } from '../publish-results.command.ts';
import { recordCounts } from '../record-counts.command.ts';
import { recordInterview } from '../record-interview.command.ts';
import { recordPresence } from '../record-presence.command.ts';
import { recordVotes } from '../record-votes.command.ts';
import { seatElected } from '../seat-elected.command.ts';
import { seatReserve } from '../seat-reserve.command.ts';

@Resolver()
export class BallotActsResolver {
  @Mutation(() => RecordInterviewResult, { description: 'Records an interview of a candidate (PC-COMP-05).' })
  async recordInterview(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordInterviewInput) input: RecordInterviewInput,
  ): Promise<object> {
    return execute(operation, recordInterview, input);
  }

  @Mutation(() => AmendInterviewResult, { description: 'Corrects what was recorded of an interview, for a reason.' })
  async amendInterview(
    @Ctx() operation: Operation,
    @Arg('input', () => AmendInterviewInput) input: AmendInterviewInput,
  ): Promise<object> {
    return execute(operation, amendInterview, input);
  }

  @Mutation(() => OpenBallotResult, { description: 'Opens the group’s vote for the seats of one kind (PC-WG-06).' })
  async openBallot(
    @Ctx() operation: Operation,
    @Arg('input', () => OpenBallotInput) input: OpenBallotInput,
  ): Promise<object> {
    return execute(operation, openBallot, input);
  }

  @Mutation(() => AmendBallotResult, { description: 'Corrects how an open ballot was set up.' })
  async amendBallot(
    @Ctx() operation: Operation,
    @Arg('input', () => AmendBallotInput) input: AmendBallotInput,
  ): Promise<object> {
    return execute(operation, amendBallot, input);
  }

  @Mutation(() => CastVotesResult, { description: 'A member of the group votes with their own account.' })
  async castVotes(
    @Ctx() operation: Operation,
    @Arg('input', () => CastVotesInput) input: CastVotesInput,
  ): Promise<object> {
    return execute(operation, castVotes, input);
  }

  @Mutation(() => RecordVotesResult, { description: 'Enters a member’s votes from the signed protocol (domain §8.5).' })
  async recordVotes(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordVotesInput) input: RecordVotesInput,
  ): Promise<object> {
    return execute(operation, recordVotes, input);
  }

  @Mutation(() => RecordPresenceResult, { description: 'Enters who is present at the sitting.' })
  async recordPresence(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordPresenceInput) input: RecordPresenceInput,
  ): Promise<object> {
    return execute(operation, recordPresence, input);
  }

  @Mutation(() => RecordCountsResult, { description: 'Enters totals from a paper that gives no names (domain §8.6).' })
  async recordCounts(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordCountsInput) input: RecordCountsInput,
  ): Promise<object> {
    return execute(operation, recordCounts, input);
  }

  @Mutation(() => CloseBallotResult, {
    description: 'Counts a ballot: rating, elected, reserve, ties (PC-WG-06, PC-COMP-07).',
  })
  async closeBallot(
    @Ctx() operation: Operation,
    @Arg('input', () => CloseBallotInput) input: CloseBallotInput,
  ): Promise<object> {
    return execute(operation, closeBallot, input);
  }

  @Mutation(() => PublishResultsResult, { description: 'Records that the results were published (PC-COMP-06).' })
  async publishResults(
    @Ctx() operation: Operation,
    @Arg('input', () => PublishResultsInput) input: PublishResultsInput,
  ): Promise<object> {
    return execute(operation, publishResults, input);
  }

  @Mutation(() => SeatElectedResult, { description: 'Seats those elected (PC-MEM-01…06).' })
  async seatElected(
    @Ctx() operation: Operation,
    @Arg('input', () => SeatElectedInput) input: SeatElectedInput,
  ): Promise<object> {
    return execute(operation, seatElected, input);
  }

  @Mutation(() => SeatReserveResult, { description: 'Seats the next of the reserve (PC-TERM-05).' })
  async seatReserve(
    @Ctx() operation: Operation,
    @Arg('input', () => SeatReserveInput) input: SeatReserveInput,
  ): Promise<object> {
    return execute(operation, seatReserve, input);
  }

  @Mutation(() => OrderReserveResult, {
    description: 'Records how the group voted between equals in the reserve (domain §8.5).',
  })
  async orderReserve(
    @Ctx() operation: Operation,
    @Arg('input', () => OrderReserveInput) input: OrderReserveInput,
  ): Promise<object> {
    return execute(operation, orderReserve, input);
  }

  @Mutation(() => DeclineSeatResult, { description: 'Records that a candidate declined the seat.' })
  async declineSeat(
    @Ctx() operation: Operation,
    @Arg('input', () => DeclineSeatInput) input: DeclineSeatInput,
  ): Promise<object> {
    return execute(operation, declineSeat, input);
  }
}
