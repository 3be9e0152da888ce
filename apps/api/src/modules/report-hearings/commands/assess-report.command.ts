import { mayAssessReport } from '@kenes/rules';
import { type Act, type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { decodeId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import { onReportHearing, reportHearingIdOf, tell } from '../on-report-hearing.ts';
import type { AssessReportInput } from '../report-hearing.inputs.ts';
import { keepsReports, mayStep } from '../report-hearing.policy.ts';

/**
 * Records how the council assessed a report, by its vote on the question; without a vote, or of a report nobody gave, it is
 * asked about. Information of law enforcement is noted (PC-REP-01, domain §8.4).
 */
export const assessReport = defineCommand<AssessReportInput & CommandInput, { reportHearingId: string }>({
  name: 'assessReport',
  authority: keepsReports,
  async run(act, input) {
    const report = await onReportHearing(act, input);
    act.obey(mayStep(report.state, 'ASSESSED'));
    const reading = new InputReading();
    const text = reading.localized('text', input.text, 8_000);
    const vote = await voteOn(act, report.questionId, input.voteId);
    if (input.voteId && !vote) reading.fault('voteId', 'NOT_THERE');
    else if (input.voteId && vote && !vote.adopted) reading.fault('voteId', 'DECISION_VOTE_NOT_ADOPTED');
    const on = factOn(act, input.on ?? report.heardOn).toString();
    if (report.heardOn !== null && on < report.heardOn)
      reading.fault('on', 'BEFORE_IT_WAS_HEARD', { on: report.heardOn });
    reading.done();
    const { assessment } = input;
    act.obey(
      mayAssessReport({
        heard: report.state === 'HEARD',
        voted: vote?.adopted === true,
        assessment,
        lawEnforcement: report.lawEnforcement,
      }),
    );
    report.state = 'ASSESSED';
    report.assessment = assessment;
    report.assessedOn = on;
    report.assessmentVoteId = vote?.adopted ? vote.id : null;
    report.assessmentText = text;
    tell(act, report, 'ReportAssessed', on, { assessment, voted: vote?.adopted === true });
    return reportHearingIdOf(report);
  },
});

/** The vote given, of that question; else the latest assessment that was adopted. */
async function voteOn(
  act: Act,
  questionId: string | null,
  given: string | null | undefined,
): Promise<{ readonly id: string; readonly adopted: boolean } | null> {
  if (questionId === null) return null;
  const ref = given ? decodeId(given) : null;
  const row = await act.transaction.one<{ id: string; adopted: boolean }>(
    sql`select v.id, v.state = 'COUNTED' and v.outcome = 'ADOPTED' as adopted from meeting_vote v
      where v.tenant_id = ${act.tenantId}::uuid and v.item_id = ${questionId}::uuid and v.kind in ('ASSESSMENT', 'DECISION')
        and case when ${ref?.id ?? null}::uuid is null then v.kind = 'ASSESSMENT' and v.state = 'COUNTED' and v.outcome = 'ADOPTED' else v.id = ${ref?.id ?? null}::uuid end
      order by v.opened_at desc limit 1`,
  );
  return row ?? null;
}
