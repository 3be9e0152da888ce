import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars.ts';
import { CouncilLevel } from '../councils/council.type.ts';

export enum MatchReview {
  PENDING = 'PENDING',
  CONFIRMED = 'CONFIRMED',
  DISMISSED = 'DISMISSED',
}
registerEnumType(MatchReview, {
  name: 'MatchReview',
  description: 'What a person found of a match of the register; a match alone refuses nobody.',
  valuesConfig: {
    PENDING: { description: 'Nobody has looked at it yet.' },
    CONFIRMED: { description: 'The candidate is the person who sits elsewhere.' },
    DISMISSED: { description: 'The candidate is another person.' },
  },
});

@ObjectType({
  description:
    'What the register of seats answered about a candidate (PC-MEM-05): conflict or not, level and period; never which council.',
})
export class RegisterQuestion {
  @Field(() => ID, { description: 'The question.' })
  id!: string;
  @Field(() => Int, { description: 'Grows with each change; what an act expects.' })
  version!: number;
  @Field(() => DateScalar, { description: 'The day it was asked.' })
  askedOn!: string;
  @Field(() => Boolean, {
    description: 'Whether the person sits in another republican council in the days of the term.',
  })
  conflict!: boolean;
  @Field(() => CouncilLevel, { nullable: true, description: 'The level of that council; null where there is none.' })
  level!: CouncilLevel | null;
  @Field(() => DateScalar, { nullable: true, description: 'First day of that membership.' })
  from!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Its last day, that day included; null while it is open or where there is none.',
  })
  until!: string | null;
  @Field(() => MatchReview, { nullable: true, description: 'What a person found; null where nothing matched.' })
  review!: MatchReview | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the review.' })
  reviewedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'How the reviewer found out.' })
  reviewBecause!: string | null;
}
