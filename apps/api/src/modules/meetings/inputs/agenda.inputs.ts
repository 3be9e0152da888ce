import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, LocalizedTextInput } from '../../../graphql/inputs.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { OfficePost } from '../../votes/types/vote.enums.ts';
import { AgendaItemKind, ClosedGround, SpeechKind } from '../types/agenda.enums.ts';

@InputType({ description: 'Who reports on a question.' })
export class RapporteurInput {
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Position.' })
  position?: string | null;
}

@InputType({ description: 'What a question is; what is left out of an amendment stays.' })
export abstract class AgendaItemFields extends ActInput {
  @Field(() => [String], { nullable: true, description: 'Powers it rests on: PWR-01…PWR-13 (PC-PWR-01).' })
  powers?: string[] | null;
  @Field(() => OfficePost, { nullable: true, description: 'Of an election: to what.' })
  elects?: OfficePost | null;
  @Field(() => [RapporteurInput], { nullable: true, description: 'Who reports.' })
  rapporteurs?: RapporteurInput[] | null;
  @Field(() => Int, { nullable: true, description: 'Minutes for a report: 1 to 240.' })
  reportMinutes?: number | null;
  @Field(() => Int, { nullable: true, description: 'Minutes for a speech: 1 to 120.' })
  speechMinutes?: number | null;
  @Field(() => ClosedGround, {
    nullable: true,
    description: 'Why it is heard in closed session; open where left out (PC-SES-02).',
  })
  closedGround?: ClosedGround | null;
  @Field(() => String, { nullable: true, description: 'The reason in words.' })
  closedBecause?: string | null;
  @Field(() => ID, { nullable: true, description: 'The monitoring it is about.' })
  missionId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Whose report is heard: an organisation of the register.' })
  heardBodyId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The commission it is about.' })
  commissionId?: string | null;
}

@InputType({ description: 'A question for the agenda.' })
export class AddAgendaItemInput extends AgendaItemFields {
  @Field(() => ID, { description: 'The sitting.' })
  meetingId!: string;
  @Field(() => AgendaItemKind, { description: 'What it is about.' })
  kind!: AgendaItemKind;
  @Field(() => LocalizedTextInput, { description: 'The question.' })
  title!: LocalizedTextInput;
  @Field(() => String, { nullable: true, description: 'Of a proposal: why.' })
  proposedBecause?: string | null;
}

@InputType({ description: 'A question that is looked at.' })
export abstract class OnAgendaItemInput extends ActInput {
  @Field(() => ID, { description: 'The question.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'A question amended; what is left out stays.' })
export class AmendAgendaItemInput extends AgendaItemFields {
  @Field(() => ID, { description: 'The question.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => AgendaItemKind, { nullable: true, description: 'What it is about.' })
  kind?: AgendaItemKind | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'The question.' })
  title?: LocalizedTextInput | null;
  @Field(() => Boolean, { nullable: true, description: 'True where it is to be heard openly after all.' })
  open?: boolean | null;
}

@InputType({ description: 'The order of the agenda.' })
export class OrderAgendaInput extends ActInput {
  @Field(() => ID, { description: 'The sitting.' })
  meetingId!: string;
  @Field(() => [ID], { description: 'All its questions, in their new order.' })
  itemIds!: string[];
}

@InputType({ description: 'A question that is put off or taken off.' })
export abstract class EndAgendaItemInput extends OnAgendaItemInput {
  @Field(() => String, { description: 'Why.' })
  because!: string;
}

@InputType({ description: 'What was reported and said, in the words of the protocol.' })
export class RecordDiscussionInput extends OnAgendaItemInput {
  @Field(() => String, { nullable: true, description: 'What was reported.' })
  heard?: string | null;
  @Field(() => String, { nullable: true, description: 'What was said.' })
  discussed?: string | null;
}

@InputType({ description: 'A paper to a question.' })
export class AddAgendaMaterialInput extends ActInput {
  @Field(() => ID, { description: 'The question.' })
  itemId!: string;
  @Field(() => ID, { description: 'The file.' })
  fileId!: string;
  @Field(() => String, { nullable: true, description: 'What it is; the file’s name where left out.' })
  title?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day members had it; today where left out.' })
  deliveredOn?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether the public reads it.' })
  published?: boolean;
}

@InputType({ description: 'A paper that is taken back.' })
export class WithdrawAgendaMaterialInput extends ActInput {
  @Field(() => ID, { description: 'The paper.' })
  id!: string;
  @Field(() => String, { description: 'Why.' })
  because!: string;
}

@InputType({ description: 'Somebody put on the list of speakers.' })
export class EnlistSpeakerInput extends ActInput {
  @Field(() => ID, { description: 'The question.' })
  itemId!: string;
  @Field(() => SpeechKind, { defaultValue: SpeechKind.SPEECH, description: 'What for.' })
  kind?: SpeechKind;
  @Field(() => ID, { nullable: true, description: 'A member of the roll.' })
  memberId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A guest.' })
  guestId?: string | null;
  @Field(() => String, { nullable: true, description: 'Somebody else by name.' })
  name?: string | null;
}

@InputType({ description: 'The viewer’s own request for the floor.' })
export class AskForFloorInput extends ActInput {
  @Field(() => ID, { description: 'The question.' })
  itemId!: string;
  @Field(() => SpeechKind, { defaultValue: SpeechKind.SPEECH, description: 'What for.' })
  kind?: SpeechKind;
}

@InputType({ description: 'A turn on the floor that is looked at.' })
export abstract class OnSpeechInput extends ActInput {
  @Field(() => ID, { description: 'The turn.' })
  id!: string;
}

@InputType({ description: 'That one has the floor.' })
export class GiveFloorInput extends OnSpeechInput {
  @Field(() => Int, { nullable: true, description: 'Minutes; those of the question or the policy where left out.' })
  minutes?: number | null;
}

@InputType({ description: 'That one has spoken.' })
export class EndSpeechInput extends OnSpeechInput {
  @Field(() => String, { nullable: true, description: 'What was said, in short.' })
  gist?: string | null;
}

@InputType({ description: 'More time, with the consent of those present.' })
export class ExtendSpeechInput extends OnSpeechInput {
  @Field(() => Int, { description: 'Minutes more: 1 to 60.' })
  minutes!: number;
  @Field(() => Int, { nullable: true, description: 'How many were for it.' })
  votesFor?: number | null;
}

@InputType({ description: 'A question of an earlier sitting that is taken over.' })
export class CarryAgendaItemInput extends ActInput {
  @Field(() => ID, { description: 'The sitting that takes it over.' })
  meetingId!: string;
  @Field(() => ID, { description: 'The question as it stands on the earlier agenda.' })
  itemId!: string;
}

@InputType({ description: 'A proposed question that is included.' })
export class IncludeAgendaItemInput extends OnAgendaItemInput {}

@InputType({ description: 'A question that is taken up.' })
export class TakeUpItemInput extends OnAgendaItemInput {}

@InputType({ description: 'A question that is done with.' })
export class FinishItemInput extends OnAgendaItemInput {}

@InputType({ description: 'A question that is taken off.' })
export class RemoveAgendaItemInput extends EndAgendaItemInput {}

@InputType({ description: 'A question that is put off.' })
export class PostponeAgendaItemInput extends EndAgendaItemInput {}

@InputType({ description: 'A request for the floor that is taken back.' })
export class WithdrawSpeechInput extends OnSpeechInput {}
