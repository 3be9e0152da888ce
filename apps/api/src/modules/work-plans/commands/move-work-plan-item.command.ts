import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { insertPoints, nextPlace, onPoint, readTime, touchPlan } from '../on-plan.ts';
import type { MoveWorkPlanItemInput } from '../work-plan.inputs.ts';
import { keepsPlans, mayFollowItem, mayFollowPlan } from '../work-plan.policy.ts';

/** Moves a point to another time of the year: it stays with its reason, a new one stands at the new time. */
export const moveWorkPlanItem = defineCommand<MoveWorkPlanItemInput & CommandInput, { planId: string }>({
  name: 'moveWorkPlanItem',
  authority: keepsPlans,
  async run(act, input) {
    const { plan, point } = await onPoint(act, input);
    act.obey(mayFollowPlan(plan.state));
    act.obey(mayFollowItem(point.state));
    const reading = new InputReading();
    const because = reading.required('because', input.because);
    const to = readTime(reading, 'to', input.to);
    if (to.month === point.month && to.quarter === point.quarter) reading.fault('to', 'PLAN_MONTH_OR_QUARTER');
    reading.done();
    const { title, kind, responsible, personId, commissionId } = point;
    const ordinal = await nextPlace(act, plan.id);
    const [moved] = await insertPoints(act, plan, [
      { title, kind, ...to, responsible, personId, commissionId, ordinal },
    ]);
    point.state = 'MOVED';
    point.stateOn = act.today.toString();
    point.stateBecause = because;
    point.movedToId = moved?.id ?? null;
    act.journal({
      act: 'WorkPlanItemMoved',
      subjectType: 'WorkPlan',
      subjectId: plan.id,
      occurredOn: act.today,
      facts: {
        year: plan.year,
        title: title[title.authentic] ?? '',
        from: { month: point.month, quarter: point.quarter },
        to,
        because,
      },
    });
    return touchPlan(act, plan);
  },
});
