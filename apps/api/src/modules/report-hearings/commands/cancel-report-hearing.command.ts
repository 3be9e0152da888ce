import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { asPartOf } from '../../../kernel/part-of-act.ts';
import { cancelMission } from '../../missions/commands/cancel-mission.command.ts';
import { MissionEntity } from '../../missions/entities/mission.entity.ts';
import { onReportHearing, reportHearingIdOf, tell } from '../on-report-hearing.ts';
import type { CancelReportHearingInput } from '../report-hearing.inputs.ts';
import { keepsReports, mayStep } from '../report-hearing.policy.ts';

/** Cancels the hearing of a report with its control action; its question is taken off the agenda there. */
export const cancelReportHearing = defineCommand<CancelReportHearingInput & CommandInput, { reportHearingId: string }>({
  name: 'cancelReportHearing',
  authority: keepsReports,
  async run(act, input) {
    const report = await onReportHearing(act, input);
    act.obey(mayStep(report.state, 'CANCELLED'));
    const reading = new InputReading();
    const because = reading.required('because', input.because, 1_000);
    reading.done();
    const id = encodeId(act.tenantId, report.missionId);
    const mission = await act.load(MissionEntity, id);
    if (mission.state !== 'CANCELLED')
      await asPartOf(act, cancelMission, { key: input.key, id, expectedVersion: mission.version, reason: because });
    report.state = 'CANCELLED';
    report.cancelledOn = act.today.toString();
    report.cancelledBecause = because;
    tell(act, report, 'ReportHearingCancelled', report.cancelledOn, { because });
    return reportHearingIdOf(report);
  },
});
