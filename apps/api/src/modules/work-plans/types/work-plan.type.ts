import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../../graphql/connection.ts';
import { LocalizedTextType } from '../../../graphql/localized-text.type.ts';
import { VerdictPoint, VerdictType } from '../../../graphql/problems.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';

export enum WorkPlanState {
  DRAFT = 'DRAFT',
  APPROVED = 'APPROVED',
}
registerEnumType(WorkPlanState, {
  name: 'WorkPlanState',
  description: 'Where a plan of work stands (PC-ORG-06).',
  valuesConfig: {
    DRAFT: { description: 'It is drawn up; the public does not see it.' },
    APPROVED: { description: 'The council approved it, and the public reads it.' },
  },
});

export enum WorkPlanItemKind {
  COUNCIL_SESSION = 'COUNCIL_SESSION',
  COMMISSION_SESSION = 'COMMISSION_SESSION',
  PUBLIC_HEARING = 'PUBLIC_HEARING',
  REPORT_HEARING = 'REPORT_HEARING',
  MONITORING = 'MONITORING',
  EXPERTISE = 'EXPERTISE',
  DRAFT_ACTS = 'DRAFT_ACTS',
  EVENT = 'EVENT',
  ORGANISATIONAL = 'ORGANISATIONAL',
  OTHER = 'OTHER',
}
registerEnumType(WorkPlanItemKind, {
  name: 'WorkPlanItemKind',
  description: 'What kind of act a point of the plan is.',
  valuesConfig: {
    COUNCIL_SESSION: { description: 'A session of the council.' },
    COMMISSION_SESSION: { description: 'A session of a commission.' },
    PUBLIC_HEARING: { description: 'A public hearing.' },
    REPORT_HEARING: { description: 'A report is heard.' },
    MONITORING: { description: 'A public monitoring.' },
    EXPERTISE: { description: 'A public expertise.' },
    DRAFT_ACTS: { description: 'Draft acts are considered.' },
    EVENT: { description: 'A meeting with people or another event.' },
    ORGANISATIONAL: { description: 'An organisational matter.' },
    OTHER: { description: 'Another.' },
  },
});

export enum WorkPlanItemState {
  PLANNED = 'PLANNED',
  DONE = 'DONE',
  MOVED = 'MOVED',
  DROPPED = 'DROPPED',
}
registerEnumType(WorkPlanItemState, {
  name: 'WorkPlanItemState',
  description: 'What became of a point of the plan; that its time has passed is computed.',
  valuesConfig: {
    PLANNED: { description: 'Still to be done.' },
    DONE: { description: 'Done.' },
    MOVED: { description: 'Moved to another time; the new point stands beside.' },
    DROPPED: { description: 'Taken out, with a reason.' },
  },
});

@ObjectType({ description: 'A point of the plan: for a month, a quarter, or the whole year.' })
export class WorkPlanItem {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => Int, { description: 'Its place.' })
  ordinal!: number;
  @Field(() => LocalizedTextType, { description: 'What is to be done.' })
  title!: LocalizedText;
  @Field(() => WorkPlanItemKind, { description: 'What kind of act it is.' })
  kind!: WorkPlanItemKind;
  @Field(() => Int, { nullable: true, description: 'Month, 1 to 12; null where a quarter or the year is named.' })
  month!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Quarter, 1 to 4; of the month where one is named; null for the whole year.',
  })
  quarter!: number | null;
  @Field(() => DateScalar, { description: 'The last day of its time.' })
  endsOn!: string;
  @Field(() => String, { nullable: true, description: 'Who is responsible, in words.' })
  responsible!: string | null;
  @Field(() => WorkPlanItemState, { description: 'What became of it.' })
  state!: WorkPlanItemState;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was done, moved or dropped.' })
  stateOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was moved or dropped, or how it was done.' })
  stateBecause!: string | null;
  @Field(() => ID, { nullable: true, description: 'The point it was moved to.' })
  movedToId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The sitting in which it is done.' })
  meetingId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The control in which it is done.' })
  missionId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The decision by which it is done.' })
  decisionId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The commission responsible; null for the public.' })
  commissionId!: string | null;
  @Field(() => Boolean, { description: 'Whether it is still planned and its time has passed.' })
  overdue!: boolean;

  readonly councilId!: string;
  readonly personId!: string | null;
}

@ObjectType({ description: 'How far a plan is fulfilled; computed.' })
export class WorkPlanFulfilment {
  @Field(() => Int, { description: 'Points, those that were moved counted once, at their new time.' })
  total!: number;
  @Field(() => Int, { description: 'Done.' })
  done!: number;
  @Field(() => Int, { description: 'Still planned.' })
  planned!: number;
  @Field(() => Int, { description: 'Still planned though their time has passed.' })
  overdue!: number;
  @Field(() => Int, { description: 'Moved to another time.' })
  moved!: number;
  @Field(() => Int, { description: 'Dropped.' })
  dropped!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'Share done of all that was not dropped, 0 to 1; null without points.',
  })
  share!: number | null;
}

@ObjectType({ description: 'Sessions of the council in a quarter (PC-SES-04, not verified).' })
export class QuarterOfSessions {
  @Field(() => Int, { description: 'Quarter, 1 to 4.' })
  quarter!: number;
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;
  @Field(() => DateScalar, { description: 'Last day.' })
  to!: string;
  @Field(() => Int, { description: 'Sessions held.' })
  held!: number;
  @Field(() => Int, { description: 'Sessions that the plan has for it.' })
  planned!: number;
  @Field(() => Int, { description: 'Sessions needed, by the council’s setting.' })
  needed!: number;
  @Field(() => Boolean, { description: 'Whether it is over without the sessions needed.' })
  missed!: boolean;
  @Field(() => [VerdictPoint], { description: 'What the rule says of it.' })
  points!: VerdictPoint[];
}

@ObjectType({ description: 'What the viewer may do with a plan of work.' })
export class WorkPlanMay {
  @Field(() => VerdictType, { description: 'Add points and change them.' })
  edit!: VerdictType;
  @Field(() => VerdictType, { description: 'Record that it was approved.' })
  approve!: VerdictType;
  @Field(() => VerdictType, { description: 'Record what became of a point.' })
  follow!: VerdictType;
  @Field(() => VerdictType, { description: 'Enter the annual report.' })
  report!: VerdictType;
}

@ObjectType({ description: 'The council’s plan of work of a year, and its annual report (PC-ORG-06, not verified).' })
export class WorkPlan {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => Int, { description: 'The year.' })
  year!: number;
  @Field(() => WorkPlanState, { description: 'Where it stands.' })
  state!: WorkPlanState;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was approved.' })
  approvedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the decision or paper that approved it.' })
  approvedNumber!: string | null;
  @Field(() => ID, { nullable: true, description: 'The decision that approved it.' })
  decisionId!: string | null;
  @Field(() => LocalizedTextType, { nullable: true, description: 'The annual report in words.' })
  reportText!: LocalizedText | null;
  @Field(() => String, { nullable: true, description: 'Number of the decision or paper that adopted the report.' })
  reportNumber!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day the report was adopted.' })
  reportOn!: string | null;
  @Field(() => ID, { nullable: true, description: 'The decision that adopted the report.' })
  reportDecisionId!: string | null;
  @Field(() => Boolean, { description: 'Whether the public reads it.' })
  published!: boolean;

  readonly uuid!: string;
  readonly councilId!: string;
  readonly fileId!: string | null;
  readonly reportFileId!: string | null;
}

export const WorkPlanConnection = connectionOf(WorkPlan, 'WorkPlan');
