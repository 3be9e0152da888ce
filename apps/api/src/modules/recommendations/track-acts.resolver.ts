import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { closeTrack } from './close-track.command.ts';
import { correctDate } from './correct-date.command.ts';
import { escalate } from './escalate.command.ts';
import { noteCall } from './note-call.command.ts';
import {
  closeTrackResult,
  correctDateResult,
  escalateResult,
  noteCallResult,
  recordExecutionResult,
  recordNonExecutionResult,
  setExecutionDateResult,
} from './recommendation.results.ts';
import { recordExecution } from './record-execution.command.ts';
import { recordNonExecution } from './record-non-execution.command.ts';
import { setExecutionDate } from './set-execution-date.command.ts';
import {
  CloseTrackInput,
  CorrectDateInput,
  EscalateInput,
  NoteCallInput,
  RecordExecutionInput,
  RecordNonExecutionInput,
  SetExecutionDateInput,
} from './track.inputs.ts';

@Resolver()
export class TrackActsResolver {
  @Mutation(() => setExecutionDateResult.result, {
    description: 'Sets an execution date, the council’s own (PC-REC-04).',
  })
  setExecutionDate(
    @Ctx() operation: Operation,
    @Arg('input', () => SetExecutionDateInput, { description: 'What is to be done.' }) input: SetExecutionDateInput,
  ): Promise<object> {
    return execute(operation, setExecutionDate, input);
  }

  @Mutation(() => recordExecutionResult.result, { description: 'Records execution with its proof.' })
  recordExecution(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordExecutionInput, { description: 'What is to be done.' }) input: RecordExecutionInput,
  ): Promise<object> {
    return execute(operation, recordExecution, input);
  }

  @Mutation(() => recordNonExecutionResult.result, { description: 'Records that it was not executed.' })
  recordNonExecution(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordNonExecutionInput, { description: 'What is to be done.' }) input: RecordNonExecutionInput,
  ): Promise<object> {
    return execute(operation, recordNonExecution, input);
  }

  @Mutation(() => closeTrackResult.result, { description: 'Closes one addressee’s track with a reason.' })
  closeTrack(
    @Ctx() operation: Operation,
    @Arg('input', () => CloseTrackInput, { description: 'What is to be done.' }) input: CloseTrackInput,
  ): Promise<object> {
    return execute(operation, closeTrack, input);
  }

  @Mutation(() => noteCallResult.result, { description: 'Notes a call or a meeting on a track.' })
  noteCall(
    @Ctx() operation: Operation,
    @Arg('input', () => NoteCallInput, { description: 'What is to be done.' }) input: NoteCallInput,
  ): Promise<object> {
    return execute(operation, noteCall, input);
  }

  @Mutation(() => correctDateResult.result, {
    description: 'Corrects a recorded date with a reason and computes the clock anew (§8.2).',
  })
  correctDate(
    @Ctx() operation: Operation,
    @Arg('input', () => CorrectDateInput, { description: 'What is to be done.' }) input: CorrectDateInput,
  ): Promise<object> {
    return execute(operation, correctDate, input);
  }

  @Mutation(() => escalateResult.result, {
    description: 'Drafts the letter to the superior of a body: a person’s decision.',
  })
  escalate(
    @Ctx() operation: Operation,
    @Arg('input', () => EscalateInput, { description: 'What is to be done.' }) input: EscalateInput,
  ): Promise<object> {
    return execute(operation, escalate, input);
  }
}
