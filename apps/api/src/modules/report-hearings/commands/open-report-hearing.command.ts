import { combine } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { newId, ownId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { asPartOf } from '../../../kernel/part-of-act.ts';
import { readAct } from '../../composition/on-roster.ts';
import { openMission } from '../../missions/commands/open-mission.command.ts';
import { ControlForm } from '../../missions/types/mission.enums.ts';
import { bodyOfRegister } from '../../recommendations/act-input.ts';
import { ReportHearingEntity } from '../entities/report-hearing.entity.ts';
import { onceAYear, readQuestions, reportHearingIdOf, tell } from '../on-report-hearing.ts';
import type { OpenReportHearingInput } from '../report-hearing.inputs.ts';
import { keepsReports } from '../report-hearing.policy.ts';

/** Opens the hearing of a report with its control action; one more within the year is asked about (PC-REP-01, 03). */
export const openReportHearing = defineCommand<OpenReportHearingInput & CommandInput, { reportHearingId: string }>({
  name: 'openReportHearing',
  authority: keepsReports,
  async run(act, input) {
    const reading = new InputReading();
    const topic = reading.requiredLocalized('topic', input.topic, 1_000);
    const official = reading.optional('official', input.official, 300);
    const questions = readQuestions(reading, input.questions);
    const decision = await readAct(act, reading, 'decision', input.decision);
    if (input.periodTo < input.periodFrom) reading.fault('periodTo', 'PERIOD_ENDS_BEFORE');
    reading.done();
    const body = await bodyOfRegister(act, input.bodyId, 'bodyId');
    const byDecision = input.again === true;
    const on = act.today.toString();
    act.obey(combine(await onceAYear(act, { bodyId: body.id, on, byDecision, overrides: await act.overrides() })));
    const { missionId } = await asPartOf(act, openMission, {
      key: input.key,
      form: ControlForm.REPORT_HEARING,
      legalBasis: input.legalBasis,
      title: input.topic,
      aim: input.topic,
      ...(input.questions ? { questions: input.questions } : {}),
      permanent: false,
      objects: [{ bodyId: body.id, ...(official ? { official } : {}) }],
      ...(decision.facts
        ? {
            decision: {
              ...(decision.number === null ? {} : { number: decision.number }),
              ...(decision.on === null ? {} : { date: decision.on }),
              ...(input.decision?.fileId ? { fileId: input.decision.fileId } : {}),
            },
          }
        : {}),
    });
    const report = await act.insert(ReportHearingEntity, {
      tenantId: act.tenantId,
      id: newId(),
      missionId: ownId(missionId).id,
      reportingBodyId: body.id,
      state: decision.facts ? 'APPROVED' : 'INITIATED',
      topic,
      official,
      periodFrom: input.periodFrom,
      periodTo: input.periodTo,
      questions,
      byDecision,
      lawEnforcement: input.lawEnforcement === true,
    });
    tell(act, report, 'ReportHearingOpened', on, { decision: decision.number, questions: questions.length });
    return reportHearingIdOf(report);
  },
});
