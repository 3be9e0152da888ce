import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LocalizedTextType } from '../../graphql/localized-text.type.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import type { LocalizedText } from '../../kernel/texts.ts';
import { ControlForm } from '../missions/types/mission.enums.ts';

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
  @Field(() => Int, { description: 'Final documents and answers not published (PC-CTRL-14).' })
  publicationsDue!: number;
  @Field(() => Int, { description: 'Letters on the chair’s control.' })
  onControl!: number;
}

export enum PublicationSubject {
  FINAL_DOCUMENT = 'FINAL_DOCUMENT',
  ANSWER = 'ANSWER',
}
registerEnumType(PublicationSubject, {
  name: 'PublicationSubject',
  description: 'What is to be published (PC-CTRL-14).',
  valuesConfig: {
    FINAL_DOCUMENT: { description: 'A final document that was sent.' },
    ANSWER: { description: 'An answer to a recommendation that is public.' },
  },
});

@ObjectType({ description: 'What is to be on the internet and is not (PC-CTRL-14).' })
export class PublicationDue {
  @Field(() => PublicationSubject, { description: 'What it is.' })
  subject!: PublicationSubject;
  @Field(() => ID, { nullable: true, description: 'For a final document: its mission.' })
  missionId!: string | null;
  @Field(() => ID, { nullable: true, description: 'For an answer: the recommendation it answers.' })
  recommendationId!: string | null;
  @Field(() => String, { description: 'The number of the document, or of the recommendation.' })
  number!: string;
  @Field(() => LocalizedTextType, { description: 'The mission’s title, or the recommendation’s wording.' })
  title!: LocalizedTextType;
  @Field(() => DateScalar, { description: 'The last day to publish it in time.' })
  dueOn!: string;
  @Field(() => Boolean, { description: 'Whether the term was not verified and must be shown so.' })
  unverified!: boolean;
}

export enum CompetitionDueKind {
  WINDOW = 'WINDOW',
  REVIEW = 'REVIEW',
  RESULTS = 'RESULTS',
  GROUP_DECISION = 'GROUP_DECISION',
}
registerEnumType(CompetitionDueKind, {
  name: 'CompetitionDueKind',
  description: 'What a council that forms its composition waits for.',
  valuesConfig: {
    WINDOW: { description: 'The last day of applications.' },
    REVIEW: { description: 'The end of the review of applications (PC-COMP-05, PC-WG-03).' },
    RESULTS: { description: 'The publication of the results (PC-COMP-06).' },
    GROUP_DECISION: {
      description: 'The working group’s decision, so that the approval fits into the term (PC-FORM-02).',
    },
  },
});

@ObjectType({ description: 'A day of a competition or of the working group.' })
export class CompetitionDueOn {
  @Field(() => CompetitionDueKind, { description: 'What is due.' })
  kind!: CompetitionDueKind;
  @Field(() => ID, { nullable: true, description: 'The competition; null for the working group’s decision.' })
  competitionId!: string | null;
  @Field(() => Int, { description: 'The competition’s number, or that of the convocation the group forms.' })
  number!: number;
  @Field(() => LocalizedTextType, { nullable: true, description: 'The competition’s title.' })
  title!: LocalizedText | null;
  @Field(() => DateScalar, { description: 'The last day to do it in time.' })
  dueOn!: string;
  @Field(() => Boolean, { description: 'Whether that day is over.' })
  overdue!: boolean;
  @Field(() => Boolean, { description: 'Whether the term was not verified and must be shown so.' })
  unverified!: boolean;
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

export enum ExpertiseDueKind {
  ANSWERS = 'ANSWERS',
  SENDING = 'SENDING',
}
registerEnumType(ExpertiseDueKind, {
  name: 'ExpertiseDueKind',
  description: 'What an expertise waits for.',
  valuesConfig: {
    ANSWERS: { description: 'The experts’ answers and their signed conclusion (PC-EXP-01).' },
    SENDING: { description: 'The sending of its signed conclusion to the body (PC-CTRL-10).' },
  },
});

@ObjectType({ description: 'A day of an expertise.' })
export class ExpertiseDue {
  @Field(() => ExpertiseDueKind, { description: 'What is due.' })
  kind!: ExpertiseDueKind;
  @Field(() => ID, { description: 'The expertise.' })
  expertiseId!: string;
  @Field(() => LocalizedTextType, { description: 'Its topic.' })
  title!: LocalizedTextType;
  @Field(() => DateScalar, { description: 'The last day to do it in time.' })
  dueOn!: string;
  @Field(() => Boolean, { description: 'Whether that day is over.' })
  overdue!: boolean;
  @Field(() => Boolean, { description: 'Whether the term was not verified and must be shown so.' })
  unverified!: boolean;
  @Field(() => Int, { description: 'How many experts take part; 0 where they are done.' })
  experts!: number;
  @Field(() => Int, { description: 'How many of them have handed in; 0 where they are done.' })
  answered!: number;
}

@ObjectType({ description: 'A recent line of the council’s journal.' })
export class RecentEntry {
  @Field(() => String, { description: 'The act, in the past tense: `RecommendationAdopted`.' })
  act!: string;
  @Field(() => ControlForm, { nullable: true, description: 'Of an act on a control: its form, by which it is worded.' })
  controlForm!: ControlForm | null;
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
