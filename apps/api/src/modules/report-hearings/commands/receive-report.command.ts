import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { readFile } from '../../composition/member-input.ts';
import { onReportHearing, reportHearingIdOf, tell } from '../on-report-hearing.ts';
import type { ReceiveReportInput } from '../report-hearing.inputs.ts';
import { keepsReports, mayStep } from '../report-hearing.policy.ts';

/** Records that the written report came (PC-REP-02). */
export const receiveReport = defineCommand<ReceiveReportInput & CommandInput, { reportHearingId: string }>({
  name: 'receiveReport',
  authority: keepsReports,
  async run(act, input) {
    const report = await onReportHearing(act, input);
    act.obey(mayStep(report.state, 'REPORT_RECEIVED'));
    const reading = new InputReading();
    const fileId = await readFile(act, reading, 'fileId', input.fileId);
    reading.done();
    const on = factOn(act, input.on).toString();
    report.state = 'REPORT_RECEIVED';
    report.reportOn = on;
    report.reportFileId = fileId;
    tell(act, report, 'ReportReceived', on);
    return reportHearingIdOf(report);
  },
});
