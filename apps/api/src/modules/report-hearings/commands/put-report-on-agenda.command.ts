import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId, ownId } from '../../../kernel/id.ts';
import { asPartOf } from '../../../kernel/part-of-act.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { addAgendaItem } from '../../meetings/commands/add-agenda-item.command.ts';
import { addAgendaMaterial } from '../../meetings/commands/add-agenda-material.command.ts';
import { AgendaItemKind } from '../../meetings/types/agenda.enums.ts';
import { onReportHearing, reportHearingIdOf, sessionOf, tell } from '../on-report-hearing.ts';
import type { PutReportOnAgendaInput } from '../report-hearing.inputs.ts';
import { keepsReports, mayPutOnAgenda } from '../report-hearing.policy.ts';

const coming = ['PLANNED', 'ANNOUNCED', 'REGISTERING', 'IN_SESSION', 'BREAK'];

/** Puts a report on the agenda of a session as its question, with the written report as its paper. */
export const putReportOnAgenda = defineCommand<PutReportOnAgendaInput & CommandInput, { reportHearingId: string }>({
  name: 'putReportOnAgenda',
  authority: keepsReports,
  async run(act, input) {
    const report = await onReportHearing(act, input);
    act.obey(mayPutOnAgenda(report.state));
    const standing = await sessionOf(act, report);
    if (standing && report.state !== 'NON_APPEARANCE' && coming.includes(standing.state))
      throw refuse(refused('REPORT_ON_AGENDA'));
    const { key, meetingId } = input;
    const { itemId } = await asPartOf(act, addAgendaItem, {
      key,
      meetingId,
      kind: report.lawEnforcement ? AgendaItemKind.LAW_ENFORCEMENT_INFORMATION : AgendaItemKind.REPORT_HEARING,
      title: input.title ?? report.topic,
      powers: input.powers ?? [report.lawEnforcement ? 'PWR-13' : 'PWR-09'],
      heardBodyId: report.reportingBodyId,
      missionId: encodeId(act.tenantId, report.missionId),
      ...(input.rapporteurs ? { rapporteurs: input.rapporteurs } : {}),
    });
    if (report.reportFileId)
      await asPartOf(act, addAgendaMaterial, { key, itemId, fileId: encodeId(act.tenantId, report.reportFileId) });
    report.questionId = ownId(itemId).id;
    tell(act, report, 'ReportPutOnAgenda', act.today.toString(), { meetingId: ownId(meetingId).id });
    return reportHearingIdOf(report);
  },
});
