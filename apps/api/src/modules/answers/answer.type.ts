import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { VerdictType } from '../../graphql/problems.type.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { AnswerKind, AnswerQuality } from '../recommendations/recommendation.enums.ts';

export enum AnswerEnteredBy {
  OFFICER = 'OFFICER',
  LINK = 'LINK',
  SECRETARIAT = 'SECRETARIAT',
}
registerEnumType(AnswerEnteredBy, {
  name: 'AnswerEnteredBy',
  description: 'Who entered an answer.',
  valuesConfig: {
    OFFICER: { description: 'An officer of the body, signed in.' },
    LINK: { description: 'Someone with the letter’s answer link.' },
    SECRETARIAT: { description: 'The council’s secretariat, for the body, from paper, mail or telephone.' },
  },
});

@ObjectType({
  description:
    'One answer of a body to one recommendation (PC-CTRL-12). Sender, signatory and executor are three people.',
})
export class Answer {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;
  @Field(() => ID, { description: 'The track it answers.' })
  trackId!: string;
  @Field(() => AnswerKind, { description: 'What it says.' })
  kind!: AnswerKind;
  @Field(() => String, { nullable: true, description: 'Its number in the body’s register.' })
  number!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Its own date.' })
  datedOn!: string | null;
  @Field(() => DateScalar, { description: 'When it arrived: by this day it is in time or late (§8.2).' })
  arrivedOn!: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether it arrived after the due day; null where none ran.' })
  late!: boolean | null;
  @Field(() => Boolean, { description: 'Whether a refusal, in whole or in part, gives no reasons (PC-REC-06).' })
  incomplete!: boolean;
  @Field(() => String, { nullable: true, description: 'The reasons.' })
  reasoning!: string | null;
  @Field(() => String, { nullable: true, description: 'The decision the body took (PC-REC-01).' })
  decision!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'By when the body promises; not a term of law.' })
  promisedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'To whom it was passed on, in words.' })
  forwardedTo!: string | null;
  @Field(() => ID, { nullable: true, description: 'To which organisation of the register it was passed on.' })
  forwardedToId!: string | null;
  @Field(() => String, { nullable: true, description: 'Who signed; closed to the public.' })
  signer!: string | null;
  @Field(() => String, { nullable: true, description: 'The position of who signed.' })
  signerPosition!: string | null;
  @Field(() => String, { nullable: true, description: 'Who prepared it; closed to the public.' })
  executor!: string | null;
  @Field(() => String, { nullable: true, description: 'The executor’s telephone; closed to the public.' })
  executorPhone!: string | null;
  @Field(() => AnswerEnteredBy, { nullable: true, description: 'Who entered it; closed to the public.' })
  enteredBy!: AnswerEnteredBy | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was entered; closed to the public.' })
  recordedAt!: string | null;
  @Field(() => ID, { nullable: true, description: 'The letter it came with; closed to the public.' })
  answerLetterId!: string | null;
  @Field(() => AnswerQuality, { nullable: true, description: 'The council’s judgement.' })
  quality!: AnswerQuality | null;
  @Field(() => String, { nullable: true, description: 'The judgement in words.' })
  qualityNote!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When the council judged it.' })
  assessedOn!: string | null;
  @Field(() => [ID], { description: 'Its files.' })
  fileIds!: string[];
  @Field(() => Boolean, { description: 'Whether the public reads it.' })
  published!: boolean;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it is published in time (PC-CTRL-14, not verified); closed to the public.',
  })
  publishBy!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it was withheld from the public; closed to the public.',
  })
  withheldOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was withheld; the council’s own.' })
  withheldBecause!: string | null;
}

@ObjectType({ description: 'What the rules say to the viewer’s acts on an answer, before they are tried.' })
export class AnswerMay {
  @Field(() => VerdictType, { description: 'Withholding it from the public.' })
  withhold!: VerdictType;
  @Field(() => VerdictType, { description: 'Putting it back.' })
  release!: VerdictType;
}
