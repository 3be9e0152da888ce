import { Field, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';

@ObjectType({ description: 'The running clocks were computed anew.' })
export class RecomputeClocksSuccess {
  @Field(() => Int, { description: 'How many clocks were running.' })
  looked!: number;
  @Field(() => Int, { description: 'How many due days moved.' })
  moved!: number;
}
export const RecomputeClocksResult = resultOf('RecomputeClocksResult', RecomputeClocksSuccess);
