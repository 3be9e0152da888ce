import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { acts } from '../act-results.ts';
import { cancelVisit } from '../commands/cancel-visit.command.ts';
import { confirmVisit } from '../commands/confirm-visit.command.ts';
import { finishVisit } from '../commands/finish-visit.command.ts';
import { planVisit } from '../commands/plan-visit.command.ts';
import { recordRefusedAccess } from '../commands/record-refused-access.command.ts';
import { recordVisit } from '../commands/record-visit.command.ts';
import {
  CancelVisitInput,
  ConfirmVisitInput,
  FinishVisitInput,
  PlanVisitInput,
  RecordRefusedAccessInput,
  RecordVisitInput,
} from '../inputs/visit.inputs.ts';

@Resolver()
export class VisitActsResolver {
  @Mutation(() => acts.planVisit.Result, { description: 'Puts a visit on the plan.' })
  async planVisit(
    @Ctx() operation: Operation,
    @Arg('input', () => PlanVisitInput) input: PlanVisitInput,
  ): Promise<object> {
    return execute(operation, planVisit, input);
  }

  @Mutation(() => acts.confirmVisit.Result, { description: 'Agrees a planned visit with those who go.' })
  async confirmVisit(
    @Ctx() operation: Operation,
    @Arg('input', () => ConfirmVisitInput) input: ConfirmVisitInput,
  ): Promise<object> {
    return execute(operation, confirmVisit, input);
  }

  @Mutation(() => acts.cancelVisit.Result, { description: 'A planned visit will not take place.' })
  async cancelVisit(
    @Ctx() operation: Operation,
    @Arg('input', () => CancelVisitInput) input: CancelVisitInput,
  ): Promise<object> {
    return execute(operation, cancelVisit, input);
  }

  @Mutation(() => acts.recordVisit.Result, { description: 'Records a visit that took place, on the day or later.' })
  async recordVisit(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordVisitInput) input: RecordVisitInput,
  ): Promise<object> {
    return execute(operation, recordVisit, input);
  }

  @Mutation(() => acts.finishVisit.Result, { description: 'Says until when a visit that took place went on.' })
  async finishVisit(
    @Ctx() operation: Operation,
    @Arg('input', () => FinishVisitInput) input: FinishVisitInput,
  ): Promise<object> {
    return execute(operation, finishVisit, input);
  }

  @Mutation(() => acts.recordRefusedAccess.Result, {
    description: 'Records that the monitors were not let in; a finding is made with it.',
  })
  async recordRefusedAccess(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordRefusedAccessInput) input: RecordRefusedAccessInput,
  ): Promise<object> {
    return execute(operation, recordRefusedAccess, input);
  }
}
