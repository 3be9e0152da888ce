import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { addWorkPlanItem } from '../commands/add-work-plan-item.command.ts';
import { approveWorkPlan } from '../commands/approve-work-plan.command.ts';
import { completeWorkPlanItem } from '../commands/complete-work-plan-item.command.ts';
import { draftWorkPlan } from '../commands/draft-work-plan.command.ts';
import { dropWorkPlanItem } from '../commands/drop-work-plan-item.command.ts';
import { moveWorkPlanItem } from '../commands/move-work-plan-item.command.ts';
import { recordAnnualReport } from '../commands/record-annual-report.command.ts';
import { setWorkPlanItems } from '../commands/set-work-plan-items.command.ts';
import {
  AddWorkPlanItemInput,
  ApproveWorkPlanInput,
  CompleteWorkPlanItemInput,
  DraftWorkPlanInput,
  DropWorkPlanItemInput,
  MoveWorkPlanItemInput,
  RecordAnnualReportInput,
  SetWorkPlanItemsInput,
} from '../work-plan.inputs.ts';
import {
  AddWorkPlanItemResult,
  ApproveWorkPlanResult,
  CompleteWorkPlanItemResult,
  DraftWorkPlanResult,
  DropWorkPlanItemResult,
  MoveWorkPlanItemResult,
  RecordAnnualReportResult,
  SetWorkPlanItemsResult,
} from '../work-plan.results.ts';

@Resolver()
export class WorkPlanActsResolver {
  @Mutation(() => DraftWorkPlanResult, { description: 'Draws up the plan of work of a year (PC-ORG-06).' })
  async draftWorkPlan(
    @Ctx() operation: Operation,
    @Arg('input', () => DraftWorkPlanInput) input: DraftWorkPlanInput,
  ): Promise<object> {
    return execute(operation, draftWorkPlan, input);
  }

  @Mutation(() => SetWorkPlanItemsResult, { description: 'Sets all points of a draft in their order.' })
  async setWorkPlanItems(
    @Ctx() operation: Operation,
    @Arg('input', () => SetWorkPlanItemsInput) input: SetWorkPlanItemsInput,
  ): Promise<object> {
    return execute(operation, setWorkPlanItems, input);
  }

  @Mutation(() => ApproveWorkPlanResult, { description: 'Enters that a plan was approved by a paper.' })
  async approveWorkPlan(
    @Ctx() operation: Operation,
    @Arg('input', () => ApproveWorkPlanInput) input: ApproveWorkPlanInput,
  ): Promise<object> {
    return execute(operation, approveWorkPlan, input);
  }

  @Mutation(() => AddWorkPlanItemResult, { description: 'Adds a point that came up after the approval.' })
  async addWorkPlanItem(
    @Ctx() operation: Operation,
    @Arg('input', () => AddWorkPlanItemInput) input: AddWorkPlanItemInput,
  ): Promise<object> {
    return execute(operation, addWorkPlanItem, input);
  }

  @Mutation(() => CompleteWorkPlanItemResult, { description: 'Records that a point was done.' })
  async completeWorkPlanItem(
    @Ctx() operation: Operation,
    @Arg('input', () => CompleteWorkPlanItemInput) input: CompleteWorkPlanItemInput,
  ): Promise<object> {
    return execute(operation, completeWorkPlanItem, input);
  }

  @Mutation(() => MoveWorkPlanItemResult, { description: 'Moves a point to another time of the year.' })
  async moveWorkPlanItem(
    @Ctx() operation: Operation,
    @Arg('input', () => MoveWorkPlanItemInput) input: MoveWorkPlanItemInput,
  ): Promise<object> {
    return execute(operation, moveWorkPlanItem, input);
  }

  @Mutation(() => DropWorkPlanItemResult, { description: 'Takes a point out of an approved plan.' })
  async dropWorkPlanItem(
    @Ctx() operation: Operation,
    @Arg('input', () => DropWorkPlanItemInput) input: DropWorkPlanItemInput,
  ): Promise<object> {
    return execute(operation, dropWorkPlanItem, input);
  }

  @Mutation(() => RecordAnnualReportResult, { description: 'Enters the report on the year.' })
  async recordAnnualReport(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordAnnualReportInput) input: RecordAnnualReportInput,
  ): Promise<object> {
    return execute(operation, recordAnnualReport, input);
  }
}
