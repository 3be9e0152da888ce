import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, LocalizedTextInput } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { CitedActInput } from '../composition/composition.inputs.ts';
import { CommissionActingOffice, CommissionOffice } from './types/commission.type.ts';

@InputType({ description: 'Who comes into a commission: a member of the council, or an expert (PC-COM-02).' })
export class CommissionMemberInput {
  @Field(() => ID, { nullable: true, description: 'The person of the council, who sits in the convocation.' })
  personId?: string | null;
  @Field(() => String, { nullable: true, description: 'An expert by name, in place of a person.' })
  expertName?: string | null;
  @Field(() => String, { nullable: true, description: 'The expert’s post and place of work.' })
  expertPosition?: string | null;
  @Field(() => CommissionOffice, { defaultValue: CommissionOffice.MEMBER, description: 'What they are in it.' })
  office?: CommissionOffice;
}

@InputType({ description: 'What a commission is.' })
export class CommissionInput {
  @Field(() => LocalizedTextInput, { description: 'Its name.' })
  name!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'The directions of its work (PC-COM-01).' })
  directions?: LocalizedTextInput | null;
  @Field(() => [CommissionMemberInput], { nullable: true, description: 'Who is in it from the first day.' })
  members?: CommissionMemberInput[] | null;
}

@InputType({
  description: 'A commission that is created by a decision or a signed paper, or only proposed (PC-COM-01).',
})
export class CreateCommissionInput extends ActInput {
  @Field(() => ID, { description: 'The convocation.' })
  convocationId!: string;
  @Field(() => CommissionInput, { description: 'What it is.' })
  commission!: CommissionInput;
  @Field(() => ID, { nullable: true, description: 'The decision of a sitting that creates it.' })
  decisionId?: string | null;
  @Field(() => CitedActInput, {
    nullable: true,
    description: 'The signed paper, where the sitting is not entered here.',
  })
  paper?: CitedActInput | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it was formed; of the decision or paper, else today.',
  })
  formedOn?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is only proposed: the council decides later.' })
  proposed?: boolean;
}

/** Never a type of its own: which commission, as it was looked at. */
@InputType({ description: 'Which commission, as it was looked at.' })
export abstract class OnCommissionInput extends ActInput {
  @Field(() => ID, { description: 'The commission.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({
  description:
    'What of a commission is changed; what is left out stays. A proposed one with a decision or paper begins.',
})
export class AmendCommissionInput extends OnCommissionInput {
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its name.' })
  name?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'The directions of its work.' })
  directions?: LocalizedTextInput | null;
  @Field(() => ID, { nullable: true, description: 'The decision that creates it.' })
  decisionId?: string | null;
  @Field(() => CitedActInput, { nullable: true, description: 'The signed paper that creates it.' })
  paper?: CitedActInput | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was formed.' })
  formedOn?: string | null;
}

@InputType({ description: 'Who comes into a commission.' })
export class AddCommissionMemberInput extends OnCommissionInput {
  @Field(() => CommissionMemberInput, { description: 'Who.' })
  member!: CommissionMemberInput;
  @Field(() => DateScalar, { nullable: true, description: 'First day; today where left out.' })
  on?: string | null;
}

@InputType({ description: 'That somebody left a commission.' })
export class ReleaseCommissionMemberInput extends ActInput {
  @Field(() => ID, { description: 'The member of the commission.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => DateScalar, { nullable: true, description: 'Last day; today where left out.' })
  on?: string | null;
  @Field(() => String, { description: 'Why.' })
  because!: string;
}

@InputType({ description: 'Who heads a commission from now on; the former head stays a member (PC-COM-02).' })
export class AppointCommissionHeadInput extends OnCommissionInput {
  @Field(() => ID, { description: 'The member of the commission.' })
  memberId!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day; today where left out.' })
  on?: string | null;
}

@InputType({ description: 'Who stands in for the head or the secretary of a commission on which days (domain §8.6).' })
export class AppointCommissionActingInput extends OnCommissionInput {
  @Field(() => CommissionActingOffice, { description: 'For whom.' })
  office!: CommissionActingOffice;
  @Field(() => ID, { description: 'The member of the commission who stands in; no expert.' })
  memberId!: string;
  @Field(() => DateScalar, { nullable: true, description: 'First day; today where left out. It may be ahead.' })
  startsOn?: string | null;
  @Field(() => DateScalar, { description: 'Last day, that day included.' })
  until!: string;
  @Field(() => String, { description: 'Why: leave, illness, a trip; and by whose word. At most 500 characters.' })
  ground!: string;
}

@InputType({ description: 'That somebody stands in no longer.' })
export class EndCommissionActingInput extends ActInput {
  @Field(() => ID, { description: 'The standing in.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => DateScalar, { nullable: true, description: 'Last day; today where left out.' })
  until?: string | null;
  @Field(() => String, { description: 'Why.' })
  because!: string;
}

@InputType({ description: 'That a commission is over.' })
export class CloseCommissionInput extends OnCommissionInput {
  @Field(() => DateScalar, { nullable: true, description: 'The day; today where left out.' })
  on?: string | null;
  @Field(() => String, { description: 'Why.' })
  because!: string;
}
