import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { onPoint, touchPlan } from '../on-plan.ts';
import type { DropWorkPlanItemInput } from '../work-plan.inputs.ts';
import { keepsPlans, mayFollowItem, mayFollowPlan } from '../work-plan.policy.ts';

/** Takes a point out of an approved plan, with its reason. */
export const dropWorkPlanItem = defineCommand<DropWorkPlanItemInput & CommandInput, { planId: string }>({
  name: 'dropWorkPlanItem',
  authority: keepsPlans,
  async run(act, input) {
    const { plan, point } = await onPoint(act, input);
    act.obey(mayFollowPlan(plan.state));
    act.obey(mayFollowItem(point.state));
    const reading = new InputReading();
    const because = reading.required('because', input.because);
    reading.done();
    point.state = 'DROPPED';
    point.stateOn = act.today.toString();
    point.stateBecause = because;
    act.journal({
      act: 'WorkPlanItemDropped',
      subjectType: 'WorkPlan',
      subjectId: plan.id,
      occurredOn: act.today,
      facts: { year: plan.year, title: point.title[point.title.authentic] ?? '', because },
    });
    return touchPlan(act, plan);
  },
});
