import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { acts } from '../act-results.ts';
import { captureFinding } from '../commands/capture-finding.command.ts';
import { confirmFinding } from '../commands/confirm-finding.command.ts';
import { describeFinding } from '../commands/describe-finding.command.ts';
import { remedyFinding } from '../commands/remedy-finding.command.ts';
import { withdrawFinding } from '../commands/withdraw-finding.command.ts';
import {
  CaptureFindingInput,
  ConfirmFindingInput,
  DescribeFindingInput,
  RemedyFindingInput,
  WithdrawFindingInput,
} from '../inputs/finding.inputs.ts';

@Resolver()
export class FindingActsResolver {
  @Mutation(() => acts.captureFinding.Result, { description: 'Captures a finding: a photo or a sentence is enough.' })
  async captureFinding(
    @Ctx() operation: Operation,
    @Arg('input', () => CaptureFindingInput) input: CaptureFindingInput,
  ): Promise<object> {
    return execute(operation, captureFinding, input);
  }

  @Mutation(() => acts.describeFinding.Result, {
    description: 'Describes a finding: words, severity, norm, causes, conditions, the object that answers.',
  })
  async describeFinding(
    @Ctx() operation: Operation,
    @Arg('input', () => DescribeFindingInput) input: DescribeFindingInput,
  ): Promise<object> {
    return execute(operation, describeFinding, input);
  }

  @Mutation(() => acts.confirmFinding.Result, { description: 'The lead confirms a finding.' })
  async confirmFinding(
    @Ctx() operation: Operation,
    @Arg('input', () => ConfirmFindingInput) input: ConfirmFindingInput,
  ): Promise<object> {
    return execute(operation, confirmFinding, input);
  }

  @Mutation(() => acts.withdrawFinding.Result, { description: 'Takes a finding back, with a reason.' })
  async withdrawFinding(
    @Ctx() operation: Operation,
    @Arg('input', () => WithdrawFindingInput) input: WithdrawFindingInput,
  ): Promise<object> {
    return execute(operation, withdrawFinding, input);
  }

  @Mutation(() => acts.remedyFinding.Result, { description: 'Records that a finding was put right, with a proof.' })
  async remedyFinding(
    @Ctx() operation: Operation,
    @Arg('input', () => RemedyFindingInput) input: RemedyFindingInput,
  ): Promise<object> {
    return execute(operation, remedyFinding, input);
  }
}
