import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { acts } from '../act-results.ts';
import { correctFindingDate } from '../commands/correct-finding-date.command.ts';
import { correctMissionDate } from '../commands/correct-mission-date.command.ts';
import { correctVisitDate } from '../commands/correct-visit-date.command.ts';
import {
  CorrectFindingDateInput,
  CorrectMissionDateInput,
  CorrectVisitDateInput,
} from '../inputs/correction.inputs.ts';

@Resolver()
export class CorrectionActsResolver {
  @Mutation(() => acts.correctMissionDate.Result, {
    description: 'Corrects a wrong date of a mission, with a reason; the final document’s clock is computed anew.',
  })
  async correctMissionDate(
    @Ctx() operation: Operation,
    @Arg('input', () => CorrectMissionDateInput) input: CorrectMissionDateInput,
  ): Promise<object> {
    return execute(operation, correctMissionDate, input);
  }

  @Mutation(() => acts.correctVisitDate.Result, { description: 'Corrects the wrong day of a visit, with a reason.' })
  async correctVisitDate(
    @Ctx() operation: Operation,
    @Arg('input', () => CorrectVisitDateInput) input: CorrectVisitDateInput,
  ): Promise<object> {
    return execute(operation, correctVisitDate, input);
  }

  @Mutation(() => acts.correctFindingDate.Result, {
    description: 'Corrects the wrong day of an observation, with a reason.',
  })
  async correctFindingDate(
    @Ctx() operation: Operation,
    @Arg('input', () => CorrectFindingDateInput) input: CorrectFindingDateInput,
  ): Promise<object> {
    return execute(operation, correctFindingDate, input);
  }
}
