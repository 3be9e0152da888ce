import { mayHoldReportHearing, type Verdict } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { factOn } from '../../kernel/input.ts';
import type { ReportHearingEntity } from './entities/report-hearing.entity.ts';
import { heardDays, sessionOf } from './on-report-hearing.ts';

const day = (text: string | null) => (text === null ? null : Temporal.PlainDate.from(text));

/** The day a report was heard or nobody came, and what the rules say of it (PC-REP-01…03). */
export async function judgedHearing(
  act: Act,
  report: ReportHearingEntity,
  given: { readonly on: string | null | undefined; readonly speaker: 'HEAD' | 'DEPUTY' | 'OTHER' | null },
): Promise<{ readonly on: string; readonly verdict: Verdict }> {
  const session = await sessionOf(act, report);
  const on = factOn(act, given.on ?? session?.on);
  const verdict = mayHoldReportHearing({
    on,
    today: act.today,
    invitedOn: day(report.invitedOn),
    questions: report.questions.length,
    reportOn: day(report.reportOn),
    speaker: given.speaker,
    appeared: given.speaker !== null,
    atSession: session !== null,
    heardOn: await heardDays(act, report.reportingBodyId, report.id),
    byDecision: report.byDecision,
    calendar: await act.calendar(),
    overrides: await act.overrides(),
  });
  return { on: on.toString(), verdict };
}
