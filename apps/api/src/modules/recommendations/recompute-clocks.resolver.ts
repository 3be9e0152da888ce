import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { recomputeClocks } from './recompute-clocks.command.ts';
import { RecomputeClocksResult } from './recompute-clocks.results.ts';
import { RecomputeClocksInput } from './track.inputs.ts';

@Resolver()
export class RecomputeClocksResolver {
  @Mutation(() => RecomputeClocksResult, {
    description: 'Computes the council’s running clocks anew with the calendar of today; explicit and journalled.',
  })
  recomputeClocks(
    @Ctx() operation: Operation,
    @Arg('input', () => RecomputeClocksInput, { description: 'Why.' }) input: RecomputeClocksInput,
  ): Promise<object> {
    return execute(operation, recomputeClocks, input);
  }
}
