import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { addAgendaItem } from '../commands/add-agenda-item.command.ts';
import { addAgendaMaterial } from '../commands/add-agenda-material.command.ts';
import { amendAgendaItem } from '../commands/amend-agenda-item.command.ts';
import { carryAgendaItem } from '../commands/carry-agenda-item.command.ts';
import { finishItem } from '../commands/finish-item.command.ts';
import { includeAgendaItem } from '../commands/include-agenda-item.command.ts';
import { postponeAgendaItem } from '../commands/postpone-agenda-item.command.ts';
import { recordDiscussion } from '../commands/record-discussion.command.ts';
import { removeAgendaItem } from '../commands/remove-agenda-item.command.ts';
import { takeUpItem } from '../commands/take-up-item.command.ts';
import { withdrawAgendaMaterial } from '../commands/withdraw-agenda-material.command.ts';
import {
  AddAgendaItemInput,
  AddAgendaMaterialInput,
  AmendAgendaItemInput,
  CarryAgendaItemInput,
  FinishItemInput,
  IncludeAgendaItemInput,
  PostponeAgendaItemInput,
  RecordDiscussionInput,
  RemoveAgendaItemInput,
  TakeUpItemInput,
  WithdrawAgendaMaterialInput,
} from '../inputs/agenda.inputs.ts';
import {
  AddAgendaItemResult,
  AddAgendaMaterialResult,
  AmendAgendaItemResult,
  CarryAgendaItemResult,
  FinishItemResult,
  IncludeAgendaItemResult,
  PostponeAgendaItemResult,
  RecordDiscussionResult,
  RemoveAgendaItemResult,
  TakeUpItemResult,
  WithdrawAgendaMaterialResult,
} from '../results/agenda.results.ts';

@Resolver()
export class AgendaActsResolver {
  @Mutation(() => AddAgendaItemResult, { description: 'Adds a question to the agenda, or proposes one (PC-MEM-08).' })
  async addAgendaItem(
    @Ctx() operation: Operation,
    @Arg('input', () => AddAgendaItemInput) input: AddAgendaItemInput,
  ): Promise<object> {
    return execute(operation, addAgendaItem, input);
  }

  @Mutation(() => AmendAgendaItemResult, { description: 'Amends a question that is not decided.' })
  async amendAgendaItem(
    @Ctx() operation: Operation,
    @Arg('input', () => AmendAgendaItemInput) input: AmendAgendaItemInput,
  ): Promise<object> {
    return execute(operation, amendAgendaItem, input);
  }

  @Mutation(() => IncludeAgendaItemResult, { description: 'Includes a question that was proposed.' })
  async includeAgendaItem(
    @Ctx() operation: Operation,
    @Arg('input', () => IncludeAgendaItemInput) input: IncludeAgendaItemInput,
  ): Promise<object> {
    return execute(operation, includeAgendaItem, input);
  }

  @Mutation(() => CarryAgendaItemResult, {
    description: 'Takes over a question that an earlier sitting put off or did not come to (`Meeting.waitingItems`).',
  })
  async carryAgendaItem(
    @Ctx() operation: Operation,
    @Arg('input', () => CarryAgendaItemInput) input: CarryAgendaItemInput,
  ): Promise<object> {
    return execute(operation, carryAgendaItem, input);
  }

  @Mutation(() => RemoveAgendaItemResult, { description: 'Takes a question off the agenda.' })
  async removeAgendaItem(
    @Ctx() operation: Operation,
    @Arg('input', () => RemoveAgendaItemInput) input: RemoveAgendaItemInput,
  ): Promise<object> {
    return execute(operation, removeAgendaItem, input);
  }

  @Mutation(() => PostponeAgendaItemResult, { description: 'Puts a question off.' })
  async postponeAgendaItem(
    @Ctx() operation: Operation,
    @Arg('input', () => PostponeAgendaItemInput) input: PostponeAgendaItemInput,
  ): Promise<object> {
    return execute(operation, postponeAgendaItem, input);
  }

  @Mutation(() => TakeUpItemResult, { description: 'Takes a question up.' })
  async takeUpItem(
    @Ctx() operation: Operation,
    @Arg('input', () => TakeUpItemInput) input: TakeUpItemInput,
  ): Promise<object> {
    return execute(operation, takeUpItem, input);
  }

  @Mutation(() => FinishItemResult, { description: 'A question is done with.' })
  async finishItem(
    @Ctx() operation: Operation,
    @Arg('input', () => FinishItemInput) input: FinishItemInput,
  ): Promise<object> {
    return execute(operation, finishItem, input);
  }

  @Mutation(() => RecordDiscussionResult, { description: 'Writes what was reported and said.' })
  async recordDiscussion(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordDiscussionInput) input: RecordDiscussionInput,
  ): Promise<object> {
    return execute(operation, recordDiscussion, input);
  }

  @Mutation(() => AddAgendaMaterialResult, { description: 'Adds a paper to a question.' })
  async addAgendaMaterial(
    @Ctx() operation: Operation,
    @Arg('input', () => AddAgendaMaterialInput) input: AddAgendaMaterialInput,
  ): Promise<object> {
    return execute(operation, addAgendaMaterial, input);
  }

  @Mutation(() => WithdrawAgendaMaterialResult, { description: 'Takes a paper back.' })
  async withdrawAgendaMaterial(
    @Ctx() operation: Operation,
    @Arg('input', () => WithdrawAgendaMaterialInput) input: WithdrawAgendaMaterialInput,
  ): Promise<object> {
    return execute(operation, withdrawAgendaMaterial, input);
  }
}
