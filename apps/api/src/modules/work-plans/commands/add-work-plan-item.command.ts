import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { insertPoints, nextPlace, onPlan, readPoints, touchPlan } from '../on-plan.ts';
import type { AddWorkPlanItemInput } from '../work-plan.inputs.ts';
import { keepsPlans, mayFollowPlan } from '../work-plan.policy.ts';

/** Adds a point that came up after the plan was approved, with its reason. */
export const addWorkPlanItem = defineCommand<AddWorkPlanItemInput & CommandInput, { planId: string }>({
  name: 'addWorkPlanItem',
  authority: keepsPlans,
  async run(act, input) {
    const plan = await onPlan(act, input);
    act.obey(mayFollowPlan(plan.state));
    const reading = new InputReading();
    const because = reading.required('because', input.because);
    const [point] = await readPoints(act, reading, 'item', [input.item]);
    reading.done();
    if (!point) throw new Error('a point was not read');
    await insertPoints(act, plan, [{ ...point, ordinal: await nextPlace(act, plan.id) }]);
    act.journal({
      act: 'WorkPlanItemAdded',
      subjectType: 'WorkPlan',
      subjectId: plan.id,
      occurredOn: act.today,
      facts: { year: plan.year, title: point.title[point.title.authentic] ?? '', because },
    });
    return touchPlan(act, plan);
  },
});
