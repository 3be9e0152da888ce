import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../graphql/scalars.ts';

@ObjectType({
  description:
    'A calendar of one’s own (RFC 5545) for one place one works in; whoever has its address reads it, so it is shown to its owner alone.',
})
export class CalendarFeed {
  @Field(() => ID, { description: 'The calendar’s id (not its token).' })
  id!: string;
  @Field(() => Int, { description: 'Version, for acts on it.' })
  version!: number;
  @Field(() => ID, { nullable: true, description: 'The council whose sittings and dates it shows; null for a body’s.' })
  councilId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The body whose answers it shows; null for a council’s.' })
  bodyId!: string | null;
  @Field(() => DateTimeScalar, { description: 'When the address was issued.' })
  issuedAt!: string;
}
