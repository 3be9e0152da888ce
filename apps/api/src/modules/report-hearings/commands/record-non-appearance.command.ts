import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { judgedHearing } from '../judged-hearing.ts';
import { onReportHearing, reportHearingIdOf, tell } from '../on-report-hearing.ts';
import type { RecordNonAppearanceInput } from '../report-hearing.inputs.ts';
import { keepsReports, mayStep } from '../report-hearing.policy.ts';

/** Records that nobody of the body came to its report; it may be invited anew, or assessed so (PC-REP-01). */
export const recordNonAppearance = defineCommand<RecordNonAppearanceInput & CommandInput, { reportHearingId: string }>({
  name: 'recordNonAppearance',
  authority: keepsReports,
  async run(act, input) {
    const report = await onReportHearing(act, input);
    act.obey(mayStep(report.state, 'NON_APPEARANCE'));
    const { on, verdict } = await judgedHearing(act, report, { on: input.on, speaker: null });
    act.obey(verdict);
    report.state = 'NON_APPEARANCE';
    report.heardOn = on;
    report.speaker = null;
    report.published = true;
    tell(act, report, 'ReportNonAppearance', on);
    return reportHearingIdOf(report);
  },
});
