import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../../graphql/connection.ts';
import { LocalizedTextType } from '../../../graphql/localized-text.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';

export enum HandoverKind {
  OPEN_TRACK = 'OPEN_TRACK',
  ANSWER_TO_ASSESS = 'ANSWER_TO_ASSESS',
  UNANSWERED_LETTER = 'UNANSWERED_LETTER',
  INSTRUCTION = 'INSTRUCTION',
  DRAFT_LETTER = 'DRAFT_LETTER',
  DRAFT_RECOMMENDATION = 'DRAFT_RECOMMENDATION',
  DRAFT_FINAL_DOCUMENT = 'DRAFT_FINAL_DOCUMENT',
  PLANNED_MEETING = 'PLANNED_MEETING',
  PROTOCOL_OWED = 'PROTOCOL_OWED',
  DRAFT_ACT = 'DRAFT_ACT',
  DECISION = 'DECISION',
  RUNNING_MISSION = 'RUNNING_MISSION',
  OPEN_COMPETITION = 'OPEN_COMPETITION',
}
registerEnumType(HandoverKind, {
  name: 'HandoverKind',
  description: 'What is handed over to who takes the office.',
  valuesConfig: {
    OPEN_TRACK: { description: 'A recommendation whose addressee has not answered.' },
    ANSWER_TO_ASSESS: { description: 'An answer that nobody has judged.' },
    UNANSWERED_LETTER: { description: 'An incoming letter without a reply, or without a number.' },
    INSTRUCTION: { description: 'A letter with an instruction, on control.' },
    DRAFT_LETTER: { description: 'A letter that was not sent.' },
    DRAFT_RECOMMENDATION: { description: 'A recommendation that was not adopted.' },
    DRAFT_FINAL_DOCUMENT: { description: 'A final document that was not sent.' },
    PLANNED_MEETING: { description: 'A sitting that is planned or announced.' },
    PROTOCOL_OWED: { description: 'A sitting that is over, without its protocol.' },
    DRAFT_ACT: { description: 'A draft act that waits for the council’s opinion.' },
    DECISION: { description: 'A decision in execution.' },
    RUNNING_MISSION: { description: 'A control that runs.' },
    OPEN_COMPETITION: { description: 'A competition that is not over.' },
  },
});

@ObjectType({ description: 'One thing that a successor takes over.' })
export class HandoverEntry {
  @Field(() => ID, { description: 'Opaque id of the thing itself; its kind tells where it opens.' })
  id!: string;
  @Field(() => HandoverKind, { description: 'What it is.' })
  kind!: HandoverKind;
  @Field(() => ID, {
    nullable: true,
    description:
      'What it opens in: the recommendation of a track, the mission of a document; null where it opens by itself.',
  })
  withinId!: string | null;
  @Field(() => String, { nullable: true, description: 'Its number.' })
  number!: string | null;
  @Field(() => LocalizedTextType, { nullable: true, description: 'What it is about.' })
  title!: LocalizedText | null;
  @Field(() => String, {
    nullable: true,
    description: 'Whose turn it is: the body, the correspondent, who is responsible.',
  })
  whose!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Since when.' })
  since!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'By when; the day of a sitting.' })
  dueOn!: string | null;
  @Field(() => Boolean, { description: 'Whether that day has passed.' })
  overdue!: boolean;
}

export const HandoverEntryConnection = connectionOf(HandoverEntry, 'HandoverEntry');

@ObjectType({ description: 'How many things of one kind there are.' })
export class HandoverCount {
  @Field(() => HandoverKind, { description: 'The kind.' })
  kind!: HandoverKind;
  @Field(() => Int, { description: 'All of them.' })
  count!: number;
  @Field(() => Int, { description: 'Those whose day has passed.' })
  overdue!: number;
}

@ObjectType({ description: 'All that is open in a council, for who takes over an office.' })
export class Handover {
  @Field(() => DateScalar, { description: 'As of this day.' })
  on!: string;
}
