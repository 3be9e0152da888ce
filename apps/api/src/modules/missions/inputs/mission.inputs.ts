import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { ActInput, LocalizedTextInput } from '../../../graphql/inputs.ts';
import { LegalBasis } from '../../../graphql/legal-basis.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { ControlForm, MonitoringMethod } from '../types/mission.enums.ts';
import { ObjectInput, ParticipantInput } from './team.inputs.ts';

@InputType({
  description: 'The act by which a council decided (PC-CTRL-07). What is not there yet may be completed later.',
})
export class DecisionInput {
  @Field(() => String, { nullable: true, description: 'Its number, at most 100 characters.' })
  number?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Its date.' })
  date?: string | null;
  @Field(() => ID, { nullable: true, description: 'Its scan: a stored file of the tenant.' })
  fileId?: string | null;
}

@InputType({
  description:
    'The council’s mandate on which an NPO’s own control under 383-V stands (PC-CTRL-03): one given here, or one on paper.',
})
export class CouncilsMandateInput {
  @Field(() => ID, { nullable: true, description: 'One of `mandatesToUs`; all else is then taken from it.' })
  mandateId?: string | null;
  @Field(() => String, { nullable: true, description: 'On paper: which council gave it, at most 300 characters.' })
  council?: string | null;
  @Field(() => String, { nullable: true, description: 'On paper: its number.' })
  number?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'On paper: the day it was given.' })
  issuedOn?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'On paper: the first day it covers, inclusive.' })
  validFrom?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'On paper: the last day it covers, inclusive.' })
  validTo?: string | null;
  @Field(() => ID, { nullable: true, description: 'On paper: its scan, a stored file of the tenant.' })
  fileId?: string | null;
}

@InputType({ description: 'Where a mission looks: a park, a street, a school.' })
export class SiteInput {
  @Field(() => String, { nullable: true, description: 'Its name, at most 300 characters.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'Its address, at most 500 characters.' })
  address?: string | null;
  @Field(() => Float, { nullable: true, description: 'Latitude, degrees WGS 84, −90 to 90.' })
  latitude?: number | null;
  @Field(() => Float, { nullable: true, description: 'Longitude, degrees WGS 84, −180 to 180.' })
  longitude?: number | null;
}

@InputType({
  description: 'A control action that is opened: under Law 383-V on a decision, under Law 30-VIII without one.',
})
export class OpenMissionInput extends ActInput {
  @Field(() => String, {
    nullable: true,
    description: 'Its number, where the council numbers by hand; else the next of the year, `2026-001`.',
  })
  number?: string | null;
  @Field(() => ControlForm, { defaultValue: ControlForm.MONITORING, description: 'Its form (PC-CTRL-01).' })
  form!: ControlForm;
  @Field(() => LegalBasis, { description: 'The law it runs under (PC-CTRL-04).' })
  legalBasis!: LegalBasis;
  @Field(() => LocalizedTextInput, { description: 'Its topic, as the monitoring table prints it.' })
  title!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { description: 'Its aim.' })
  aim!: LocalizedTextInput;
  @Field(() => [LocalizedTextInput], { nullable: true, description: 'The questions it is to answer, at most 50.' })
  questions?: LocalizedTextInput[] | null;
  @Field(() => [MonitoringMethod], { nullable: true, description: 'How it works (PC-CTRL-06).' })
  methods?: MonitoringMethod[] | null;
  @Field(() => [String], {
    nullable: true,
    description: 'The council’s powers it cites (PC-PWR-01); PWR-09, control in its forms, unless given.',
  })
  powers?: string[] | null;
  @Field(() => SiteInput, { nullable: true, description: 'Its site.' })
  site?: SiteInput | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Permanent («на постоянной основе», PC-MON-02).' })
  permanent!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was opened; today unless given.' })
  openedOn?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'First planned day, inclusive.' })
  plannedFrom?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last planned day, inclusive.' })
  plannedTo?: string | null;
  @Field(() => DecisionInput, { nullable: true, description: 'The deciding act, as far as it is there.' })
  decision?: DecisionInput | null;
  @Field(() => CouncilsMandateInput, { nullable: true, description: 'For an NPO under 383-V: the council’s mandate.' })
  mandate?: CouncilsMandateInput | null;
  @Field(() => [ObjectInput], { description: 'Its objects, at least one (PC-CTRL-02), at most 100.' })
  objects!: ObjectInput[];
  @Field(() => [ParticipantInput], { nullable: true, description: 'Who takes part, in order, at most 100.' })
  participants?: ParticipantInput[] | null;
}

@InputType({ description: 'What of a mission is changed; what is left out stays as it is.' })
export class AmendMissionInput extends ActInput {
  @Field(() => ID, { description: 'The mission.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its topic.' })
  title?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its aim.' })
  aim?: LocalizedTextInput | null;
  @Field(() => [LocalizedTextInput], { nullable: true, description: 'Its questions, all of them.' })
  questions?: LocalizedTextInput[] | null;
  @Field(() => [MonitoringMethod], { nullable: true, description: 'Its methods, all of them.' })
  methods?: MonitoringMethod[] | null;
  @Field(() => [String], { nullable: true, description: 'The powers it cites, all of them.' })
  powers?: string[] | null;
  @Field(() => SiteInput, { nullable: true, description: 'Its site, whole.' })
  site?: SiteInput | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is permanent.' })
  permanent?: boolean | null;
  @Field(() => DateScalar, { nullable: true, description: 'First planned day, inclusive.' })
  plannedFrom?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last planned day, inclusive.' })
  plannedTo?: string | null;
}

@InputType({ description: 'The deciding act of a mission, entered or completed later (§8.4).' })
export class RecordDecisionInput extends ActInput {
  @Field(() => ID, { description: 'The mission.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => DecisionInput, { description: 'Number, date and scan; what is left out stays as it is.' })
  decision!: DecisionInput;
}

@InputType({ description: 'A mission’s field part begins.' })
export class StartMissionInput extends ActInput {
  @Field(() => ID, { description: 'The mission.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => DateScalar, { nullable: true, description: 'The day it began; today unless given, never later.' })
  startedOn?: string | null;
}

@InputType({ description: 'A mission’s field part is done: the clock of the final document starts (PC-CTRL-10).' })
export class CompleteMissionInput extends ActInput {
  @Field(() => ID, { description: 'The mission.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => DateScalar, { nullable: true, description: 'The day it ended; today unless given, never later.' })
  completedOn?: string | null;
}

@InputType({
  description: 'A mission becomes public, with its objects, people, visits, confirmed findings and released evidence.',
})
export class PublishMissionInput extends ActInput {
  @Field(() => ID, { description: 'The mission.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'A mission is withheld from the public (PC-PUB-01).' })
export class UnpublishMissionInput extends ActInput {
  @Field(() => ID, { description: 'The mission.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => String, { description: 'Why, at most 1 000 characters; kept in the journal.' })
  reason!: string;
}

@InputType({ description: 'A mission is given up before its completion.' })
export class CancelMissionInput extends ActInput {
  @Field(() => ID, { description: 'The mission.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => String, { description: 'Why, at most 1 000 characters; it stands on the mission.' })
  reason!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day; today unless given, never later.' })
  cancelledOn?: string | null;
}

@InputType({ description: 'A mission is closed: every recommendation has come to its end.' })
export class CloseMissionInput extends ActInput {
  @Field(() => ID, { description: 'The mission.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => DateScalar, { nullable: true, description: 'The day; today unless given, never later.' })
  closedOn?: string | null;
}

@InputType({ description: 'The next mission of a series: «Южный» in April, and again in May (PC-MON-02).' })
export class RepeatMissionInput extends ActInput {
  @Field(() => ID, {
    description: 'The mission that is repeated; objects, team, questions, methods and site are taken over.',
  })
  id!: string;
  @Field(() => String, { nullable: true, description: 'A number given by hand; else the next of the year.' })
  number?: string | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its topic, where it is another.' })
  title?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its aim, where it is another.' })
  aim?: LocalizedTextInput | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was opened; today unless given.' })
  openedOn?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'First planned day, inclusive.' })
  plannedFrom?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last planned day, inclusive.' })
  plannedTo?: string | null;
  @Field(() => DecisionInput, { nullable: true, description: 'The deciding act of the repeat, as far as it is there.' })
  decision?: DecisionInput | null;
  @Field(() => CouncilsMandateInput, {
    nullable: true,
    description: 'For an NPO under 383-V: the council’s mandate; the earlier mission’s unless given.',
  })
  mandate?: CouncilsMandateInput | null;
}
