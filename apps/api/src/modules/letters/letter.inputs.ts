import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { ReceiptKind } from '../recommendations/recommendation.enums.ts';
import { LetterChannel, LetterKind } from './letter.enums.ts';

@InputType({ description: 'An act on an existing letter.' })
export abstract class LetterActInput extends ActInput {
  @Field(() => ID, { description: 'The letter.' })
  id!: string;
  @Field(() => Int, { description: 'Its version as the person saw it.' })
  expectedVersion!: number;
}

@InputType({ description: 'A draft of an outgoing letter; several recommendations to one body go in one letter.' })
export class DraftLetterInput extends ActInput {
  @Field(() => LetterKind, { defaultValue: LetterKind.RECOMMENDATION, description: 'What it is about.' })
  kind!: LetterKind;
  @Field(() => [ID], { nullable: true, description: 'Tracks it carries: unsent, all of one body.' })
  trackIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'The addressee, where no track names it.' })
  bodyId?: string | null;
  @Field(() => String, { nullable: true, description: 'To whom, as written; the body’s name unless told.' })
  correspondent?: string | null;
  @Field(() => String, { nullable: true, description: 'The position it is addressed to; the head’s unless told.' })
  addresseePosition?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What it is about; proposed from the recommendations unless told.',
  })
  subject?: string | null;
  @Field(() => String, { nullable: true, description: 'Its text.' })
  bodyText?: string | null;
  @Field(() => String, { defaultValue: 'ru', description: 'Its language: kk or ru.' })
  language!: string;
  @Field(() => ID, { nullable: true, description: 'The letter it replies to.' })
  replyToId?: string | null;
  @Field(() => String, { nullable: true, description: 'Who prepared it; the person who drafts unless told.' })
  executorName?: string | null;
  @Field(() => String, { nullable: true, description: 'The executor’s telephone.' })
  executorPhone?: string | null;
  @Field(() => String, { nullable: true, description: 'Who signs.' })
  signatory?: string | null;
  @Field(() => String, { nullable: true, description: 'The position of who signs.' })
  signatoryPosition?: string | null;
}

@InputType({ description: 'The sending of a drafted letter: number, channel, date.' })
export class SendLetterInput extends LetterActInput {
  @Field(() => LetterChannel, { description: 'EDMS, EMAIL, PAPER or BY_HAND.' })
  channel!: LetterChannel;
  @Field(() => DateScalar, { nullable: true, description: 'When it was sent; today unless told.' })
  sentOn?: string | null;
  @Field(() => String, { nullable: true, description: 'The series of the number, e.g. `03-12`; plain unless told.' })
  series?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The number by hand: a repeat is refused, a gap asks for a reason. Automatic unless told.',
  })
  ordinal?: number | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Our number by hand as it is printed, «12-а» or «03-15/127», at most 40 characters; goes before `ordinal`. A repeat in the series and year is refused, a gap asks for a reason.',
  })
  numberByHand?: string | null;
  @Field(() => String, { nullable: true, description: 'The index in the nomenclature of files.' })
  fileIndex?: string | null;
  @Field(() => String, { nullable: true, description: 'For EMAIL: where to; the body’s e-mail unless told.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Who signed.' })
  signatory?: string | null;
  @Field(() => String, { nullable: true, description: 'The position of who signed.' })
  signatoryPosition?: string | null;
  @Field(() => String, { nullable: true, description: 'The executor’s telephone.' })
  executorPhone?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Where receipt is already proven: when (PC-REC-08).' })
  receivedOn?: string | null;
  @Field(() => ReceiptKind, { nullable: true, description: 'How receipt is proven.' })
  receiptKind?: ReceiptKind | null;
  @Field(() => String, { nullable: true, description: 'The addressee’s incoming number.' })
  receiptNumber?: string | null;
}

@InputType({ description: 'Giving up a draft.' })
export class CancelLetterInput extends LetterActInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'A number for a letter that arrived by desk or link.' })
export class RegisterArrivedInput extends LetterActInput {
  @Field(() => DateScalar, { nullable: true, description: 'When it is registered; today unless told.' })
  registeredOn?: string | null;
  @Field(() => String, { nullable: true, description: 'The series; plain unless told.' })
  series?: string | null;
  @Field(() => Int, { nullable: true, description: 'The number by hand; automatic unless told.' })
  ordinal?: number | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Our number by hand as it is printed, «12-а» or «03-15/127», at most 40 characters; goes before `ordinal`. A repeat in the series and year is refused, a gap asks for a reason.',
  })
  numberByHand?: string | null;
  @Field(() => String, { nullable: true, description: 'The index in the nomenclature of files.' })
  fileIndex?: string | null;
}

@InputType({ description: 'Proof that the addressee received (PC-REC-08); exactly one of letter and track.' })
export class ProveReceiptInput extends ActInput {
  @Field(() => ID, { nullable: true, description: 'The outgoing letter; all its tracks.' })
  letterId?: string | null;
  @Field(() => ID, { nullable: true, description: 'One track, where it went with no letter of ours.' })
  trackId?: string | null;
  @Field(() => DateScalar, { description: 'When it was received: the clock starts from it.' })
  receivedOn!: string;
  @Field(() => ReceiptKind, { description: 'How it is proven.' })
  kind!: ReceiptKind;
  @Field(() => String, { nullable: true, description: 'The addressee’s incoming number.' })
  number?: string | null;
}

@InputType({ description: 'The body’s own word that a letter came (PC-REC-08).' })
export class ConfirmReceiptInput extends ActInput {
  @Field(() => ID, { description: 'The letter sent to the body.' })
  letterId!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it came; today unless told. Where receipt is proven already, that day stands.',
  })
  receivedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'The body’s incoming number.' })
  number?: string | null;
}

@InputType({ description: 'The chair’s instruction on a letter.' })
export class InstructOnLetterInput extends LetterActInput {
  @Field(() => String, { description: 'What is to be done.' })
  instruction!: string;
  @Field(() => ID, { nullable: true, description: 'By whom: an account of the council.' })
  instructedToId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'By when, on control.' })
  controlDue?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was instructed; today unless told.' })
  instructedOn?: string | null;
}

@InputType({ description: 'Taking a letter off control.' })
export class TakeOffControlInput extends LetterActInput {
  @Field(() => DateScalar, { nullable: true, description: 'When; today unless told.' })
  offControlOn?: string | null;
}

@InputType({ description: 'A scan of a letter.' })
export class AttachScanInput extends ActInput {
  @Field(() => ID, { description: 'The letter.' })
  id!: string;
  @Field(() => ID, { description: 'The stored file.' })
  fileId!: string;
}

@InputType({ description: 'A new answer link for a letter; the old one ends.' })
export class ReissueAnswerLinkInput extends ActInput {
  @Field(() => ID, { description: 'The letter.' })
  id!: string;
}

@InputType({ description: 'The end of a letter’s answer link.' })
export class RevokeAnswerLinkInput extends ActInput {
  @Field(() => ID, { description: 'The letter.' })
  id!: string;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'A person opened the letter’s link.' })
export class OpenLinkInput extends ActInput {}
