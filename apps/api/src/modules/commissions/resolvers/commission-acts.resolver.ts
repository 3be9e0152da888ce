import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { addCommissionMember } from '../commands/add-commission-member.command.ts';
import { amendCommission } from '../commands/amend-commission.command.ts';
import { appointCommissionActing } from '../commands/appoint-commission-acting.command.ts';
import { appointCommissionHead } from '../commands/appoint-commission-head.command.ts';
import { closeCommission } from '../commands/close-commission.command.ts';
import { createCommission } from '../commands/create-commission.command.ts';
import { endCommissionActing } from '../commands/end-commission-acting.command.ts';
import { releaseCommissionMember } from '../commands/release-commission-member.command.ts';
import {
  AddCommissionMemberInput,
  AmendCommissionInput,
  AppointCommissionActingInput,
  AppointCommissionHeadInput,
  CloseCommissionInput,
  CreateCommissionInput,
  EndCommissionActingInput,
  ReleaseCommissionMemberInput,
} from '../commission.inputs.ts';
import {
  AddCommissionMemberResult,
  AmendCommissionResult,
  AppointCommissionActingResult,
  AppointCommissionHeadResult,
  CloseCommissionResult,
  CreateCommissionResult,
  EndCommissionActingResult,
  ReleaseCommissionMemberResult,
} from '../commission.results.ts';

@Resolver()
export class CommissionActsResolver {
  @Mutation(() => CreateCommissionResult, {
    description: 'Creates a commission by a decision or a signed paper, or enters a proposed one (PC-COM-01, 02).',
  })
  async createCommission(
    @Ctx() operation: Operation,
    @Arg('input', () => CreateCommissionInput) input: CreateCommissionInput,
  ): Promise<object> {
    return execute(operation, createCommission, input);
  }

  @Mutation(() => AmendCommissionResult, {
    description: 'Amends a commission; a proposed one with its decision or paper begins.',
  })
  async amendCommission(
    @Ctx() operation: Operation,
    @Arg('input', () => AmendCommissionInput) input: AmendCommissionInput,
  ): Promise<object> {
    return execute(operation, amendCommission, input);
  }

  @Mutation(() => AddCommissionMemberResult, {
    description: 'Enters who came into a commission, a member or an expert (PC-COM-02).',
  })
  async addCommissionMember(
    @Ctx() operation: Operation,
    @Arg('input', () => AddCommissionMemberInput) input: AddCommissionMemberInput,
  ): Promise<object> {
    return execute(operation, addCommissionMember, input);
  }

  @Mutation(() => ReleaseCommissionMemberResult, { description: 'Records that somebody left a commission.' })
  async releaseCommissionMember(
    @Ctx() operation: Operation,
    @Arg('input', () => ReleaseCommissionMemberInput) input: ReleaseCommissionMemberInput,
  ): Promise<object> {
    return execute(operation, releaseCommissionMember, input);
  }

  @Mutation(() => AppointCommissionHeadResult, {
    description: 'Enters who heads a commission: a member of the council (PC-COM-02).',
  })
  async appointCommissionHead(
    @Ctx() operation: Operation,
    @Arg('input', () => AppointCommissionHeadInput) input: AppointCommissionHeadInput,
  ): Promise<object> {
    return execute(operation, appointCommissionHead, input);
  }

  @Mutation(() => AppointCommissionActingResult, {
    description: 'Enters who stands in for the head or the secretary of a commission on given days (domain §8.6).',
  })
  async appointCommissionActing(
    @Ctx() operation: Operation,
    @Arg('input', () => AppointCommissionActingInput) input: AppointCommissionActingInput,
  ): Promise<object> {
    return execute(operation, appointCommissionActing, input);
  }

  @Mutation(() => EndCommissionActingResult, { description: 'Records that somebody stands in no longer.' })
  async endCommissionActing(
    @Ctx() operation: Operation,
    @Arg('input', () => EndCommissionActingInput) input: EndCommissionActingInput,
  ): Promise<object> {
    return execute(operation, endCommissionActing, input);
  }

  @Mutation(() => CloseCommissionResult, { description: 'Records that a commission is over.' })
  async closeCommission(
    @Ctx() operation: Operation,
    @Arg('input', () => CloseCommissionInput) input: CloseCommissionInput,
  ): Promise<object> {
    return execute(operation, closeCommission, input);
  }
}
