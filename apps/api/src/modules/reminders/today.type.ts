import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../graphql/localized-text.type.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'How many wait, of all; lists show the first twenty.' })
export class TodayCounts {
  @Field(() => Int, { description: 'Answers due today.' })
  dueToday!: number;
  @Field(() => Int, { description: 'Answers due after today until Sunday.' })
  dueThisWeek!: number;
  @Field(() => Int, { description: 'Answers overdue.' })
  overdue!: number;
  @Field(() => Int, { description: 'Execution dates that have passed.' })
  executionOverdue!: number;
  @Field(() => Int, { description: 'Adopted recommendations’ addressees to whom nothing was sent.' })
  toSend!: number;
  @Field(() => Int, { description: 'Letters that arrived and have no number.' })
  lettersToRegister!: number;
  @Field(() => Int, { description: 'Answers nobody judged.' })
  answersToAssess!: number;
  @Field(() => Int, { description: 'Findings to confirm.' })
  findingsToConfirm!: number;
  @Field(() => Int, { description: 'Final documents not sent.' })
  finalDocumentsDue!: number;
  @Field(() => Int, { description: 'Letters on the chair’s control.' })
  onControl!: number;
}

@ObjectType({ description: 'A mission whose findings wait to be confirmed by its lead.' })
export class FindingsToConfirm {
  @Field(() => ID, { description: 'The mission.' })
  missionId!: string;
  @Field(() => String, { description: 'Its number.' })
  missionNumber!: string;
  @Field(() => LocalizedTextType, { description: 'Its title.' })
  missionTitle!: LocalizedTextType;
  @Field(() => Int, { description: 'How many findings are drafts.' })
  count!: number;
}

@ObjectType({ description: 'A final document that is to be sent (PC-CTRL-10).' })
export class FinalDocumentDue {
  @Field(() => ID, { description: 'The mission.' })
  missionId!: string;
  @Field(() => String, { description: 'Its number.' })
  missionNumber!: string;
  @Field(() => LocalizedTextType, { description: 'Its title.' })
  missionTitle!: LocalizedTextType;
  @Field(() => DateScalar, { nullable: true, description: 'The last day to send it.' })
  dueOn!: string | null;
}

@ObjectType({ description: 'A recent line of the council’s journal.' })
export class RecentEntry {
  @Field(() => String, { description: 'The act, in the past tense: `RecommendationAdopted`.' })
  act!: string;
  @Field(() => String, { description: 'What it was done to: `Recommendation`.' })
  subjectType!: string;
  @Field(() => ID, { nullable: true, description: 'The opaque id of what it was done to.' })
  subjectId!: string | null;
  @Field(() => String, { nullable: true, description: 'Who did it; null for a job or a link.' })
  actorName!: string | null;
  @Field(() => DateScalar, { description: 'When it happened.' })
  occurredOn!: string;
  @Field(() => DateTimeScalar, { description: 'When it was entered.' })
  recordedAt!: string;
}

@ObjectType({ description: 'The secretary’s morning: what is due, what is overdue, what waits for the council.' })
export class TodayPanel {
  @Field(() => DateScalar, { description: 'The legal date of today, Asia/Almaty.' })
  date!: string;
  @Field(() => String, { nullable: true, description: 'Why today is a day off; null on a working day.' })
  dayOff!: string | null;
}
