import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId, newId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import { WorkPlanEntity } from '../entities/work-plan.entity.ts';
import { insertPoints, mostPoints, pointsOfYear, readPoints } from '../on-plan.ts';
import type { DraftWorkPlanInput } from '../work-plan.inputs.ts';
import { keepsPlans } from '../work-plan.policy.ts';

/**
 * Draws up the plan of work of a year, one for each (PC-ORG-06); `copyOf` names the year whose points it begins with: each
 * with its time of the year, none with what became of it.
 */
export const draftWorkPlan = defineCommand<DraftWorkPlanInput & CommandInput, { planId: string }>({
  name: 'draftWorkPlan',
  authority: keepsPlans,
  async run(act, input) {
    const reading = new InputReading();
    const { year } = input;
    if (year < 2016 || year > act.today.year + 2) reading.fault('year', 'DATE_OUT_OF_RANGE');
    const there = await act.transaction.one(
      sql`select from work_plan where tenant_id = ${act.tenantId}::uuid and year = ${year}::int`,
    );
    if (there) reading.fault('year', 'PLAN_OF_YEAR_THERE');
    const given = await readPoints(act, reading, 'items', input.items ?? []);
    const copied = input.copyOf == null ? [] : await pointsOfYear(act, input.copyOf);
    if (input.copyOf != null && copied === null) reading.fault('copyOf', 'NOT_THERE');
    const points = [...(copied ?? []), ...given];
    if (points.length > mostPoints) reading.fault('items', 'TOO_MANY', { max: mostPoints });
    reading.done();
    const plan = await act.insert(WorkPlanEntity, {
      tenantId: act.tenantId,
      id: newId(),
      year,
      state: 'DRAFT',
      published: false,
    });
    await insertPoints(
      act,
      plan,
      points.map((point, index) => ({ ...point, ordinal: index + 1 })),
    );
    act.journal({
      act: 'WorkPlanDrafted',
      subjectType: 'WorkPlan',
      subjectId: plan.id,
      occurredOn: act.today,
      facts: { year, points: points.length, ...(input.copyOf == null ? {} : { copyOf: input.copyOf }) },
    });
    return { planId: encodeId(act.tenantId, plan.id) };
  },
});
