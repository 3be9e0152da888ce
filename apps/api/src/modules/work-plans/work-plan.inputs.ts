import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, LocalizedTextInput } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { CitedActInput } from '../composition/composition.inputs.ts';
import { WorkPlanItemKind } from './types/work-plan.type.ts';

@InputType({
  description: 'When a point of the plan is to be done: a month, a quarter, or neither for the whole year.',
})
export class PlanTimeInput {
  @Field(() => Int, { nullable: true, description: 'Month, 1 to 12.' })
  month?: number | null;
  @Field(() => Int, { nullable: true, description: 'Quarter, 1 to 4.' })
  quarter?: number | null;
}

@InputType({ description: 'A point of the plan.' })
export class WorkPlanItemInput extends PlanTimeInput {
  @Field(() => ID, { nullable: true, description: 'The point that is changed; a new one where left out.' })
  id?: string | null;
  @Field(() => LocalizedTextInput, { description: 'What is to be done.' })
  title!: LocalizedTextInput;
  @Field(() => WorkPlanItemKind, { description: 'What kind of act it is.' })
  kind!: WorkPlanItemKind;
  @Field(() => String, { nullable: true, description: 'Who is responsible, in words; at most 500 characters.' })
  responsible?: string | null;
  @Field(() => ID, { nullable: true, description: 'The person of the council who is responsible.' })
  personId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The commission that is responsible.' })
  commissionId?: string | null;
}

@InputType({ description: 'A plan of work that is drawn up (PC-ORG-06).' })
export class DraftWorkPlanInput extends ActInput {
  @Field(() => Int, { description: 'The year.' })
  year!: number;
  @Field(() => Int, {
    nullable: true,
    description:
      'The year whose points it begins with, each with its time of the year and none with what became of it.',
  })
  copyOf?: number | null;
  @Field(() => [WorkPlanItemInput], { nullable: true, description: 'Its points in their order, at most 500.' })
  items?: WorkPlanItemInput[] | null;
}

/** Never a type of its own: which plan, as it was looked at. */
@InputType({ description: 'Which plan, as it was looked at.' })
export abstract class OnWorkPlanInput extends ActInput {
  @Field(() => ID, { description: 'The plan.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({
  description: 'All points of a draft in their order: those with an id are changed, those left out are taken out.',
})
export class SetWorkPlanItemsInput extends OnWorkPlanInput {
  @Field(() => [WorkPlanItemInput], { description: 'The points, at most 500.' })
  items!: WorkPlanItemInput[];
}

@InputType({ description: 'That a plan was approved by a paper; a decision of a sitting approves it by itself.' })
export class ApproveWorkPlanInput extends OnWorkPlanInput {
  @Field(() => CitedActInput, { description: 'The paper: number, day, file.' })
  paper!: CitedActInput;
}

@InputType({ description: 'A point that came up after the plan was approved.' })
export class AddWorkPlanItemInput extends OnWorkPlanInput {
  @Field(() => WorkPlanItemInput, { description: 'The point.' })
  item!: WorkPlanItemInput;
  @Field(() => String, { description: 'Why, and by whose word.' })
  because!: string;
}

/** Never a type of its own: which point, as it was looked at. */
@InputType({ description: 'Which point, as it was looked at.' })
export abstract class OnWorkPlanItemInput extends ActInput {
  @Field(() => ID, { description: 'The point.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'That a point was done, and in what.' })
export class CompleteWorkPlanItemInput extends OnWorkPlanItemInput {
  @Field(() => DateScalar, { nullable: true, description: 'The day; today where left out.' })
  on?: string | null;
  @Field(() => ID, { nullable: true, description: 'The sitting in which it was done.' })
  meetingId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The control in which it was done.' })
  missionId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The decision by which it was done.' })
  decisionId?: string | null;
  @Field(() => String, { nullable: true, description: 'How it was done; at most 2 000 characters.' })
  note?: string | null;
}

@InputType({ description: 'That a point was moved to another time of the year.' })
export class MoveWorkPlanItemInput extends OnWorkPlanItemInput {
  @Field(() => PlanTimeInput, { description: 'Its new time.' })
  to!: PlanTimeInput;
  @Field(() => String, { description: 'Why; the public reads it.' })
  because!: string;
}

@InputType({ description: 'That a point was taken out of an approved plan.' })
export class DropWorkPlanItemInput extends OnWorkPlanItemInput {
  @Field(() => String, { description: 'Why; the public reads it.' })
  because!: string;
}

@InputType({ description: 'The report on the year; it is public with its plan.' })
export class RecordAnnualReportInput extends OnWorkPlanInput {
  @Field(() => LocalizedTextInput, { nullable: true, description: 'The report in words.' })
  text?: LocalizedTextInput | null;
  @Field(() => CitedActInput, { nullable: true, description: 'The paper that adopted it: number, day, file.' })
  paper?: CitedActInput | null;
}
