import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { readAct } from '../../composition/on-roster.ts';
import { adoptReport } from '../approve-plan.ts';
import { WorkPlanEntity } from '../entities/work-plan.entity.ts';
import type { RecordAnnualReportInput } from '../work-plan.inputs.ts';
import { keepsPlans } from '../work-plan.policy.ts';

/** Enters the report on the year: its words, and the paper that adopted it (PC-ORG-06). */
export const recordAnnualReport = defineCommand<RecordAnnualReportInput & CommandInput, { planId: string }>({
  name: 'recordAnnualReport',
  authority: keepsPlans,
  async run(act, input) {
    const reading = new InputReading();
    const text = reading.localized('text', input.text, 40_000);
    const paper = await readAct(act, reading, 'paper', input.paper);
    if (text === null && paper.facts === null) reading.fault('text', 'REQUIRED');
    reading.done();
    const { number, fileId } = paper;
    const planId = await adoptReport(act, input, { on: factOn(act, paper.on).toString(), number, fileId });
    const id = encodeId(act.tenantId, planId);
    if (text) (await act.load(WorkPlanEntity, id)).reportText = text;
    return { planId: id };
  },
});
