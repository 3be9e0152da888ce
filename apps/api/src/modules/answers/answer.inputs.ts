import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { LetterChannel } from '../letters/letter.enums.ts';
import { AnswerKind, AnswerQuality } from '../recommendations/recommendation.enums.ts';

@InputType({ description: 'The answer to one recommendation (PC-CTRL-12).' })
export class AnswerItemInput {
  @Field(() => ID, { description: 'The track that is answered.' })
  trackId!: string;
  @Field(() => Int, { description: 'Its version as the person saw it: of two officers at once, one gets a Conflict.' })
  expectedVersion!: number;
  @Field(() => AnswerKind, { description: 'What is answered.' })
  kind!: AnswerKind;
  @Field(() => String, {
    nullable: true,
    description: 'The reasons; without them a refusal is incomplete (PC-REC-06).',
  })
  reasoning?: string | null;
  @Field(() => String, { nullable: true, description: 'The decision taken (PC-REC-01).' })
  decision?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'By when the body promises to execute.' })
  promisedOn?: string | null;
  @Field(() => ID, { nullable: true, description: 'For FORWARDED: to which body of the register.' })
  forwardedToId?: string | null;
  @Field(() => String, { nullable: true, description: 'For FORWARDED: to whom, in words.' })
  forwardedTo?: string | null;
}

@InputType({ description: 'The letter with which a body answers; one letter may answer several recommendations.' })
export abstract class AnswerLetterInput extends ActInput {
  @Field(() => String, { nullable: true, description: 'Its number in the body’s register.' })
  number?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Its own date.' })
  datedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Who signed it.' })
  signer?: string | null;
  @Field(() => String, { nullable: true, description: 'The position of who signed it.' })
  signerPosition?: string | null;
  @Field(() => String, { nullable: true, description: 'Who prepared it.' })
  executor?: string | null;
  @Field(() => String, { nullable: true, description: 'The executor’s telephone.' })
  executorPhone?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Its files or scan.' })
  fileIds?: string[] | null;
}

@InputType({ description: 'A body’s answers: by an officer, through a letter’s link, or by the secretariat for it.' })
export class AnswerRecommendationsInput extends AnswerLetterInput {
  @Field(() => [AnswerItemInput], { description: 'One answer for each recommendation; all of one council.' })
  answers!: AnswerItemInput[];
  @Field(() => ID, {
    nullable: true,
    description: 'For the secretariat: which body answers. An answer to what was not sent to it is refused.',
  })
  bodyId?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'For the secretariat: when it arrived; by this day it is in time or late. Today unless told.',
  })
  arrivedOn?: string | null;
  @Field(() => LetterChannel, { nullable: true, description: 'For the secretariat: how it came; PAPER unless told.' })
  channel?: LetterChannel | null;
  @Field(() => ID, {
    nullable: true,
    description: 'For the secretariat: the incoming letter it came with, if that is in the register already.',
  })
  letterId?: string | null;
}

@InputType({ description: 'An incoming letter with its number; several answers may come with it.' })
export class RegisterIncomingInput extends AnswerLetterInput {
  @Field(() => ID, { nullable: true, description: 'From which organisation of the register.' })
  bodyId?: string | null;
  @Field(() => String, { nullable: true, description: 'From whom, as written; the body’s name unless told.' })
  correspondent?: string | null;
  @Field(() => String, { description: 'What it is about.' })
  subject!: string;
  @Field(() => String, { nullable: true, description: 'Its text.' })
  bodyText?: string | null;
  @Field(() => LetterChannel, { description: 'How it came: EDMS, EMAIL, PAPER or BY_HAND.' })
  channel!: LetterChannel;
  @Field(() => String, { defaultValue: 'ru', description: 'Its language: kk or ru.' })
  language!: string;
  @Field(() => DateScalar, { nullable: true, description: 'When it arrived; today unless told.' })
  arrivedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'The series of our number; plain unless told.' })
  series?: string | null;
  @Field(() => Int, { nullable: true, description: 'Our number by hand; automatic unless told.' })
  ordinal?: number | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Our number by hand as it is printed, «12-а» or «03-15/127», at most 40 characters; goes before `ordinal`. A repeat in the series and year is refused, a gap asks for a reason.',
  })
  numberByHand?: string | null;
  @Field(() => String, { nullable: true, description: 'The index in the nomenclature of files.' })
  fileIndex?: string | null;
  @Field(() => ID, { nullable: true, description: 'Our letter that it replies to.' })
  replyToId?: string | null;
  @Field(() => [AnswerItemInput], { nullable: true, description: 'The answers that it brings.' })
  answers?: AnswerItemInput[] | null;
}

@InputType({ description: 'An act on one answer.' })
export class AnswerActInput extends ActInput {
  @Field(() => ID, { description: 'The answer.' })
  id!: string;
  @Field(() => Int, { description: 'Its version as the person saw it.' })
  expectedVersion!: number;
}

@InputType({ description: 'Which files of an answer the public reads.' })
export class ChooseAnswerFilesInput extends AnswerActInput {
  @Field(() => [ID], { description: 'Of the answer’s own files; none hides them all.' })
  fileIds!: string[];
}

@InputType({ description: 'The council’s judgement of an answer.' })
export class AssessAnswerInput extends ActInput {
  @Field(() => ID, { description: 'The answer.' })
  id!: string;
  @Field(() => Int, { description: 'Its version as the person saw it.' })
  expectedVersion!: number;
  @Field(() => AnswerQuality, { description: 'The judgement.' })
  quality!: AnswerQuality;
  @Field(() => String, { nullable: true, description: 'In words; needed for INSUFFICIENT.' })
  note?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'For INSUFFICIENT: by when to answer again; the council’s date, not a term of law (§8.2).',
  })
  reanswerBy?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was judged; today unless told.' })
  assessedOn?: string | null;
}
