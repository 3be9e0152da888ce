import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../../graphql/localized-text.type.ts';
import { VerdictType } from '../../../graphql/problems.type.ts';
import { DateScalar, DateTimeScalar } from '../../../graphql/scalars.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';
import { ConclusionState, ExpertiseState, ExpertState } from './expertise.enums.ts';

@ObjectType({ description: 'What the viewer may do about an expert of an expertise.' })
export class ExpertMay {
  @Field(() => VerdictType, { description: 'Declare an interest or its absence.' })
  declare!: VerdictType;
  @Field(() => VerdictType, { description: 'Let the expert work with a declared interest.' })
  admit!: VerdictType;
  @Field(() => VerdictType, { description: 'Refuse, or take the expert off.' })
  recuse!: VerdictType;
  @Field(() => VerdictType, { description: 'Write answers and hand them in.' })
  answer!: VerdictType;
  @Field(() => VerdictType, { description: 'Give the answers back to be written.' })
  returnAnswers!: VerdictType;
  @Field(() => VerdictType, { description: 'Give a dissenting opinion.' })
  dissent!: VerdictType;
  @Field(() => VerdictType, { description: 'Sign the conclusion.' })
  sign!: VerdictType;
  @Field(() => VerdictType, { description: 'Mail the expert a link of the own sheet.' })
  sendLink!: VerdictType;
}

@ObjectType({ description: 'A mailed link by which an expert from outside works without an account.' })
export class ExpertLink {
  @Field(() => String, { description: 'The address it was mailed to.' })
  email!: string;
  @Field(() => DateTimeScalar, { description: 'When it was mailed.' })
  issuedAt!: string;
}

@ObjectType({
  description: 'An expert of an expertise. The public reads name, position and opinion, nothing else of a person.',
})
export class ExpertiseExpert {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => Int, { description: 'The place in the list, from 1.' })
  ordinal!: number;
  @Field(() => String, { description: 'The name, surname first.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Degree, position, place of work.' })
  position!: string | null;
  @Field(() => ExpertState, { description: 'Where the expert stands.' })
  state!: ExpertState;
  @Field(() => Boolean, { nullable: true, description: 'Whether an interest was declared; null where nothing was.' })
  interest!: boolean | null;
  @Field(() => Boolean, { description: 'Whether the council let the expert work with a declared interest.' })
  admitted!: boolean;
  @Field(() => LocalizedTextType, { nullable: true, description: 'The dissenting opinion.' })
  dissent!: LocalizedText | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of that opinion.' })
  dissentOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of appointment; null for the public.' })
  appointedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the declaration; null for the public.' })
  declaredOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day the answers were handed in; null for the public.' })
  answeredOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of refusal or taking off; null for the public.' })
  recusedOn!: string | null;

  readonly expertiseId!: string;
  readonly councilId!: string;
  readonly accountId!: string | null;
  readonly hiddenInterest!: string | null;
  readonly hiddenAdmission!: string | null;
  readonly hiddenRecusal!: string | null;
  readonly expertiseState!: ExpertiseState | null;
  readonly conclusionState!: ConclusionState | null;
  readonly signed!: boolean | null;
}

@ObjectType({ description: 'What one expert answered to one question.' })
export class ExpertiseAnswer {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => Int, { description: 'The place of the question, from 1.' })
  question!: number;
  @Field(() => LocalizedTextType, { description: 'The answer.' })
  text!: LocalizedText;
  @Field(() => ID, { description: 'Whose it is: the expert of the expertise.' })
  expertId!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was last written; null for the public.' })
  writtenOn!: string | null;

  readonly accountId!: string | null;
  readonly conclusionState!: ConclusionState | null;
}
