import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { readAct } from '../../composition/on-roster.ts';
import { approvePlan } from '../approve-plan.ts';
import type { ApproveWorkPlanInput } from '../work-plan.inputs.ts';
import { keepsPlans } from '../work-plan.policy.ts';

/** Enters that a plan was approved by a paper; it is public from then on (PC-ORG-06). */
export const approveWorkPlan = defineCommand<ApproveWorkPlanInput & CommandInput, { planId: string }>({
  name: 'approveWorkPlan',
  authority: keepsPlans,
  async run(act, input) {
    const reading = new InputReading();
    const paper = await readAct(act, reading, 'paper', input.paper);
    if (paper.number === null && paper.fileId === null) reading.fault('paper.number', 'REQUIRED');
    reading.done();
    const { number, fileId } = paper;
    const planId = await approvePlan(act, input, { on: factOn(act, paper.on).toString(), number, fileId });
    return { planId: encodeId(act.tenantId, planId) };
  },
});
