import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../graphql/results.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import type { Operation } from '../../kernel/context.ts';
import { decodeId } from '../../kernel/id.ts';
import { onTenant } from '../../kernel/on-tenant.ts';
import { approveParameter } from './approve-parameter.command.ts';
import { declineParameter } from './decline-parameter.command.ts';
import {
  ApproveParameterInput,
  DeclineParameterInput,
  ProposeParameterInput,
  WithdrawParameterInput,
} from './parameter.inputs.ts';
import {
  ApproveParameterResult,
  DeclineParameterResult,
  ProposeParameterResult,
  WithdrawParameterResult,
} from './parameter.results.ts';
import { proposeParameter } from './propose-parameter.command.ts';
import { withdrawParameter } from './withdraw-parameter.command.ts';

/** A proposal that no ID of ours names belongs to no tenant: the command then finds nothing. */
const nobody = '00000000-0000-0000-0000-000000000000';

@Resolver()
export class ParameterActsResolver {
  @Mutation(() => ProposeParameterResult, {
    description: 'Asks for the tenant’s own value of a parameter within the law’s corridor; the secretariat.',
  })
  async proposeParameter(
    @Ctx() operation: Operation,
    @Arg('input', () => ProposeParameterInput) input: ProposeParameterInput,
  ): Promise<object> {
    return execute(operation, proposeParameter, input);
  }

  @Mutation(() => ApproveParameterResult, { description: 'Approves a tenant’s own value; the platform.' })
  async approveParameter(
    @Ctx() operation: Operation,
    @Arg('input', () => ApproveParameterInput) input: ApproveParameterInput,
  ): Promise<object> {
    return execute(operation, approveParameter, input, ofProposal(operation, input.id));
  }

  @Mutation(() => DeclineParameterResult, {
    description: 'Declines a tenant’s own value, with a reason; the platform.',
  })
  async declineParameter(
    @Ctx() operation: Operation,
    @Arg('input', () => DeclineParameterInput) input: DeclineParameterInput,
  ): Promise<object> {
    return execute(operation, declineParameter, input, ofProposal(operation, input.id));
  }

  @Mutation(() => WithdrawParameterResult, { description: 'Takes one’s own proposal back; the secretariat.' })
  async withdrawParameter(
    @Ctx() operation: Operation,
    @Arg('input', () => WithdrawParameterInput) input: WithdrawParameterInput,
  ): Promise<object> {
    return execute(operation, withdrawParameter, input);
  }
}

function ofProposal(operation: Operation, id: string): Capacity {
  return onTenant(operation.capacity, decodeId(id)?.tenantId ?? nobody);
}
