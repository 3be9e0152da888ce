import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../../graphql/connection.ts';
import { LocalizedTextType } from '../../../graphql/localized-text.type.ts';
import { VerdictType } from '../../../graphql/problems.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';
import { WhyThisDate } from '../../recommendations/why-this-date.type.ts';

export enum ReportHearingState {
  INITIATED = 'INITIATED',
  APPROVED = 'APPROVED',
  INVITED = 'INVITED',
  REPORT_RECEIVED = 'REPORT_RECEIVED',
  HEARD = 'HEARD',
  NON_APPEARANCE = 'NON_APPEARANCE',
  ASSESSED = 'ASSESSED',
  DOCUMENTED = 'DOCUMENTED',
  SENT = 'SENT',
  ON_CONTROL = 'ON_CONTROL',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(ReportHearingState, {
  name: 'ReportHearingState',
  description: 'Where the hearing of a report stands (domain §3.14d).',
  valuesConfig: {
    INITIATED: { description: 'It is proposed; the council has not decided.' },
    APPROVED: { description: 'The council decided to hear the report.' },
    INVITED: { description: 'The head was invited, with the questions.' },
    REPORT_RECEIVED: { description: 'The written report came.' },
    HEARD: { description: 'The report was heard.' },
    NON_APPEARANCE: { description: 'Nobody of the body came.' },
    ASSESSED: { description: 'The council assessed it.' },
    DOCUMENTED: { description: 'Its final document is there.' },
    SENT: { description: 'Its document was sent.' },
    ON_CONTROL: { description: 'The council follows its recommendations.' },
    CLOSED: { description: 'Nothing more is awaited of it.' },
    CANCELLED: { description: 'It will not be heard.' },
  },
});

export enum ReportSpeaker {
  HEAD = 'HEAD',
  DEPUTY = 'DEPUTY',
  OTHER = 'OTHER',
}
registerEnumType(ReportSpeaker, { name: 'ReportSpeaker', description: 'Who gave a report (PC-REP-02).' });

export enum ReportAssessment {
  SATISFACTORY = 'SATISFACTORY',
  UNSATISFACTORY = 'UNSATISFACTORY',
  NOTED = 'NOTED',
}
registerEnumType(ReportAssessment, { name: 'ReportAssessment', description: 'How a report is assessed (PC-REP-01).' });

export enum ReportDayKind {
  INVITATION = 'INVITATION',
  REPORT = 'REPORT',
}
registerEnumType(ReportDayKind, {
  name: 'ReportDayKind',
  description: 'What of a report hearing has its latest day before the session (PC-REP-02).',
});

@ObjectType({ description: 'A latest day before the session at which a report is heard (PC-REP-02, not verified).' })
export class ReportDay {
  @Field(() => ReportDayKind, { description: 'What is to be done.' })
  what!: ReportDayKind;
  @Field(() => DateScalar, { nullable: true, description: 'The latest day; null where none could be computed.' })
  due!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was done.' })
  doneOn!: string | null;
  @Field(() => Boolean, { description: 'Whether it was done after it, or the day has passed without it.' })
  late!: boolean;
  @Field(() => WhyThisDate, { nullable: true, description: 'Why that day.' })
  why!: WhyThisDate | null;
}

@ObjectType({ description: 'What the viewer may do with the hearing of a report.' })
export class ReportHearingMay {
  @Field(() => VerdictType, { description: 'Record the council’s decision.' })
  approve!: VerdictType;
  @Field(() => VerdictType, { description: 'Invite the head with questions.' })
  invite!: VerdictType;
  @Field(() => VerdictType, { description: 'Record that the written report came.' })
  receive!: VerdictType;
  @Field(() => VerdictType, { description: 'Put it on the agenda of a session.' })
  putOnAgenda!: VerdictType;
  @Field(() => VerdictType, { description: 'Record that it was heard; what the rules say of it.' })
  hear!: VerdictType;
  @Field(() => VerdictType, { description: 'Record that nobody came.' })
  recordNonAppearance!: VerdictType;
  @Field(() => VerdictType, { description: 'Record the assessment.' })
  assess!: VerdictType;
  @Field(() => VerdictType, { description: 'Cancel it.' })
  cancel!: VerdictType;
}

@ObjectType({
  description: 'The hearing of a body’s report on the results of its work: a question of a session (PC-REP-01…03).',
})
export class ReportHearing {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => ReportHearingState, { description: 'Where it stands.' })
  state!: ReportHearingState;
  @Field(() => LocalizedTextType, { description: 'What the report is on.' })
  topic!: LocalizedText;
  @Field(() => String, { nullable: true, description: 'Who is to report: name and position.' })
  official!: string | null;
  @Field(() => DateScalar, { description: 'First day of the period reported on.' })
  periodFrom!: string;
  @Field(() => DateScalar, { description: 'Last day of the period reported on, inclusive.' })
  periodTo!: string;
  @Field(() => [LocalizedTextType], { description: 'The council’s questions, in their order.' })
  questions!: LocalizedText[];
  @Field(() => Boolean, {
    description: 'Whether it is information of a head of law enforcement: heard, not assessed (PWR-13).',
  })
  lawEnforcement!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the session on whose agenda it stands.' })
  sessionOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day the head was invited.' })
  invitedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day the written report came.' })
  reportOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was heard, or nobody came.' })
  heardOn!: string | null;
  @Field(() => ReportSpeaker, { nullable: true, description: 'Who gave it; null where nobody came.' })
  speaker!: ReportSpeaker | null;
  @Field(() => String, { nullable: true, description: 'The name and position of who gave it.' })
  speakerName!: string | null;
  @Field(() => ReportAssessment, { nullable: true, description: 'How the council assessed it.' })
  assessment!: ReportAssessment | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was assessed.' })
  assessedOn!: string | null;
  @Field(() => LocalizedTextType, { nullable: true, description: 'The assessment in words.' })
  assessmentText!: LocalizedText | null;
  @Field(() => ID, { nullable: true, description: 'The vote by which it was assessed.' })
  assessmentVoteId!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was cancelled.' })
  cancelledOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  cancelledBecause!: string | null;
  @Field(() => Boolean, { description: 'Whether the public reads it.' })
  published!: boolean;

  readonly councilId!: string;
  readonly missionId!: string;
  readonly bodyId!: string;
  readonly byDecision!: boolean | null;
  readonly questionId!: string | null;
  readonly invitationLetterId!: string | null;
  readonly reportFileId!: string | null;
}

export const ReportHearingConnection = connectionOf(ReportHearing, 'ReportHearing');
