import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, LocalizedTextInput } from '../../graphql/inputs.ts';
import { LegalBasis } from '../../graphql/legal-basis.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { CitedActInput } from '../composition/composition.inputs.ts';
import { LetterAtOnceInput } from '../letters/letter-at-once.input.ts';
import { RapporteurInput } from '../meetings/inputs/agenda.inputs.ts';
import { ReportAssessment, ReportSpeaker } from './types/report-hearing.type.ts';

@InputType({ description: 'A report that is to be heard: a control action of that form (PC-REP-01).' })
export class OpenReportHearingInput extends ActInput {
  @Field(() => ID, { description: 'Whose report: an organisation of the register.' })
  bodyId!: string;
  @Field(() => LocalizedTextInput, { description: 'What the report is on.' })
  topic!: LocalizedTextInput;
  @Field(() => String, { nullable: true, description: 'Who is to report: name and position.' })
  official?: string | null;
  @Field(() => DateScalar, { description: 'First day of the period reported on.' })
  periodFrom!: string;
  @Field(() => DateScalar, { description: 'Last day of the period reported on, inclusive.' })
  periodTo!: string;
  @Field(() => LegalBasis, { defaultValue: LegalBasis.LAW_383_V, description: 'The law it runs under (PC-CTRL-04).' })
  legalBasis!: LegalBasis;
  @Field(() => [LocalizedTextInput], { nullable: true, description: 'Questions of the council, at most 50.' })
  questions?: LocalizedTextInput[] | null;
  @Field(() => CitedActInput, { nullable: true, description: 'The council’s decision; may be recorded later.' })
  decision?: CitedActInput | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the decision says that it is heard again within the year (PC-REP-03).',
  })
  again?: boolean;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it is information of a head of law enforcement: heard, not assessed (PWR-13).',
  })
  lawEnforcement?: boolean;
}

/** Never a type of its own: which hearing of a report, as it was looked at. */
@InputType({ description: 'Which hearing of a report, as it was looked at.' })
export abstract class OnReportHearingInput extends ActInput {
  @Field(() => ID, { description: 'The hearing of a report.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'The council’s decision to hear a report (PC-CTRL-07).' })
export class ApproveReportHearingInput extends OnReportHearingInput {
  @Field(() => CitedActInput, { description: 'Number, day and file.' })
  decision!: CitedActInput;
  @Field(() => Boolean, { nullable: true, description: 'Whether it says that it is heard again within the year.' })
  again?: boolean | null;
}

@InputType({ description: 'The invitation of the head with the questions, by a letter (PC-REP-02).' })
export class InviteToReportHearingInput extends LetterAtOnceInput {
  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'The questions, all of them, at most 50; those that stand where left out.',
  })
  questions?: LocalizedTextInput[] | null;
}

@InputType({ description: 'That the written report came (PC-REP-02).' })
export class ReceiveReportInput extends OnReportHearingInput {
  @Field(() => DateScalar, { nullable: true, description: 'The day; today where left out.' })
  on?: string | null;
  @Field(() => ID, { description: 'Its file.' })
  fileId!: string;
}

@InputType({ description: 'A report put on the agenda of a session as its question.' })
export class PutReportOnAgendaInput extends OnReportHearingInput {
  @Field(() => ID, { description: 'The session.' })
  meetingId!: string;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'The question; the topic where left out.' })
  title?: LocalizedTextInput | null;
  @Field(() => [String], { nullable: true, description: 'Powers it rests on; PWR-09 where left out (PC-PWR-01).' })
  powers?: string[] | null;
  @Field(() => [RapporteurInput], { nullable: true, description: 'Who reports.' })
  rapporteurs?: RapporteurInput[] | null;
}

@InputType({ description: 'That a report was heard (PC-REP-01).' })
export class RecordReportHeardInput extends OnReportHearingInput {
  @Field(() => ReportSpeaker, { description: 'Who gave it.' })
  speaker!: ReportSpeaker;
  @Field(() => String, { nullable: true, description: 'Name and position of who gave it.' })
  speakerName?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day; of the session where left out.' })
  on?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether the public reads the written report.' })
  publishReport?: boolean;
}

@InputType({ description: 'That nobody of the body came to its report.' })
export class RecordNonAppearanceInput extends OnReportHearingInput {
  @Field(() => DateScalar, { nullable: true, description: 'The day; of the session where left out.' })
  on?: string | null;
}

@InputType({ description: 'How the council assessed a report, by its vote (PC-REP-01).' })
export class AssessReportInput extends OnReportHearingInput {
  @Field(() => ReportAssessment, { description: 'How.' })
  assessment!: ReportAssessment;
  @Field(() => ID, {
    nullable: true,
    description: 'The vote on its question; the latest that adopted an assessment where left out.',
  })
  voteId?: string | null;
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'The assessment in words, at most 8 000 characters.',
  })
  text?: LocalizedTextInput | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day; of the hearing where left out.' })
  on?: string | null;
}

@InputType({ description: 'A report that will not be heard.' })
export class CancelReportHearingInput extends OnReportHearingInput {
  @Field(() => String, { description: 'Why.' })
  because!: string;
}
