import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { VerdictType } from '../../graphql/problems.type.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { LetterChannel, LetterDirection, LetterKind, LetterState } from './letter.enums.ts';

@ObjectType({
  description:
    'A letter of the council’s register: in or out, numbered by series and year (domain §3.22, §8.3). A body and a link see only what concerns them; the public sees none.',
})
export class Letter {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Grows with every change; give it back as `expectedVersion`.' })
  version!: number;
  @Field(() => ID, { description: 'The council.' })
  councilId!: string;
  @Field(() => LetterDirection, { description: 'In or out.' })
  direction!: LetterDirection;
  @Field(() => LetterKind, { description: 'What it is about.' })
  kind!: LetterKind;
  @Field(() => LetterState, { description: 'How far it has come.' })
  state!: LetterState;
  @Field(() => String, { nullable: true, description: 'The series of its number; closed to the addressee.' })
  series!: string | null;
  @Field(() => Int, { nullable: true, description: 'The year of its number; closed to the addressee.' })
  year!: number | null;
  @Field(() => Int, { nullable: true, description: 'Its place in the series and year; closed to the addressee.' })
  ordinal!: number | null;
  @Field(() => String, { nullable: true, description: 'The council’s number: outgoing or incoming.' })
  number!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it got its number; closed to the addressee.' })
  registeredOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Its own date.' })
  datedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'The correspondent’s number of it.' })
  counterNumber!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The correspondent’s date of it.' })
  counterDate!: string | null;
  @Field(() => ID, { nullable: true, description: 'The organisation of the register it went to or came from.' })
  bodyId!: string | null;
  @Field(() => String, { description: 'To whom or from whom, as written on it.' })
  correspondent!: string;
  @Field(() => String, { nullable: true, description: 'The position it is addressed to.' })
  addresseePosition!: string | null;
  @Field(() => String, { description: 'What it is about.' })
  subject!: string;
  @Field(() => String, { nullable: true, description: 'Its text.' })
  bodyText!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The index in the nomenclature of files; closed to the addressee.',
  })
  fileIndex!: string | null;
  @Field(() => LetterChannel, { description: 'How it travels.' })
  channel!: LetterChannel;
  @Field(() => String, { description: 'Its language: kk or ru.' })
  language!: string;
  @Field(() => String, { nullable: true, description: 'Who prepared it.' })
  executorName!: string | null;
  @Field(() => String, { nullable: true, description: 'The executor’s telephone.' })
  executorPhone!: string | null;
  @Field(() => String, { nullable: true, description: 'Who signed it.' })
  signatory!: string | null;
  @Field(() => String, { nullable: true, description: 'The position of who signed it.' })
  signatoryPosition!: string | null;
  @Field(() => String, { nullable: true, description: 'The e-mail it was sent to; closed to the addressee.' })
  email!: string | null;
  @Field(() => ID, { nullable: true, description: 'The letter it replies to.' })
  replyToId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The mission it belongs to; closed to the addressee.' })
  missionId!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was sent.' })
  sentOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was received, by proof or by arrival.' })
  receivedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'The chair’s instruction; closed to the addressee.' })
  instruction!: string | null;
  @Field(() => String, { nullable: true, description: 'Who is to carry it out; closed to the addressee.' })
  instructedToName!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was instructed; closed to the addressee.' })
  instructedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'On control until; closed to the addressee.' })
  controlDue!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was taken off control; closed to the addressee.' })
  offControlOn!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was entered.' })
  recordedAt!: string;
}

export const LetterConnection = connectionOf(Letter, 'Letter');

@ObjectType({ description: 'The answer link of a letter, as the council prints it.' })
export class AnswerLink {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Which link of the letter it is, from 1: each re-issue adds one.' })
  ordinal!: number;
  @Field(() => DateTimeScalar, { description: 'When it was issued.' })
  issuedAt!: string;
  @Field(() => Int, { description: 'How many times it was opened by a person.' })
  openedCount!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last opened.' })
  lastOpenedAt!: string | null;
}

@ObjectType({ description: 'What the rules say to the viewer’s acts on a letter, before they are tried.' })
export class LetterMay {
  /** The letter that is asked about. */
  row!: Letter;
  @Field(() => VerdictType, { description: 'Sending it.' })
  send!: VerdictType;
  @Field(() => VerdictType, { description: 'Giving a number to a letter that arrived.' })
  register!: VerdictType;
  @Field(() => VerdictType, { description: 'Proving that the addressee received it.' })
  proveReceipt!: VerdictType;
  @Field(() => VerdictType, { description: 'Confirming, for the body, that it came.' })
  confirmReceipt!: VerdictType;
  @Field(() => VerdictType, { description: 'The chair’s instruction on it.' })
  instruct!: VerdictType;
  @Field(() => VerdictType, { description: 'Taking it off control.' })
  takeOffControl!: VerdictType;
  @Field(() => VerdictType, { description: 'Issuing its answer link again.' })
  reissueLink!: VerdictType;
}
