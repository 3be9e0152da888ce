import { Field, ID, Int, ObjectType } from 'type-graphql';
import { MeetingPart } from './meeting-part.enum.ts';

@ObjectType({
  description:
    'Something in a sitting changed. It says where to look, never what was changed: the client reads again what of it it shows.',
})
export class MeetingChange {
  @Field(() => ID, { description: 'The sitting.' })
  meetingId!: string;
  @Field(() => Int, {
    description:
      'How often the sitting had changed then. Never smaller than before; a client that has read this version may wait.',
  })
  version!: number;
  @Field(() => [MeetingPart], { description: 'What changed since the event before; everything in the first event.' })
  parts!: MeetingPart[];
}
