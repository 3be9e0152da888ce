import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';

@ObjectType({
  description:
    'A link by which a screen in the room follows one sitting without anyone signing in. It reads that sitting and does nothing; shown to the secretariat only.',
})
export class ScreenToken {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for acts on it.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Which screen it is.' })
  name!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was issued.' })
  issuedAt!: string;
  @Field(() => DateScalar, { description: 'The last day on which it works: the day after the sitting.' })
  lastDay!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended; null while it was not.' })
  revokedAt!: string | null;
}
