import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { asPartOf } from '../../../kernel/part-of-act.ts';
import { readAct } from '../../composition/on-roster.ts';
import { recordDecision } from '../../missions/commands/record-decision.command.ts';
import { MissionEntity } from '../../missions/entities/mission.entity.ts';
import { onReportHearing, reportHearingIdOf, tell } from '../on-report-hearing.ts';
import type { ApproveReportHearingInput } from '../report-hearing.inputs.ts';
import { keepsReports, mayStep } from '../report-hearing.policy.ts';

/** Records the council's decision to hear a report, on its control action too (PC-CTRL-07). */
export const approveReportHearing = defineCommand<
  ApproveReportHearingInput & CommandInput,
  { reportHearingId: string }
>({
  name: 'approveReportHearing',
  authority: keepsReports,
  async run(act, input) {
    const report = await onReportHearing(act, input);
    act.obey(mayStep(report.state, 'APPROVED'));
    const reading = new InputReading();
    const { number, on } = await readAct(act, reading, 'decision', input.decision);
    if (number === null) reading.fault('decision.number', 'REQUIRED');
    if (on === null) reading.fault('decision.on', 'REQUIRED');
    reading.done();
    const id = encodeId(act.tenantId, report.missionId);
    const { version: expectedVersion } = await act.load(MissionEntity, id);
    const { fileId } = input.decision;
    await asPartOf(act, recordDecision, {
      key: input.key,
      id,
      expectedVersion,
      decision: { number, date: on, ...(fileId ? { fileId } : {}) },
    });
    report.state = 'APPROVED';
    if (input.again !== undefined && input.again !== null) report.byDecision = input.again;
    tell(act, report, 'ReportHearingApproved', on ?? act.today.toString(), { decision: number });
    return reportHearingIdOf(report);
  },
});
