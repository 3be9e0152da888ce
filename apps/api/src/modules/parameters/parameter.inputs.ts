import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';

@InputType({ description: 'A tenant’s wish to set its own value of a parameter.' })
export class ProposeParameterInput extends ActInput {
  @Field(() => String, { description: 'The rule.' })
  ruleId!: string;
  @Field(() => String, { description: 'The parameter of the rule.' })
  parameter!: string;
  @Field(() => Int, { description: 'The value, in the parameter’s unit; within the corridor.' })
  value!: number;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
  @Field(() => DateScalar, { nullable: true, description: 'From which day; today when left out, never earlier.' })
  effectiveFrom?: string | null;
}

@InputType({ description: 'Which proposal is decided on.' })
export abstract class ProposalInput extends ActInput {
  @Field(() => ID, { description: 'The proposal, as an opaque ID.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'A proposal that holds from its day.' })
export class ApproveParameterInput extends ProposalInput {}

@InputType({ description: 'A proposal that is declined, and why.' })
export class DeclineParameterInput extends ProposalInput {
  @Field(() => String, { description: 'Why; the council reads it, and the journal keeps it.' })
  reason!: string;
}

@InputType({ description: 'A proposal that its own secretariat takes back.' })
export class WithdrawParameterInput extends ProposalInput {}
