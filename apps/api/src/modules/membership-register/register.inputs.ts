import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/inputs.ts';

@InputType({ description: 'What a person found of a match that the register told.' })
export class ReviewRegisterMatchInput extends ActInput {
  @Field(() => ID, { description: 'The question whose answer was a match.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => Boolean, { description: 'True where the candidate is the person who sits elsewhere, false where not.' })
  samePerson!: boolean;
  @Field(() => String, { description: 'How that was found out; kept in the journal.' })
  because!: string;
}
