import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/inputs.ts';

@InputType({ description: 'A link for one more screen in the room of a sitting.' })
export class IssueScreenTokenInput extends ActInput {
  @Field(() => ID, { description: 'The sitting.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'Which screen it is, e.g. “projector”; at most 100 characters.' })
  name?: string | null;
}

@InputType({ description: 'The end of a screen’s link.' })
export class RevokeScreenTokenInput extends ActInput {
  @Field(() => ID, { description: 'The screen’s link.' })
  id!: string;
  @Field(() => Int, { description: 'Its version as the person saw it.' })
  expectedVersion!: number;
}
