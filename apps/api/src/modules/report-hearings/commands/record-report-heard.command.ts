import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import { judgedHearing } from '../judged-hearing.ts';
import { onReportHearing, reportHearingIdOf, tell } from '../on-report-hearing.ts';
import type { RecordReportHeardInput } from '../report-hearing.inputs.ts';
import { keepsReports, mayStep } from '../report-hearing.policy.ts';

/** Records that a report was heard, by whom it was given; it is public from then on (PC-REP-01…03). */
export const recordReportHeard = defineCommand<RecordReportHeardInput & CommandInput, { reportHearingId: string }>({
  name: 'recordReportHeard',
  authority: keepsReports,
  async run(act, input) {
    const report = await onReportHearing(act, input);
    act.obey(mayStep(report.state, 'HEARD'));
    const reading = new InputReading();
    const speakerName = reading.optional('speakerName', input.speakerName, 300) ?? report.official;
    reading.done();
    const { speaker } = input;
    const { on, verdict } = await judgedHearing(act, report, { on: input.on, speaker });
    act.obey(verdict);
    report.state = 'HEARD';
    report.heardOn = on;
    report.speaker = speaker;
    report.speakerName = speakerName;
    report.published = true;
    if (input.publishReport === true && report.reportFileId)
      await act.transaction.execute(
        sql`update stored_file set published = true where tenant_id = ${act.tenantId}::uuid and id = ${report.reportFileId}::uuid`,
      );
    tell(act, report, 'ReportHeard', on, { speaker });
    return reportHearingIdOf(report);
  },
});
