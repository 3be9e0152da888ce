import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { addSeat } from '../add-seat.command.ts';
import { amendConvocation } from '../amend-convocation.command.ts';
import { approveComposition } from '../approve-composition.command.ts';
import { changeSeats } from '../change-seats.command.ts';
import { closeConvocation } from '../close-convocation.command.ts';
import {
  AddSeatInput,
  AmendConvocationInput,
  ApproveCompositionInput,
  ChangeSeatsInput,
  CloseConvocationInput,
  OpenConvocationInput,
  SetUpConvocationInput,
} from '../composition.inputs.ts';
import {
  AddSeatResult,
  AmendConvocationResult,
  ApproveCompositionResult,
  ChangeSeatsResult,
  CloseConvocationResult,
  OpenConvocationResult,
  SetUpConvocationResult,
} from '../composition.results.ts';
import { guarded } from '../guarded.ts';
import { openConvocation } from '../open-convocation.command.ts';
import { setUpConvocation } from '../set-up-convocation.command.ts';

@Resolver()
export class ConvocationActsResolver {
  @Mutation(() => SetUpConvocationResult, {
    description: 'Enters a convocation as the council already has it, all or nothing (domain §8.5).',
  })
  async setUpConvocation(
    @Ctx() operation: Operation,
    @Arg('input', () => SetUpConvocationInput) input: SetUpConvocationInput,
  ): Promise<object> {
    return execute(operation, setUpConvocation, {
      ...input,
      members: input.members.map((row) => guarded(operation, row)),
    });
  }

  @Mutation(() => OpenConvocationResult, { description: 'Opens the dossier of the next convocation (PC-FORM-02).' })
  async openConvocation(
    @Ctx() operation: Operation,
    @Arg('input', () => OpenConvocationInput) input: OpenConvocationInput,
  ): Promise<object> {
    return execute(operation, openConvocation, input);
  }

  @Mutation(() => AmendConvocationResult, {
    description: 'Enters what becomes known of a convocation: acts, first session, last day.',
  })
  async amendConvocation(
    @Ctx() operation: Operation,
    @Arg('input', () => AmendConvocationInput) input: AmendConvocationInput,
  ): Promise<object> {
    return execute(operation, amendConvocation, input);
  }

  @Mutation(() => AddSeatResult, { description: 'Adds a seat to a composition that is being formed.' })
  async addSeat(@Ctx() operation: Operation, @Arg('input', () => AddSeatInput) input: AddSeatInput): Promise<object> {
    return execute(operation, addSeat, input);
  }

  @Mutation(() => ChangeSeatsResult, { description: 'Changes the size and the seats together (PC-FORM-03, 04, 07).' })
  async changeSeats(
    @Ctx() operation: Operation,
    @Arg('input', () => ChangeSeatsInput) input: ChangeSeatsInput,
  ): Promise<object> {
    return execute(operation, changeSeats, input);
  }

  @Mutation(() => ApproveCompositionResult, {
    description: 'Records that a composition was approved: its term begins (PC-FORM-06).',
  })
  async approveComposition(
    @Ctx() operation: Operation,
    @Arg('input', () => ApproveCompositionInput) input: ApproveCompositionInput,
  ): Promise<object> {
    return execute(operation, approveComposition, input);
  }

  @Mutation(() => CloseConvocationResult, { description: 'Records that a convocation is over.' })
  async closeConvocation(
    @Ctx() operation: Operation,
    @Arg('input', () => CloseConvocationInput) input: CloseConvocationInput,
  ): Promise<object> {
    return execute(operation, closeConvocation, input);
  }
}
