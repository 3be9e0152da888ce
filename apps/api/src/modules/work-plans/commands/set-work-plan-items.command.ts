import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { decodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import { WorkPlanItemEntity } from '../entities/work-plan-item.entity.ts';
import { insertPoints, onPlan, readPoints, touchPlan } from '../on-plan.ts';
import type { SetWorkPlanItemsInput } from '../work-plan.inputs.ts';
import { keepsPlans, mayEditPlan } from '../work-plan.policy.ts';

/** Sets all points of a draft in their order: known ones change, new ones come, those left out go. */
export const setWorkPlanItems = defineCommand<SetWorkPlanItemsInput & CommandInput, { planId: string }>({
  name: 'setWorkPlanItems',
  authority: keepsPlans,
  async run(act, input) {
    const plan = await onPlan(act, input);
    act.obey(mayEditPlan(plan.state));
    const reading = new InputReading();
    const known = await act.em.find(WorkPlanItemEntity, { tenantId: act.tenantId, planId: plan.id, state: 'PLANNED' });
    const ids = input.items.map(({ id }) => (id ? (decodeId(id)?.id ?? '') : null));
    ids.forEach((id, index) => {
      const twice = id !== null && ids.indexOf(id) !== index;
      if (id !== null && (twice || !known.some((one) => one.id === id)))
        reading.fault(`items.${index}.id`, 'NOT_THERE');
    });
    const points = await readPoints(act, reading, 'items', input.items);
    reading.done();
    const added = points.flatMap((point, index) => (ids[index] === null ? [{ ...point, ordinal: index + 1 }] : []));
    for (const one of known) {
      const at = ids.indexOf(one.id);
      const point = points[at];
      // Rows stay: what was taken out of a draft has no day and is shown nowhere.
      if (point) Object.assign(one, point, { ordinal: at + 1 });
      else Object.assign(one, { state: 'DROPPED', stateOn: null, stateBecause: '—' });
    }
    await act.em.flush();
    await act.transaction.execute(sql`update work_plan_item i set ordinal = q.place from (
        select id, ${points.length}::int + row_number() over (order by id) as place from work_plan_item
        where tenant_id = ${act.tenantId}::uuid and plan_id = ${plan.id}::uuid and state = 'DROPPED') q
      where i.tenant_id = ${act.tenantId}::uuid and i.id = q.id`);
    await insertPoints(act, plan, added);
    act.journal({
      act: 'WorkPlanItemsSet',
      subjectType: 'WorkPlan',
      subjectId: plan.id,
      occurredOn: act.today,
      facts: { year: plan.year, points: points.length, added: added.length },
    });
    return touchPlan(act, plan);
  },
});
