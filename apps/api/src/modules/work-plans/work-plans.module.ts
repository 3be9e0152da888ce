import { WorkPlanEntity } from './entities/work-plan.entity.ts';
import { WorkPlanItemEntity } from './entities/work-plan-item.entity.ts';
import { WorkPlanActsResolver } from './resolvers/work-plan-acts.resolver.ts';
import {
  CouncilPlansResolver,
  DecisionPlanResolver,
  WorkPlanItemsResolver,
  WorkPlansResolver,
} from './resolvers/work-plans.resolver.ts';

/** Registration only. */
export const workPlanEntities = [WorkPlanEntity, WorkPlanItemEntity] as const;
export const workPlanResolvers = [
  CouncilPlansResolver,
  DecisionPlanResolver,
  WorkPlansResolver,
  WorkPlanItemsResolver,
  WorkPlanActsResolver,
] as const;
