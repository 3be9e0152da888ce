import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { amendMeetingDecision } from '../commands/amend-meeting-decision.command.ts';
import { extendDecision } from '../commands/extend-decision.command.ts';
import { recordDecisionExecution } from '../commands/record-decision-execution.command.ts';
import { recordMeetingDecision } from '../commands/record-meeting-decision.command.ts';
import { recordRegulation } from '../commands/record-regulation.command.ts';
import { takeDecisionOffControl } from '../commands/take-decision-off-control.command.ts';
import {
  AmendMeetingDecisionInput,
  ExtendDecisionInput,
  RecordDecisionExecutionInput,
  RecordMeetingDecisionInput,
  RecordRegulationInput,
  TakeDecisionOffControlInput,
} from '../decision.inputs.ts';
import {
  AmendMeetingDecisionResult,
  ExtendDecisionResult,
  RecordDecisionExecutionResult,
  RecordMeetingDecisionResult,
  RecordRegulationResult,
  TakeDecisionOffControlResult,
} from '../decision.results.ts';

@Resolver()
export class DecisionActsResolver {
  @Mutation(() => RecordMeetingDecisionResult, {
    description: 'Enters what a sitting decided on a question, and does what it does, all in one.',
  })
  async recordMeetingDecision(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordMeetingDecisionInput) input: RecordMeetingDecisionInput,
  ): Promise<object> {
    return execute(operation, recordMeetingDecision, input);
  }

  @Mutation(() => AmendMeetingDecisionResult, {
    description: 'Mends the words of a decision until the protocol is signed (PC-PROT-02).',
  })
  async amendMeetingDecision(
    @Ctx() operation: Operation,
    @Arg('input', () => AmendMeetingDecisionInput) input: AmendMeetingDecisionInput,
  ): Promise<object> {
    return execute(operation, amendMeetingDecision, input);
  }

  @Mutation(() => RecordDecisionExecutionResult, { description: 'Records that a decision was executed, or was not.' })
  async recordDecisionExecution(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordDecisionExecutionInput) input: RecordDecisionExecutionInput,
  ): Promise<object> {
    return execute(operation, recordDecisionExecution, input);
  }

  @Mutation(() => TakeDecisionOffControlResult, {
    description: 'Records that the council follows a decision no longer.',
  })
  async takeDecisionOffControl(
    @Ctx() operation: Operation,
    @Arg('input', () => TakeDecisionOffControlInput) input: TakeDecisionOffControlInput,
  ): Promise<object> {
    return execute(operation, takeDecisionOffControl, input);
  }

  @Mutation(() => ExtendDecisionResult, {
    description: 'Sets another day for the execution of a decision, with its reason.',
  })
  async extendDecision(
    @Ctx() operation: Operation,
    @Arg('input', () => ExtendDecisionInput) input: ExtendDecisionInput,
  ): Promise<object> {
    return execute(operation, extendDecision, input);
  }

  @Mutation(() => RecordRegulationResult, {
    description: 'Enters a version of the regulation that was approved on paper (PWR-08).',
  })
  async recordRegulation(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordRegulationInput) input: RecordRegulationInput,
  ): Promise<object> {
    return execute(operation, recordRegulation, input);
  }
}
