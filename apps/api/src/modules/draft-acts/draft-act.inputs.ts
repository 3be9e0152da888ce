import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, LocalizedTextInput } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { CitedActInput } from '../composition/composition.inputs.ts';
import { LetterAtOnceInput } from '../letters/letter-at-once.input.ts';
import { RapporteurInput } from '../meetings/inputs/agenda.inputs.ts';
import { DraftActFileKind, DraftActKind, OpinionBy, OpinionPosition } from './types/draft-act.type.ts';

@InputType({ description: 'A file of a draft act.' })
export class DraftActFileInput {
  @Field(() => ID, { description: 'The uploaded file.' })
  fileId!: string;
  @Field(() => DraftActFileKind, { defaultValue: DraftActFileKind.DRAFT, description: 'What it is.' })
  kind!: DraftActFileKind;
  @Field(() => String, { nullable: true, description: 'Its title; the file’s name where left out.' })
  title?: string | null;
}

@InputType({ description: 'A draft act received for the council’s opinion (PWR-05).' })
export class RegisterDraftActInput extends ActInput {
  @Field(() => DraftActKind, { description: 'What kind of act it is to become.' })
  kind!: DraftActKind;
  @Field(() => LocalizedTextInput, { description: 'Its title.' })
  title!: LocalizedTextInput;
  @Field(() => ID, { description: 'Who sent it: a body of the register.' })
  fromId!: string;
  @Field(() => String, { nullable: true, description: 'Who drew it up, where another than who sent it.' })
  developer?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was received; today where left out.' })
  receivedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the paper it came with.' })
  paperNumber?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of the paper it came with.' })
  paperOn?: string | null;
  @Field(() => ID, { nullable: true, description: 'The incoming letter it came with.' })
  letterId?: string | null;
  @Field(() => [DraftActFileInput], { nullable: true, description: 'Its files, at most 20.' })
  files?: DraftActFileInput[] | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it carries state secrets: it is then not taken in (PC-PWR-04).',
  })
  stateSecret?: boolean;
}

/** Never a type of its own: which draft act, as it was looked at. */
@InputType({ description: 'Which draft act, as it was looked at.' })
export abstract class OnDraftActInput extends ActInput {
  @Field(() => ID, { description: 'The draft act.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'What of a draft act is corrected; what is left out stays.' })
export class AmendDraftActInput extends OnDraftActInput {
  @Field(() => DraftActKind, { nullable: true, description: 'What kind of act it is to become.' })
  kind?: DraftActKind | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its title.' })
  title?: LocalizedTextInput | null;
  @Field(() => String, { nullable: true, description: 'Who drew it up.' })
  developer?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was received; the clock is computed anew.' })
  receivedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the paper it came with.' })
  paperNumber?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of the paper it came with.' })
  paperOn?: string | null;
  @Field(() => ID, { nullable: true, description: 'The incoming letter it came with.' })
  letterId?: string | null;
  @Field(() => [DraftActFileInput], { nullable: true, description: 'Files that are added, at most 20.' })
  addFiles?: DraftActFileInput[] | null;
  @Field(() => [ID], { nullable: true, description: 'Files of it that are taken out.' })
  withdrawFileIds?: string[] | null;
  @Field(() => String, { description: 'Why; stands in the journal.' })
  because!: string;
}

@InputType({ description: 'Whether the council considers a draft act (PC-PWR-02).' })
export class TriageDraftActInput extends OnDraftActInput {
  @Field(() => Boolean, { description: 'True accepts it for review, false returns it without.' })
  accept!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'The day; today where left out.' })
  on?: string | null;
  @Field(() => String, { nullable: true, description: 'Why; of a return it is asked for.' })
  because?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it turned out to carry state secrets: it is then not accepted (PC-PWR-04).',
  })
  stateSecret?: boolean;
}

@InputType({ description: 'The commission that prepares or gives the opinion.' })
export class HandDraftActInput extends OnDraftActInput {
  @Field(() => ID, { description: 'The commission, at work.' })
  commissionId!: string;
}

@InputType({ description: 'A draft act put on the agenda of a sitting, with its files as papers.' })
export class PutDraftActOnAgendaInput extends OnDraftActInput {
  @Field(() => ID, { description: 'The sitting.' })
  meetingId!: string;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'The question; the title where left out.' })
  title?: LocalizedTextInput | null;
  @Field(() => [String], { nullable: true, description: 'Powers it rests on; PWR-05 where left out (PC-PWR-01).' })
  powers?: string[] | null;
  @Field(() => [RapporteurInput], { nullable: true, description: 'Who reports.' })
  rapporteurs?: RapporteurInput[] | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day members had its files; today where left out.' })
  deliveredOn?: string | null;
}

@InputType({ description: 'The draft of an opinion; it takes the place of an earlier one.' })
export class DraftOpinionInput extends OnDraftActInput {
  @Field(() => LocalizedTextInput, { description: 'Its words, at most 20 000 characters in each language.' })
  text!: LocalizedTextInput;
  @Field(() => OpinionPosition, { description: 'What it comes to.' })
  position!: OpinionPosition;
}

@InputType({
  description:
    'That the opinion was adopted: by a decision of a sitting, or by a paper of the council or a commission.',
})
export class AdoptOpinionInput extends OnDraftActInput {
  @Field(() => ID, { nullable: true, description: 'The decision of a sitting; its words may be the opinion.' })
  decisionId?: string | null;
  @Field(() => CitedActInput, { nullable: true, description: 'The paper, where there is no decision entered.' })
  paper?: CitedActInput | null;
  @Field(() => OpinionBy, { nullable: true, description: 'Of a paper: whose it is; the council’s where left out.' })
  by?: OpinionBy | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'The opinion; the draft where left out.' })
  text?: LocalizedTextInput | null;
  @Field(() => OpinionPosition, { nullable: true, description: 'What it comes to; of the draft where left out.' })
  position?: OpinionPosition | null;
}

@InputType({ description: 'The letter by which an opinion is sent, or that which has carried it already.' })
export class SendOpinionInput extends LetterAtOnceInput {}

@InputType({ description: 'That its body took a draft act back.' })
export class WithdrawDraftActInput extends OnDraftActInput {
  @Field(() => DateScalar, { nullable: true, description: 'The day; today where left out.' })
  on?: string | null;
  @Field(() => String, { description: 'Why, and by which paper.' })
  because!: string;
}

@InputType({ description: 'A draft act shown to the public.' })
export class PublishDraftActInput extends OnDraftActInput {
  @Field(() => Boolean, { defaultValue: true, description: 'Whether its files are shown too.' })
  withFiles?: boolean;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it carries state secrets: it is then not shown (PC-PWR-04).',
  })
  stateSecret?: boolean;
}

@InputType({ description: 'A draft act taken from the public’s sight.' })
export class UnpublishDraftActInput extends OnDraftActInput {
  @Field(() => String, { description: 'Why; stands in the journal.' })
  because!: string;
}
