import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, LocalizedTextInput } from '../../graphql/inputs.ts';
import { LegalBasis } from '../../graphql/legal-basis.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { CommissionInput } from '../commissions/commission.inputs.ts';
import { OpinionPosition } from '../draft-acts/types/draft-act.type.ts';
import { SiteInput } from '../missions/inputs/mission.inputs.ts';
import { ObjectInput, ParticipantInput } from '../missions/inputs/team.inputs.ts';
import { ControlForm, MonitoringMethod } from '../missions/types/mission.enums.ts';
import { CouncilPost } from '../offices/types/office.type.ts';
import { ReportAssessment } from '../report-hearings/types/report-hearing.type.ts';
import { DecisionEffect } from './types/decision.type.ts';

@InputType({ description: 'Something that is there already, as it was looked at.' })
export class DecidedOnInput {
  @Field(() => ID, { description: 'Its opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'An instruction to an NPO’s monitor that goes with a control (PC-CTRL-03).' })
export class DecidedMandateInput {
  @Field(() => String, { nullable: true, description: 'The NPO by its BIN; it must stand in the register.' })
  npoBin?: string | null;
  @Field(() => ID, { nullable: true, description: 'The NPO by its id in the register, in place of the BIN.' })
  npoId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The monitor’s account, where it is known; else an e-mail.' })
  accountId?: string | null;
  @Field(() => String, { nullable: true, description: 'The monitor’s e-mail: an invitation goes there.' })
  email?: string | null;
  @Field(() => String, { description: 'What the monitor is to look at.' })
  scope!: string;
  @Field(() => DateScalar, { description: 'The first day it covers, inclusive.' })
  validFrom!: string;
  @Field(() => DateScalar, { description: 'The last day it covers, inclusive.' })
  validTo!: string;
}

@InputType({
  description: 'The control that a decision opens (PC-CTRL-01…07); its deciding act is the decision itself.',
})
export class DecidedControlInput {
  @Field(() => ControlForm, { defaultValue: ControlForm.MONITORING, description: 'Its form (PC-CTRL-01).' })
  form!: ControlForm;
  @Field(() => LegalBasis, { description: 'The law it runs under (PC-CTRL-04).' })
  legalBasis!: LegalBasis;
  @Field(() => LocalizedTextInput, { description: 'Its topic.' })
  title!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { description: 'Its aim.' })
  aim!: LocalizedTextInput;
  @Field(() => [LocalizedTextInput], { nullable: true, description: 'The questions it is to answer, at most 50.' })
  questions?: LocalizedTextInput[] | null;
  @Field(() => [MonitoringMethod], { nullable: true, description: 'How it works (PC-CTRL-06).' })
  methods?: MonitoringMethod[] | null;
  @Field(() => SiteInput, { nullable: true, description: 'Its site.' })
  site?: SiteInput | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Permanent (PC-MON-02).' })
  permanent!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'First planned day, inclusive.' })
  plannedFrom?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last planned day, inclusive.' })
  plannedTo?: string | null;
  @Field(() => [ObjectInput], { description: 'Its objects, at least one (PC-CTRL-02), at most 100.' })
  objects!: ObjectInput[];
  @Field(() => [ParticipantInput], { nullable: true, description: 'Who takes part, in order, at most 100.' })
  participants?: ParticipantInput[] | null;
  @Field(() => [DecidedMandateInput], { nullable: true, description: 'Instructions to NPOs’ monitors, at most 20.' })
  mandates?: DecidedMandateInput[] | null;
}

@InputType({ description: 'A draft of a recommendation that is adopted.' })
export class DecidedRecommendationInput extends DecidedOnInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True keeps it from the public; asks for a reason (PC-PUB-01).',
  })
  withhold?: boolean | null;
}

@InputType({ description: 'A version of the council’s regulation (PWR-08).' })
export class RegulationInput {
  @Field(() => LocalizedTextInput, { description: 'Its title.' })
  title!: LocalizedTextInput;
  @Field(() => ID, { description: 'The file with its text; the public reads it.' })
  fileId!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'From which day it is in force; of approval where left out.',
  })
  inForceFrom?: string | null;
}

@InputType({ description: 'The plan of work of a year that is approved, or whose report is adopted (PC-ORG-06).' })
export class DecidedPlanInput extends DecidedOnInput {
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is the report on the year that is adopted.' })
  report?: boolean;
}

@InputType({
  description:
    'Somebody whom the vote of a decision elected to an office: it is recorded with the decision (PC-ORG-02…04).',
})
export class DecidedOfficeInput {
  @Field(() => CouncilPost, { description: 'The office.' })
  post!: CouncilPost;
  @Field(() => ID, { nullable: true, description: 'The person of the council, who sits in the convocation.' })
  personId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'For the secretary alone: one of the forming body’s staff by name, in place of a person (PC-ORG-04).',
  })
  staffName?: string | null;
  @Field(() => ID, { nullable: true, description: 'The account of that one of the staff, who works in this cabinet.' })
  staffAccountId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'First day; the day of the decision where left out.' })
  startsOn?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'For the chair: whether they are in public service (PC-ORG-03); left out where nobody asked.',
  })
  publicService?: boolean | null;
}

@InputType({
  description: 'The draft act on which a decision adopts the opinion (PC-PWR-03); it stands on that question.',
})
export class DecidedOpinionInput extends DecidedOnInput {
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'The opinion; its draft where left out, without one the words of the decision.',
  })
  text?: LocalizedTextInput | null;
  @Field(() => OpinionPosition, { nullable: true, description: 'What it comes to; of the draft where left out.' })
  position?: OpinionPosition | null;
}

@InputType({ description: 'The report that a decision assesses (PC-REP-01); it was heard on that question.' })
export class DecidedAssessmentInput extends DecidedOnInput {
  @Field(() => ReportAssessment, { description: 'How.' })
  assessment!: ReportAssessment;
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'The assessment in words; the words of the decision where left out.',
  })
  text?: LocalizedTextInput | null;
}

/** Never a type of its own: who executes a decision, by when. */
@InputType({ description: 'Who executes a decision, by when.' })
export abstract class DecisionExecutorInput extends ActInput {
  @Field(() => String, { nullable: true, description: 'Who is responsible, in words; at most 500 characters.' })
  responsible?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who of the council is responsible; is reminded by mail.' })
  responsiblePersonId?: string | null;
}

@InputType({
  description:
    'What a sitting decided on a question, and what it does. What it does is done at once: all of it, or nothing. Exactly the data of its effect are given.',
})
export class RecordMeetingDecisionInput extends DecisionExecutorInput {
  @Field(() => ID, { description: 'The question of the agenda.' })
  itemId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The vote that adopted it; the latest that adopted something on the question where left out.',
  })
  voteId?: string | null;
  @Field(() => String, { nullable: true, description: 'Its number by hand; else the next of its series and year.' })
  number?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it has no number of its own.' })
  withoutNumber?: boolean;
  @Field(() => LocalizedTextInput, { description: 'Its words.' })
  text!: LocalizedTextInput;
  @Field(() => DecisionEffect, { description: 'What it does.' })
  effect!: DecisionEffect;
  @Field(() => DateScalar, { nullable: true, description: 'By which day it is to be executed.' })
  dueOn?: string | null;
  @Field(() => ID, { nullable: true, description: 'The file of the decision or of an extract of the protocol.' })
  fileId?: string | null;
  @Field(() => DecidedControlInput, { nullable: true, description: 'OPENS_CONTROL: the control.' })
  control?: DecidedControlInput | null;
  @Field(() => DecidedOnInput, {
    nullable: true,
    description: 'OPENS_CONTROL: a control that was opened before the sitting and gets its deciding act (domain §8.4).',
  })
  mission?: DecidedOnInput | null;
  @Field(() => [DecidedRecommendationInput], {
    nullable: true,
    description: 'ADOPTS_RECOMMENDATIONS: which, at most 100.',
  })
  recommendations?: DecidedRecommendationInput[] | null;
  @Field(() => CommissionInput, { nullable: true, description: 'CREATES_COMMISSION: the commission.' })
  commission?: CommissionInput | null;
  @Field(() => DecidedOnInput, { nullable: true, description: 'CREATES_COMMISSION: one that was proposed.' })
  proposedCommission?: DecidedOnInput | null;
  @Field(() => RegulationInput, { nullable: true, description: 'APPROVES_REGULATION: the version.' })
  regulation?: RegulationInput | null;
  @Field(() => DecidedPlanInput, { nullable: true, description: 'APPROVES_PLAN: the plan.' })
  plan?: DecidedPlanInput | null;
  @Field(() => [DecidedOfficeInput], {
    nullable: true,
    description:
      'ELECTS: to which offices of the council, at most 50; left out where they are no offices of it, or recorded apart.',
  })
  offices?: DecidedOfficeInput[] | null;
  @Field(() => DecidedOpinionInput, {
    nullable: true,
    description: 'ADOPTS_OPINION: on which draft act; left out where it is not in the register.',
  })
  opinion?: DecidedOpinionInput | null;
  @Field(() => DecidedAssessmentInput, {
    nullable: true,
    description: 'ASSESSES_REPORT: which report, and how; left out where its hearing is not kept here.',
  })
  assessment?: DecidedAssessmentInput | null;
}

/** Never a type of its own: which decision, as it was looked at. */
@InputType({ description: 'Which decision, as it was looked at.' })
export abstract class OnDecisionInput extends ActInput {
  @Field(() => ID, { description: 'The decision.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'What of a decision is mended before the protocol is signed; what is left out stays.' })
export class AmendMeetingDecisionInput extends DecisionExecutorInput {
  @Field(() => ID, { description: 'The decision.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its words.' })
  text?: LocalizedTextInput | null;
  @Field(() => String, { description: 'Why; stands in the journal.' })
  because!: string;
}

@InputType({ description: 'That a decision was executed, or was not and will not be.' })
export class RecordDecisionExecutionInput extends OnDecisionInput {
  @Field(() => Boolean, { defaultValue: true, description: 'Whether it was executed.' })
  executed?: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'The day; today where left out.' })
  on?: string | null;
  @Field(() => String, { description: 'What was done, or why not; the public reads it.' })
  note!: string;
}

@InputType({ description: 'That the council follows a decision no longer.' })
export class TakeDecisionOffControlInput extends OnDecisionInput {
  @Field(() => DateScalar, { nullable: true, description: 'The day; today where left out.' })
  on?: string | null;
  @Field(() => String, { description: 'Why; the public reads it.' })
  because!: string;
}

@InputType({ description: 'Another day for the execution of a decision.' })
export class ExtendDecisionInput extends OnDecisionInput {
  @Field(() => DateScalar, { description: 'The day: the council’s own, never moved by the calendar.' })
  dueOn!: string;
  @Field(() => String, { description: 'Why; stands in the journal.' })
  because!: string;
}

@InputType({
  description: 'A version of the regulation that was approved on paper, before sittings were entered here.',
})
export class RecordRegulationInput extends ActInput {
  @Field(() => RegulationInput, { description: 'The version.' })
  regulation!: RegulationInput;
  @Field(() => DateScalar, { description: 'The day it was approved.' })
  approvedOn!: string;
  @Field(() => String, { nullable: true, description: 'Number of the approving act.' })
  number?: string | null;
}
