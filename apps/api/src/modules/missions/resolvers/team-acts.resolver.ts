import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { acts } from '../act-results.ts';
import { addObject } from '../commands/add-object.command.ts';
import { addParticipant } from '../commands/add-participant.command.ts';
import { notifyObject } from '../commands/notify-object.command.ts';
import { orderParticipants } from '../commands/order-participants.command.ts';
import { removeObject } from '../commands/remove-object.command.ts';
import { removeParticipant } from '../commands/remove-participant.command.ts';
import {
  AddObjectInput,
  AddParticipantInput,
  NotifyObjectInput,
  OrderParticipantsInput,
  RemoveObjectInput,
  RemoveParticipantInput,
} from '../inputs/team.inputs.ts';

@Resolver()
export class TeamActsResolver {
  @Mutation(() => acts.addObject.Result, { description: 'Adds an object of control (PC-CTRL-02, PC-CTRL-05).' })
  async addObject(
    @Ctx() operation: Operation,
    @Arg('input', () => AddObjectInput) input: AddObjectInput,
  ): Promise<object> {
    return execute(operation, addObject, input);
  }

  @Mutation(() => acts.removeObject.Result, { description: 'Takes an object out; the last one stays.' })
  async removeObject(
    @Ctx() operation: Operation,
    @Arg('input', () => RemoveObjectInput) input: RemoveObjectInput,
  ): Promise<object> {
    return execute(operation, removeObject, input);
  }

  @Mutation(() => acts.notifyObject.Result, { description: 'Records that an object was told (PC-CTRL-08).' })
  async notifyObject(
    @Ctx() operation: Operation,
    @Arg('input', () => NotifyObjectInput) input: NotifyObjectInput,
  ): Promise<object> {
    return execute(operation, notifyObject, input);
  }

  @Mutation(() => acts.addParticipant.Result, { description: 'Someone joins a mission.' })
  async addParticipant(
    @Ctx() operation: Operation,
    @Arg('input', () => AddParticipantInput) input: AddParticipantInput,
  ): Promise<object> {
    return execute(operation, addParticipant, input);
  }

  @Mutation(() => acts.removeParticipant.Result, { description: 'Someone is taken off a mission’s list.' })
  async removeParticipant(
    @Ctx() operation: Operation,
    @Arg('input', () => RemoveParticipantInput) input: RemoveParticipantInput,
  ): Promise<object> {
    return execute(operation, removeParticipant, input);
  }

  @Mutation(() => acts.orderParticipants.Result, { description: 'Puts a mission’s participants in order.' })
  async orderParticipants(
    @Ctx() operation: Operation,
    @Arg('input', () => OrderParticipantsInput) input: OrderParticipantsInput,
  ): Promise<object> {
    return execute(operation, orderParticipants, input);
  }
}
