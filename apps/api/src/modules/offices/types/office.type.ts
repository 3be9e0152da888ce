import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { VerdictType } from '../../../graphql/problems.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';

export enum CouncilPost {
  CHAIR = 'CHAIR',
  DEPUTY_CHAIR = 'DEPUTY_CHAIR',
  SECRETARY = 'SECRETARY',
  PRESIDIUM = 'PRESIDIUM',
}
registerEnumType(CouncilPost, {
  name: 'CouncilPost',
  description: 'An office of the council (PC-ORG-02…04).',
  valuesConfig: {
    CHAIR: { description: 'The chair: a member who is not in public service (PC-ORG-03).' },
    DEPUTY_CHAIR: { description: 'A deputy of the chair, where the regulation has one (PC-ORG-04).' },
    SECRETARY: { description: 'The secretary: a member, or one of the forming body’s staff (PC-ORG-04).' },
    PRESIDIUM: { description: 'A member of the presidium (PC-ORG-02).' },
  },
});

@ObjectType({
  description: 'Who holds an office of the council on which days; an acting one stands beside the holder.',
})
export class CouncilOffice {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => CouncilPost, { description: 'The office.' })
  post!: CouncilPost;
  @Field(() => Boolean, { description: 'Whether they act in the holder’s place on these days (domain §8.6).' })
  acting!: boolean;
  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day, that day included; null while open.' })
  until!: string | null;
  @Field(() => String, { nullable: true, description: 'By what act or for what reason; null for the public.' })
  ground!: string | null;
  @Field(() => ID, { nullable: true, description: 'The vote that elected them; null for the public.' })
  voteId!: string | null;
  @Field(() => Boolean, { description: 'Whether the public sees it.' })
  published!: boolean;

  readonly uuid!: string;
  readonly tenantId!: string;
  readonly convocationId!: string;
  readonly personId!: string | null;
  readonly staffName!: string | null;
  readonly staffAccountId!: string | null;
}

@ObjectType({ description: 'What the viewer may do with an office as it is held.' })
export class CouncilOfficeMay {
  @Field(() => VerdictType, { description: 'Record that it ended, or its last day.' })
  end!: VerdictType;
}

@ObjectType({ description: 'Who holds the offices on a day.' })
export class OfficesOn {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;
  @Field(() => CouncilOffice, { nullable: true, description: 'The chair.' })
  chair!: CouncilOffice | null;
  @Field(() => CouncilOffice, { nullable: true, description: 'Who acts for the chair.' })
  actingChair!: CouncilOffice | null;
  @Field(() => CouncilOffice, {
    nullable: true,
    description: 'Who presides and signs that day: the acting chair where there is one, else the chair.',
  })
  presiding!: CouncilOffice | null;
  @Field(() => [CouncilOffice], { description: 'Deputies of the chair.' })
  deputies!: CouncilOffice[];
  @Field(() => CouncilOffice, { nullable: true, description: 'The secretary.' })
  secretary!: CouncilOffice | null;
  @Field(() => CouncilOffice, { nullable: true, description: 'Who acts for the secretary.' })
  actingSecretary!: CouncilOffice | null;
  @Field(() => CouncilOffice, {
    nullable: true,
    description:
      'Who keeps and signs the protocol that day: the acting secretary where there is one, else the secretary.',
  })
  keeping!: CouncilOffice | null;
  @Field(() => [CouncilOffice], { description: 'Members of the presidium.' })
  presidium!: CouncilOffice[];
}
