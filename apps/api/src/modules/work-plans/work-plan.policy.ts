import { allowed, type Verdict } from '@kenes/rules';
import type { Authority } from '../../kernel/access.ts';
import { refused } from '../../kernel/verdict.ts';
import type { WorkPlanState } from './entities/work-plan.entity.ts';
import type { WorkPlanItemState } from './entities/work-plan-item.entity.ts';

/** Who draws the plan up and follows it. */
export const keepsPlans: Authority = { tenant: ['SECRETARIAT', 'CHAIR'] };

/** A plan is approved once. */
export function mayApprovePlan(state: `${WorkPlanState}`, points: number): Verdict {
  if (state === 'APPROVED') return refused('PLAN_IS_APPROVED');
  return points === 0 ? refused('PLAN_IS_EMPTY') : allowed();
}

/** The words of an approved plan stand; what becomes of its points is recorded. */
export function mayEditPlan(state: `${WorkPlanState}`): Verdict {
  return state === 'DRAFT' ? allowed() : refused('PLAN_IS_APPROVED');
}

/** Points of an approved plan are followed. */
export function mayFollowPlan(state: `${WorkPlanState}`): Verdict {
  return state === 'APPROVED' ? allowed() : refused('PLAN_STILL_DRAFT');
}

/** A point that came to an end stays so. */
export function mayFollowItem(state: `${WorkPlanItemState}`): Verdict {
  return state === 'PLANNED' ? allowed() : refused('PLAN_POINT_IS_OVER');
}
