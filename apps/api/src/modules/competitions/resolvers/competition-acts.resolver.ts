import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { amendCompetition } from '../commands/amend-competition.command.ts';
import { cancelCompetition } from '../commands/cancel-competition.command.ts';
import { draftCompetition } from '../commands/draft-competition.command.ts';
import { extendCompetition } from '../commands/extend-competition.command.ts';
import { openCompetition } from '../commands/open-competition.command.ts';
import { recordCompetition } from '../commands/record-competition.command.ts';
import { repeatCompetition } from '../commands/repeat-competition.command.ts';
import { reviewCompetition } from '../commands/review-competition.command.ts';
import {
  AmendCompetitionInput,
  CancelCompetitionInput,
  DraftCompetitionInput,
  ExtendCompetitionInput,
  OpenCompetitionInput,
  RecordCompetitionInput,
  RepeatCompetitionInput,
  ReviewCompetitionInput,
} from '../inputs/competition.inputs.ts';
import {
  AmendCompetitionResult,
  CancelCompetitionResult,
  DraftCompetitionResult,
  ExtendCompetitionResult,
  OpenCompetitionResult,
  RecordCompetitionResult,
  RepeatCompetitionResult,
  ReviewCompetitionResult,
} from '../results/competition.results.ts';

@Resolver()
export class CompetitionActsResolver {
  @Mutation(() => DraftCompetitionResult, { description: 'Begins to prepare a competition.' })
  draftCompetition(
    @Ctx() operation: Operation,
    @Arg('input', () => DraftCompetitionInput) input: DraftCompetitionInput,
  ): Promise<object> {
    return execute(operation, draftCompetition, input);
  }

  @Mutation(() => AmendCompetitionResult, {
    description: 'Changes what a draft will announce; refused once it is open.',
  })
  amendCompetition(
    @Ctx() operation: Operation,
    @Arg('input', () => AmendCompetitionInput) input: AmendCompetitionInput,
  ): Promise<object> {
    return execute(operation, amendCompetition, input);
  }

  @Mutation(() => OpenCompetitionResult, {
    description: 'Opens it: published, its window runs, its conditions are frozen (PC-COMP-01, 02).',
  })
  openCompetition(
    @Ctx() operation: Operation,
    @Arg('input', () => OpenCompetitionInput) input: OpenCompetitionInput,
  ): Promise<object> {
    return execute(operation, openCompetition, input);
  }

  @Mutation(() => ExtendCompetitionResult, {
    description: 'Extends the window by a new publication, before it closes.',
  })
  extendCompetition(
    @Ctx() operation: Operation,
    @Arg('input', () => ExtendCompetitionInput) input: ExtendCompetitionInput,
  ): Promise<object> {
    return execute(operation, extendCompetition, input);
  }

  @Mutation(() => CancelCompetitionResult, {
    description: 'Cancels it before its results, for a reason that is published; its candidates are told.',
  })
  cancelCompetition(
    @Ctx() operation: Operation,
    @Arg('input', () => CancelCompetitionInput) input: CancelCompetitionInput,
  ): Promise<object> {
    return execute(operation, cancelCompetition, input);
  }

  @Mutation(() => ReviewCompetitionResult, {
    description: 'The working group begins to look at the applications (PC-COMP-05).',
  })
  reviewCompetition(
    @Ctx() operation: Operation,
    @Arg('input', () => ReviewCompetitionInput) input: ReviewCompetitionInput,
  ): Promise<object> {
    return execute(operation, reviewCompetition, input);
  }

  @Mutation(() => RepeatCompetitionResult, {
    description: 'Prepares another competition for the seats that are left (PC-COMP-07).',
  })
  repeatCompetition(
    @Ctx() operation: Operation,
    @Arg('input', () => RepeatCompetitionInput) input: RepeatCompetitionInput,
  ): Promise<object> {
    return execute(operation, repeatCompetition, input);
  }

  @Mutation(() => RecordCompetitionResult, {
    description: 'Enters a competition that was held on paper, all or nothing (domain §8.5).',
  })
  recordCompetition(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordCompetitionInput) input: RecordCompetitionInput,
  ): Promise<object> {
    return execute(operation, recordCompetition, input);
  }
}
