import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../../graphql/connection.ts';
import { LocalizedTextType } from '../../../graphql/localized-text.type.ts';
import { VerdictType } from '../../../graphql/problems.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';
import type { StoredClock } from '../../recommendations/why-this-date.ts';
import { ExpertiseState, ExpertiseSubject } from './expertise.enums.ts';

@ObjectType({ description: 'What the viewer may do with an expertise.' })
export class ExpertiseMay {
  @Field(() => VerdictType, { description: 'Change topic, subject, questions.' })
  amend!: VerdictType;
  @Field(() => VerdictType, { description: 'Record the council’s decision.' })
  approve!: VerdictType;
  @Field(() => VerdictType, { description: 'Engage an expert.' })
  appoint!: VerdictType;
  @Field(() => VerdictType, { description: 'Begin the experts’ work.' })
  start!: VerdictType;
  @Field(() => VerdictType, { description: 'Begin its conclusion, or write it.' })
  compose!: VerdictType;
  @Field(() => VerdictType, { description: 'Put it on the agenda of a sitting.' })
  putOnAgenda!: VerdictType;
  @Field(() => VerdictType, { description: 'End the experts’ work.' })
  conclude!: VerdictType;
  @Field(() => VerdictType, { description: 'Draw up its recommendations.' })
  document!: VerdictType;
  @Field(() => VerdictType, { description: 'Send it to the body.' })
  send!: VerdictType;
  @Field(() => VerdictType, { description: 'Record what came of it, and put it on control.' })
  putOnControl!: VerdictType;
  @Field(() => VerdictType, { description: 'Take it off control.' })
  takeOffControl!: VerdictType;
  @Field(() => VerdictType, { description: 'Close it: each recommendation is at its end.' })
  close!: VerdictType;
  @Field(() => VerdictType, { description: 'Cancel it.' })
  cancel!: VerdictType;
}

@ObjectType({ description: 'A file that the experts look at.' })
export class ExpertisePaper {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => String, { description: 'What it is.' })
  title!: string;

  readonly fileId!: string;
}

@ObjectType({
  description:
    'A public expertise: fixed questions on a named subject, answered by engaged experts, and their signed conclusion (PC-EXP-01, PC-EXP-02).',
})
export class Expertise {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => ExpertiseState, { description: 'Where it stands.' })
  state!: ExpertiseState;
  @Field(() => LocalizedTextType, { description: 'What it is on.' })
  topic!: LocalizedText;
  @Field(() => ExpertiseSubject, { description: 'What kind of thing is examined.' })
  subjectKind!: ExpertiseSubject;
  @Field(() => LocalizedTextType, { description: 'The thing itself, by its name.' })
  subject!: LocalizedText;
  @Field(() => String, { nullable: true, description: 'Who asked for it; null where the council began it.' })
  requestedBy!: string | null;
  @Field(() => [LocalizedTextType], { description: 'The questions, in their order; fixed once it is approved.' })
  questions!: LocalizedText[];
  @Field(() => String, { nullable: true, description: 'The number of the council’s decision.' })
  decisionNumber!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the council’s decision.' })
  decisionOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day the experts’ work began.' })
  startedOn!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day of the experts’ work (PC-EXP-01, not verified); null where none was computed.',
  })
  dueOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day the conclusion was signed by the last expert.' })
  concludedOn!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day to send it (PC-CTRL-10); null for the public and where none was computed.',
  })
  sendBy!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day its recommendations were drawn up.' })
  documentedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was sent to the body.' })
  sentOn!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Since when its recommendations are on control; null before the first outcome was recorded (PC-REC-05).',
  })
  onControlOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was closed.' })
  closedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was cancelled.' })
  cancelledOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was cancelled; null for the public.' })
  cancelledBecause!: string | null;
  @Field(() => Boolean, { description: 'Whether the public reads it.' })
  published!: boolean;

  readonly councilId!: string;
  readonly missionId!: string;
  readonly bodyId!: string;
  readonly draftActId!: string | null;
  readonly questionId!: string | null;
  readonly letterId!: string | null;
  readonly clock!: Partial<Omit<StoredClock, 'startKind'>> | null;
  readonly sendClock!: Partial<Omit<StoredClock, 'startKind'>> | null;
}

export const ExpertiseConnection = connectionOf(Expertise, 'Expertise');
