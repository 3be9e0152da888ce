import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, LocalizedTextInput } from '../../graphql/inputs.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { BallotChoice, BallotForm } from '../ballots/types/ballot.enums.ts';
import { DecisionEffect } from '../decisions/types/decision.type.ts';
import { RapporteurInput } from '../meetings/inputs/agenda.inputs.ts';
import { AgendaItemKind } from '../meetings/types/agenda.enums.ts';
import { AbsenceKind, AttendanceMode, GuestPart, MeetingForm, MeetingKind } from '../meetings/types/meeting.enums.ts';
import { MeetingVoteKind, OfficePost } from '../votes/types/vote.enums.ts';
import { VoteTotalsInput } from '../votes/vote.inputs.ts';

@InputType({ description: 'A member who was there, for one stay; who left and came again has several.' })
export class RecordedPresenceInput {
  @Field(() => ID, { nullable: true, description: 'The person among the council’s people.' })
  personId?: string | null;
  @Field(() => String, { nullable: true, description: 'An expert of the commission by name, in place of a person.' })
  name?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When they came; the beginning where left out.' })
  fromAt?: string | Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When they left; the end where left out.' })
  untilAt?: string | Date | null;
  @Field(() => AttendanceMode, { defaultValue: AttendanceMode.IN_PERSON, description: 'How.' })
  mode?: AttendanceMode;
}

@InputType({ description: 'A member who was not there, and why.' })
export class RecordedAbsenceInput {
  @Field(() => ID, { nullable: true, description: 'The person among the council’s people.' })
  personId?: string | null;
  @Field(() => String, { nullable: true, description: 'An expert of the commission by name, in place of a person.' })
  name?: string | null;
  @Field(() => AbsenceKind, { description: 'For a valid reason or not.' })
  kind!: AbsenceKind;
  @Field(() => String, { nullable: true, description: 'The reason.' })
  because?: string | null;
}

@InputType({ description: 'Somebody who was invited and came.' })
export class RecordedGuestInput {
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Position.' })
  position?: string | null;
  @Field(() => String, { nullable: true, description: 'Of which organisation.' })
  organisationName?: string | null;
  @Field(() => GuestPart, { defaultValue: GuestPart.INVITEE, description: 'In what part.' })
  part?: GuestPart;
}

@InputType({ description: 'A ballot as the paper has it.' })
export class RecordedBallotInput {
  @Field(() => ID, { description: 'The person among the council’s people.' })
  personId!: string;
  @Field(() => BallotChoice, { description: 'The choice.' })
  choice!: BallotChoice;
  @Field(() => String, { nullable: true, description: 'The interest, of a recusal.' })
  ground?: string | null;
}

@InputType({ description: 'A candidate as the paper has them.' })
export class RecordedCandidateInput {
  @Field(() => ID, { nullable: true, description: 'The person among the council’s people.' })
  personId?: string | null;
  @Field(() => String, { nullable: true, description: 'A name, where they are not among them.' })
  name?: string | null;
  @Field(() => Int, { description: 'For.' })
  votesFor!: number;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Of a candidate to the chair: whether in public service (PC-ORG-03).',
  })
  publicService?: boolean | null;
}

@InputType({ description: 'A vote as the paper has it: by name, as totals, or an election as totals by candidate.' })
export class RecordedVoteInput {
  @Field(() => MeetingVoteKind, { defaultValue: MeetingVoteKind.DECISION, description: 'What it was about.' })
  kind?: MeetingVoteKind;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What was put; the question where left out.' })
  question?: LocalizedTextInput | null;
  @Field(() => BallotForm, { defaultValue: BallotForm.COUNT_ONLY, description: 'By name, or as totals only.' })
  form?: BallotForm;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was closed; the end of the sitting where left out.',
  })
  at?: string | Date | null;
  @Field(() => VoteTotalsInput, { nullable: true, description: 'The totals; their sum equals those present then.' })
  totals?: VoteTotalsInput | null;
  @Field(() => [RecordedBallotInput], { nullable: true, description: 'The ballots, by name.' })
  ballots?: RecordedBallotInput[] | null;
  @Field(() => BallotChoice, { nullable: true, description: 'How the one presiding voted, where totals are equal.' })
  chairChoice?: BallotChoice | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the one presiding took the casting vote, where it was equal.',
  })
  chairConfirms?: boolean | null;
  @Field(() => OfficePost, { nullable: true, description: 'To what, in an election.' })
  post?: OfficePost | null;
  @Field(() => Int, { nullable: true, description: 'How many places, in an election; one where left out.' })
  places?: number | null;
  @Field(() => [RecordedCandidateInput], { nullable: true, description: 'The candidates, in an election.' })
  candidates?: RecordedCandidateInput[] | null;
}

@InputType({
  description:
    'What was decided on a question. What opens, creates or approves something is entered afterwards, with its data.',
})
export class RecordedDecisionInput {
  @Field(() => String, { nullable: true, description: 'Its number by hand; else the next of its series and year.' })
  number?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it has no number of its own.' })
  withoutNumber?: boolean;
  @Field(() => LocalizedTextInput, { description: 'Its words.' })
  text!: LocalizedTextInput;
  @Field(() => DecisionEffect, { defaultValue: DecisionEffect.NOTES, description: 'What it does.' })
  effect!: DecisionEffect;
  @Field(() => String, { nullable: true, description: 'Who is responsible, in words; at most 500 characters.' })
  responsible?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'By which day it is to be executed.' })
  dueOn?: string | null;
}

@InputType({ description: 'A question as the paper has it.' })
export class RecordedItemInput {
  @Field(() => AgendaItemKind, { defaultValue: AgendaItemKind.OTHER, description: 'What it was about.' })
  kind?: AgendaItemKind;
  @Field(() => LocalizedTextInput, { description: 'The question.' })
  title!: LocalizedTextInput;
  @Field(() => [String], { nullable: true, description: 'Powers it rests on (PC-PWR-01).' })
  powers?: string[] | null;
  @Field(() => [RapporteurInput], { nullable: true, description: 'Who reported.' })
  rapporteurs?: RapporteurInput[] | null;
  @Field(() => String, { nullable: true, description: 'What was reported.' })
  heard?: string | null;
  @Field(() => String, { nullable: true, description: 'What was said.' })
  discussed?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was put off, where it was.' })
  postponedBecause?: string | null;
  @Field(() => [RecordedVoteInput], { nullable: true, description: 'The votes on it, in their order.' })
  votes?: RecordedVoteInput[] | null;
  @Field(() => [RecordedDecisionInput], { nullable: true, description: 'What was decided on it, in their order.' })
  decisions?: RecordedDecisionInput[] | null;
}

@InputType({ description: 'A whole sitting from notes or a signed paper, all or nothing.' })
export class RecordMeetingInput extends ActInput {
  @Field(() => MeetingKind, { defaultValue: MeetingKind.COUNCIL_SESSION, description: 'Whose sitting.' })
  kind?: MeetingKind;
  @Field(() => MeetingForm, { defaultValue: MeetingForm.ORDINARY, description: 'How it was held.' })
  form?: MeetingForm;
  @Field(() => ID, { nullable: true, description: 'The convocation; the one in force that day where left out.' })
  convocationId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The commission, of a commission’s session.' })
  commissionId?: string | null;
  @Field(() => String, { nullable: true, description: 'Its number.' })
  number?: string | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'A name, where it has one.' })
  title?: LocalizedTextInput | null;
  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  openedAt!: string | Date;
  @Field(() => DateTimeScalar, { description: 'When it was closed.' })
  closedAt!: string | Date;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Where.' })
  place?: LocalizedTextInput | null;
  @Field(() => ID, { nullable: true, description: 'Who presided, of the council’s people; by office where left out.' })
  chairPersonId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who opened it; who presided where left out (PC-ORG-01).' })
  openerPersonId?: string | null;
  @Field(() => String, { nullable: true, description: 'Who kept the protocol.' })
  secretaryName?: string | null;
  @Field(() => ID, { nullable: true, description: 'The paper, a file.' })
  paperFileId?: string | null;
  @Field(() => [RecordedPresenceInput], { description: 'Members who were there.' })
  present!: RecordedPresenceInput[];
  @Field(() => [RecordedAbsenceInput], { nullable: true, description: 'Reasons of those who were not.' })
  absent?: RecordedAbsenceInput[] | null;
  @Field(() => [RecordedGuestInput], { nullable: true, description: 'Who was invited and came.' })
  guests?: RecordedGuestInput[] | null;
  @Field(() => [RecordedItemInput], { description: 'The questions, in their order.' })
  items!: RecordedItemInput[];
}
