import { Field, Int, ObjectType } from 'type-graphql';
import { VerdictPoint } from '../../../graphql/problems.type.ts';

@ObjectType({ description: 'How a member attended the council’s sessions (PC-TERM-04, not verified).' })
export class SessionsMissed {
  @Field(() => Int, { description: 'Sessions held while they were a member.' })
  sessions!: number;
  @Field(() => Int, { description: 'Of them attended, in the room or on a screen.' })
  attended!: number;
  @Field(() => Int, { description: 'Missed in a row up to the latest, without a valid reason.' })
  inRow!: number;
  @Field(() => Int, { description: 'How many in a row are systematic absence.' })
  limit!: number;
  @Field(() => [VerdictPoint], { description: 'What the rules say of it.' })
  points!: VerdictPoint[];
}
