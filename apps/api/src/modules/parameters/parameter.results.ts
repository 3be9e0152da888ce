import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { overridesByIds } from './parameter.reader.ts';
import { ParameterOverride } from './parameter.type.ts';

/** Never a type of its own: what acts on a proposal show. */
@ObjectType({ description: 'What acts on a proposal show.' })
abstract class ProposalSuccess {
  @Field(() => ID, { description: 'The proposal, as an opaque ID.' })
  overrideId!: string;
  @Field(() => ParameterOverride, { nullable: true, description: 'The proposal as it stands now.' })
  override(@Ctx() operation: Operation): Promise<ParameterOverride | null> {
    return operation.level.first<ParameterOverride>(overridesByIds, this.overrideId);
  }
}

@ObjectType({ description: 'The platform was asked.' })
export class ProposeParameterSuccess extends ProposalSuccess {}
export const ProposeParameterResult = resultOf('ProposeParameterResult', ProposeParameterSuccess);

@ObjectType({ description: 'The tenant’s own value holds from its day.' })
export class ApproveParameterSuccess extends ProposalSuccess {}
export const ApproveParameterResult = resultOf('ApproveParameterResult', ApproveParameterSuccess);

@ObjectType({ description: 'The proposal was declined; the law’s value holds on.' })
export class DeclineParameterSuccess extends ProposalSuccess {}
export const DeclineParameterResult = resultOf('DeclineParameterResult', DeclineParameterSuccess);

@ObjectType({ description: 'The proposal was taken back.' })
export class WithdrawParameterSuccess extends ProposalSuccess {}
export const WithdrawParameterResult = resultOf('WithdrawParameterResult', WithdrawParameterSuccess);
