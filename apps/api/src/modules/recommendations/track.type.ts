import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { LegalBasis } from '../../graphql/legal-basis.ts';
import { LocalizedTextType } from '../../graphql/localized-text.type.ts';
import { VerdictType } from '../../graphql/problems.type.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { AnswerKind, AnswerQuality, NoteKind, ReceiptKind, TrackState } from './recommendation.enums.ts';

@ObjectType({
  description:
    'One addressee of a recommendation: its own sending, proof of receipt, clock, answers and execution (PC-REC-03). It carries the frozen wording, so that a body reads it without the council’s own tables.',
})
export class Track {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Grows with every change; give it back as `expectedVersion`.' })
  version!: number;
  @Field(() => ID, { description: 'The council that recommends.' })
  councilId!: string;
  @Field(() => LocalizedTextType, { description: 'The council’s name.' })
  councilName!: LocalizedTextType;
  @Field(() => String, { description: 'The council’s short name in addresses.' })
  councilSlug!: string;
  @Field(() => ID, { description: 'The recommendation.' })
  recommendationId!: string;
  @Field(() => String, { description: 'The recommendation’s number.' })
  recommendationNumber!: string;
  @Field(() => ID, { nullable: true, description: 'The mission it comes from.' })
  missionId!: string | null;
  @Field(() => ID, { description: 'The addressee.' })
  bodyId!: string;
  @Field(() => LocalizedTextType, { description: 'The addressee’s name.' })
  bodyName!: LocalizedTextType;
  @Field(() => LocalizedTextType, { description: 'The wording; frozen once sent.' })
  wording!: LocalizedTextType;
  @Field(() => LegalBasis, { description: 'The law of the control it rests on.' })
  legalBasis!: LegalBasis;
  @Field(() => TrackState, { description: 'The recorded state.' })
  state!: TrackState;
  @Field(() => ID, { nullable: true, description: 'The letter it went with; closed to the public.' })
  letterId!: string | null;
  @Field(() => String, { nullable: true, description: 'The outgoing number.' })
  letterNumber!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was sent.' })
  sentOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When receipt is proven for.' })
  receivedOn!: string | null;
  @Field(() => ReceiptKind, { nullable: true, description: 'How receipt is proven.' })
  receiptKind!: ReceiptKind | null;
  @Field(() => String, { nullable: true, description: 'The body’s incoming number; closed to the public.' })
  receiptNumber!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day to answer, as computed and stored with its rule and calendar; null where none runs.',
  })
  dueOn!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The execution date, set by the council or promised by the body; never moved (PC-REC-04).',
  })
  executeBy!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When the first final answer arrived.' })
  answeredOn!: string | null;
  @Field(() => AnswerKind, { nullable: true, description: 'What the last final answer says.' })
  answerKind!: AnswerKind | null;
  @Field(() => DateScalar, { nullable: true, description: 'When the last interim answer arrived; the clock goes on.' })
  interimOn!: string | null;
  @Field(() => AnswerQuality, { nullable: true, description: 'The council’s last judgement of an answer.' })
  quality!: AnswerQuality | null;
  @Field(() => DateScalar, { nullable: true, description: 'When the council asked to answer again.' })
  reanswerAskedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'By when; the council’s date, not a term of law.' })
  reanswerBy!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was escalated to the body’s superior.' })
  escalatedOn!: string | null;
  @Field(() => ID, { nullable: true, description: 'The letter to the superior; closed to the public.' })
  escalationLetterId!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was executed, or found not to be.' })
  executedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'How execution was seen.' })
  executionText!: string | null;
  @Field(() => [ID], { description: 'Files that prove execution; the public sees the published ones.' })
  executionFileIds!: string[];
  @Field(() => DateScalar, { nullable: true, description: 'When the track was closed.' })
  closedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was closed.' })
  closedBecause!: string | null;
  @Field(() => ID, { nullable: true, description: 'The track of the body that passed it on.' })
  forwardedFromId!: string | null;
  @Field(() => Boolean, { description: 'Whether the public sees it.' })
  published!: boolean;
  /** The clock as stored; shown as `whyThisDate`. */
  clock!: Record<string, unknown>;
}

export const TrackConnection = connectionOf(Track, 'Track');

@ObjectType({ description: 'A note on a track: a call, a meeting. Never public.' })
export class TrackNote {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => DateScalar, { description: 'When it happened.' })
  notedOn!: string;
  @Field(() => NoteKind, { description: 'What it tells of.' })
  kind!: NoteKind;
  @Field(() => String, { description: 'The note.' })
  text!: string;
  @Field(() => DateScalar, { nullable: true, description: 'What was promised by when.' })
  promisedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Who wrote it down.' })
  recordedByName!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was written down.' })
  recordedAt!: string;
}

@ObjectType({ description: 'What the rules say to the viewer’s acts on a track, before they are tried.' })
export class TrackMay {
  /** The track that is asked about. */
  row!: Track;
  @Field(() => VerdictType, { description: 'Answering.' })
  answer!: VerdictType;
  @Field(() => VerdictType, { description: 'Proving receipt.' })
  proveReceipt!: VerdictType;
  @Field(() => VerdictType, { description: 'Correcting a date.' })
  correctDate!: VerdictType;
  @Field(() => VerdictType, { description: 'Judging the answer.' })
  assess!: VerdictType;
  @Field(() => VerdictType, { description: 'Setting the execution date.' })
  setExecutionDate!: VerdictType;
  @Field(() => VerdictType, { description: 'Recording execution, or that there was none.' })
  recordExecution!: VerdictType;
  @Field(() => VerdictType, { description: 'Writing to the body’s superior.' })
  escalate!: VerdictType;
  @Field(() => VerdictType, { description: 'Closing the track.' })
  close!: VerdictType;
  @Field(() => VerdictType, { description: 'Removing the addressee before anything was sent.' })
  remove!: VerdictType;
}
