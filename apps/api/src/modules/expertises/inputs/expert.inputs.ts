import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, LocalizedTextInput } from '../../../graphql/inputs.ts';
import { DateScalar } from '../../../graphql/scalars.ts';

/** Never a type of its own: which expert of an expertise, as looked at. */
@InputType({ description: 'A link for an expert from outside, who has no account here.' })
export class SendExpertLinkInput extends ActInput {
  @Field(() => ID, { description: 'The expert of it.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was seen.' })
  expectedVersion!: number;
  @Field(() => String, { description: 'The address it is mailed to.' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'The language of the mail: kk, ru or en; kk where left out.' })
  language?: string | null;
}

@InputType({ description: 'An expert’s link that is to end.' })
export class RevokeExpertLinkInput extends ActInput {
  @Field(() => ID, { description: 'The expert of it.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was seen.' })
  expectedVersion!: number;
}

@InputType({ description: 'Which expert of an expertise, as looked at.' })
export abstract class OnExpertInput extends ActInput {
  @Field(() => ID, { description: 'The expert of the expertise.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'An expert’s declaration of interest or its absence (PC-MEM-10).' })
export class DeclareInterestInput extends OnExpertInput {
  @Field(() => Boolean, { description: 'Whether there is a personal interest that may affect impartiality.' })
  interest!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'What it is; required with an interest. Shown to secretariat, chair and the expert alone.',
  })
  text?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the declaration; today where left out.' })
  on?: string | null;
}

@InputType({ description: 'An expert with a declared interest who may work all the same.' })
export class AdmitExpertInput extends OnExpertInput {
  @Field(() => String, { description: 'Why.' })
  because!: string;
}

@InputType({ description: 'An expert who refuses, or is taken off.' })
export class RecuseExpertInput extends OnExpertInput {
  @Field(() => String, { description: 'Why; never published.' })
  because!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day; today where left out.' })
  on?: string | null;
}

@InputType({ description: 'An expert’s answer to one question, as it stands while it is written.' })
export class WriteExpertiseAnswerInput extends ActInput {
  @Field(() => ID, { description: 'The expert of the expertise.' })
  id!: string;
  @Field(() => Int, { description: 'The place of the question, from 1.' })
  question!: number;
  @Field(() => Int, { description: 'The version of the answer that was looked at; 0 where there was none.' })
  expectedVersion!: number;
  @Field(() => LocalizedTextInput, { description: 'The answer, at most 20 000 characters.' })
  text!: LocalizedTextInput;
}

@InputType({ description: 'Answers that the expert hands in.' })
export class HandInAnswersInput extends OnExpertInput {}

@InputType({ description: 'Answers that go back to the expert.' })
export class ReturnAnswersInput extends OnExpertInput {}

@InputType({ description: 'A dissenting opinion of an expert (PC-EXP-02).' })
export class DissentFromExpertiseInput extends OnExpertInput {
  @Field(() => LocalizedTextInput, { description: 'The opinion, at most 20 000 characters.' })
  text!: LocalizedTextInput;
  @Field(() => DateScalar, { nullable: true, description: 'The day; today where left out.' })
  on?: string | null;
}
