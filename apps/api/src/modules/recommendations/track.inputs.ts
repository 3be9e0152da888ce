import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { ActInput } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { NoteKind } from './recommendation.enums.ts';

export enum TrackDate {
  SENT = 'SENT',
  RECEIVED = 'RECEIVED',
  ANSWERED = 'ANSWERED',
  EXECUTED = 'EXECUTED',
}
registerEnumType(TrackDate, {
  name: 'TrackDate',
  description: 'A recorded date of a track that may be corrected (§8.2).',
  valuesConfig: {
    SENT: { description: 'Sending; with it the letter and all its tracks.' },
    RECEIVED: { description: 'Receipt; with it the letter and all its tracks.' },
    ANSWERED: { description: 'The arrival of the first final answer.' },
    EXECUTED: { description: 'Execution.' },
  },
});

@InputType({ description: 'An act on an existing track.' })
export abstract class TrackActInput extends ActInput {
  @Field(() => ID, { description: 'The track.' })
  id!: string;
  @Field(() => Int, { description: 'Its version as the person saw it.' })
  expectedVersion!: number;
}

@InputType({ description: 'Taking an addressee back before anything was sent.' })
export class RemoveAddresseeInput extends TrackActInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'An execution date (PC-REC-04): never moved to a working day.' })
export class SetExecutionDateInput extends TrackActInput {
  @Field(() => DateScalar, { description: 'By when.' })
  executeBy!: string;
}

@InputType({ description: 'Execution as someone saw it.' })
export class RecordExecutionInput extends TrackActInput {
  @Field(() => DateScalar, { nullable: true, description: 'When it was executed; today unless told.' })
  executedOn?: string | null;
  @Field(() => String, { description: 'How it was seen.' })
  text!: string;
  @Field(() => [ID], { nullable: true, description: 'Files that prove it.' })
  fileIds?: string[] | null;
}

@InputType({ description: 'That it was not executed.' })
export class RecordNonExecutionInput extends TrackActInput {
  @Field(() => DateScalar, { nullable: true, description: 'When that was found; today unless told.' })
  foundOn?: string | null;
  @Field(() => String, { description: 'How it was seen.' })
  text!: string;
  @Field(() => [ID], { nullable: true, description: 'Files that prove it.' })
  fileIds?: string[] | null;
}

@InputType({ description: 'Closing a track.' })
export class CloseTrackInput extends TrackActInput {
  @Field(() => DateScalar, { nullable: true, description: 'When; today unless told.' })
  closedOn?: string | null;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'A note of a call or a meeting on a track.' })
export class NoteCallInput extends ActInput {
  @Field(() => ID, { description: 'The track.' })
  id!: string;
  @Field(() => DateScalar, { nullable: true, description: 'When it happened; today unless told.' })
  notedOn?: string | null;
  @Field(() => NoteKind, { defaultValue: NoteKind.CALL, description: 'What it tells of.' })
  kind!: NoteKind;
  @Field(() => String, { description: 'What was said: «звонил, обещали до пятницы».' })
  text!: string;
  @Field(() => DateScalar, { nullable: true, description: 'What was promised by when.' })
  promisedOn?: string | null;
}

@InputType({ description: 'A correction of a recorded date; the clock is computed anew from it.' })
export class CorrectDateInput extends TrackActInput {
  @Field(() => TrackDate, { description: 'Which date.' })
  date!: TrackDate;
  @Field(() => DateScalar, { description: 'What it is to be.' })
  becomes!: string;
  @Field(() => String, { description: 'Why it was wrong.' })
  reason!: string;
}

@InputType({ description: 'Computing the running clocks anew, after the calendar was amended.' })
export class RecomputeClocksInput extends ActInput {
  @Field(() => String, { description: 'Why: the act that amended the calendar.' })
  reason!: string;
}

@InputType({ description: 'A letter to the superior of a body that does not answer, or answers poorly.' })
export class EscalateInput extends ActInput {
  @Field(() => [ID], { description: 'The tracks, all of one body.' })
  trackIds!: string[];
  @Field(() => String, { nullable: true, description: 'The text of the letter; a draft is proposed unless told.' })
  text?: string | null;
}
