import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { CouncilPost } from './types/office.type.ts';

/** Never a type of its own: who holds an office, of which convocation. */
@InputType({ description: 'Who holds an office, of which convocation.' })
export abstract class WhoHoldsInput extends ActInput {
  @Field(() => ID, { description: 'The convocation.' })
  convocationId!: string;
  @Field(() => CouncilPost, { description: 'The office.' })
  post!: CouncilPost;
  @Field(() => ID, { nullable: true, description: 'The person of the council, who sits in the convocation.' })
  personId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'For the secretary alone: one of the forming body’s staff by name, in place of a person (PC-ORG-04).',
  })
  staffName?: string | null;
  @Field(() => ID, { nullable: true, description: 'The account of that one of the staff, who works in this cabinet.' })
  staffAccountId?: string | null;
}

@InputType({ description: 'Who was elected to an office, by a vote entered here or from a paper (PC-ORG-02…04).' })
export class RecordOfficeInput extends WhoHoldsInput {
  @Field(() => DateScalar, { nullable: true, description: 'First day; today where left out.' })
  startsOn?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day, where it is over already.' })
  until?: string | null;
  @Field(() => ID, { nullable: true, description: 'The vote that elected them.' })
  voteId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'By what paper: its name, number and day; at most 500 characters.',
  })
  ground?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'For the chair: whether they are in public service (PC-ORG-03); left out where nobody asked.',
  })
  publicService?: boolean | null;
}

@InputType({ description: 'Who acts for the chair, a deputy or the secretary on which days (domain §8.6).' })
export class AppointActingInput extends WhoHoldsInput {
  @Field(() => DateScalar, { nullable: true, description: 'First day; today where left out. It may be ahead.' })
  startsOn?: string | null;
  @Field(() => DateScalar, { description: 'Last day, that day included.' })
  until!: string;
  @Field(() => String, { description: 'Why: leave, illness, a trip; and by whose word. At most 500 characters.' })
  ground!: string;
}

@InputType({ description: 'That an office ended, or its last day.' })
export class EndOfficeInput extends ActInput {
  @Field(() => ID, { description: 'The office as it is held.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => DateScalar, { nullable: true, description: 'Last day; today where left out.' })
  until?: string | null;
  @Field(() => String, { description: 'Why, and by what paper.' })
  because!: string;
}

@InputType({ description: 'The account with which a member of the council follows sittings and votes.' })
export class LinkCouncilPersonInput extends ActInput {
  @Field(() => ID, { description: 'The person of the council.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => ID, {
    nullable: true,
    description: 'The account of a person of the tenant with the role MEMBER or CHAIR; null takes the link away.',
  })
  accountId?: string | null;
}
