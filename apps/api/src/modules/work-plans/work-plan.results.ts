import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { WorkPlan } from './types/work-plan.type.ts';
import { plansByIds } from './work-plan.reader.ts';

/** Never a type of its own: what acts on a plan show. */
@ObjectType({ description: 'What acts on a plan show.' })
export abstract class WorkPlanSuccess {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;
  @Field(() => WorkPlan, { nullable: true, description: 'It as it stands now.' })
  plan(@Ctx() operation: Operation): Promise<WorkPlan | null> {
    return operation.level.first<WorkPlan>(plansByIds, this.planId);
  }
}

@ObjectType({ description: 'The plan is drawn up.' })
export class DraftWorkPlanSuccess extends WorkPlanSuccess {}
export const DraftWorkPlanResult = resultOf('DraftWorkPlanResult', DraftWorkPlanSuccess);

@ObjectType({ description: 'The draft has these points.' })
export class SetWorkPlanItemsSuccess extends WorkPlanSuccess {}
export const SetWorkPlanItemsResult = resultOf('SetWorkPlanItemsResult', SetWorkPlanItemsSuccess);

@ObjectType({ description: 'The plan is approved and public.' })
export class ApproveWorkPlanSuccess extends WorkPlanSuccess {}
export const ApproveWorkPlanResult = resultOf('ApproveWorkPlanResult', ApproveWorkPlanSuccess);

@ObjectType({ description: 'The plan has one point more.' })
export class AddWorkPlanItemSuccess extends WorkPlanSuccess {}
export const AddWorkPlanItemResult = resultOf('AddWorkPlanItemResult', AddWorkPlanItemSuccess);

@ObjectType({ description: 'The point is done.' })
export class CompleteWorkPlanItemSuccess extends WorkPlanSuccess {}
export const CompleteWorkPlanItemResult = resultOf('CompleteWorkPlanItemResult', CompleteWorkPlanItemSuccess);

@ObjectType({ description: 'The point stands at its new time.' })
export class MoveWorkPlanItemSuccess extends WorkPlanSuccess {}
export const MoveWorkPlanItemResult = resultOf('MoveWorkPlanItemResult', MoveWorkPlanItemSuccess);

@ObjectType({ description: 'The point is taken out.' })
export class DropWorkPlanItemSuccess extends WorkPlanSuccess {}
export const DropWorkPlanItemResult = resultOf('DropWorkPlanItemResult', DropWorkPlanItemSuccess);

@ObjectType({ description: 'The report on the year stands.' })
export class RecordAnnualReportSuccess extends WorkPlanSuccess {}
export const RecordAnnualReportResult = resultOf('RecordAnnualReportResult', RecordAnnualReportSuccess);
