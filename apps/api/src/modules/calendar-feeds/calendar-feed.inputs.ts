import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/inputs.ts';

@InputType({ description: 'A calendar address of one’s own for one place: either a council or a body.' })
export class IssueCalendarFeedInput extends ActInput {
  @Field(() => ID, { nullable: true, description: 'The council (or other tenant) in which the viewer has a role.' })
  councilId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The body whose officer the viewer is.' })
  bodyId?: string | null;
}

@InputType({ description: 'The end of a calendar address.' })
export class RevokeCalendarFeedInput extends ActInput {
  @Field(() => ID, { description: 'The calendar.' })
  id!: string;
  @Field(() => Int, { description: 'Its version as the person saw it.' })
  expectedVersion!: number;
}
