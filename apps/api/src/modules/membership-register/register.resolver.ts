import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { ReviewRegisterMatchInput } from './register.inputs.ts';
import { ReviewRegisterMatchResult } from './register.results.ts';
import { reviewRegisterMatch } from './review-register-match.command.ts';

@Resolver()
export class MembershipRegisterResolver {
  @Mutation(() => ReviewRegisterMatchResult, {
    description: 'Records what a person found of a match of the register: the same person or another (PC-MEM-05).',
  })
  async reviewRegisterMatch(
    @Ctx() operation: Operation,
    @Arg('input', () => ReviewRegisterMatchInput) input: ReviewRegisterMatchInput,
  ): Promise<object> {
    return execute(operation, reviewRegisterMatch, input);
  }
}
