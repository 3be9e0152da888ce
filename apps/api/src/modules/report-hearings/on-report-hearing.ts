import { heardThisYear, type Override, type Point } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import type { InputReading, LocalizedTextGiven } from '../../kernel/input.ts';
import { sql } from '../../kernel/sql.ts';
import type { LocalizedText } from '../../kernel/texts.ts';
import { ReportHearingEntity } from './entities/report-hearing.entity.ts';
import type { OnReportHearingInput } from './report-hearing.inputs.ts';

/** The hearing of a report under its lock. */
export function onReportHearing(
  act: Act,
  { id, expectedVersion }: Pick<OnReportHearingInput, 'id' | 'expectedVersion'>,
): Promise<ReportHearingEntity> {
  return act.load(ReportHearingEntity, id, { expectedVersion, lock: true });
}

/** What acts on it answer. */
export function reportHearingIdOf({ tenantId, id }: Pick<ReportHearingEntity, 'tenantId' | 'id'>) {
  return { reportHearingId: encodeId(tenantId, id) };
}

/** A line of the journal about the hearing of a report. */
export function tell(
  act: Act,
  report: ReportHearingEntity,
  name: string,
  occurredOn: string,
  facts: Record<string, string | number | boolean | null> = {},
): void {
  act.journal({
    act: name,
    subjectType: 'ReportHearing',
    subjectId: report.id,
    occurredOn,
    facts: { topic: report.topic[report.topic.authentic] ?? '', bodyId: report.reportingBodyId, ...facts },
  });
}

/** Questions as read, each in its languages. */
export function readQuestions(
  reading: InputReading,
  given: readonly LocalizedTextGiven[] | null | undefined,
): LocalizedText[] {
  return reading
    .list('questions', given, 50)
    .map((one, index) => reading.requiredLocalized(`questions.${index}`, one, 1_000));
}

/** Days on which other reports of the body were heard. */
export async function heardDays(act: Act, bodyId: string, but: string | null): Promise<Temporal.PlainDate[]> {
  const rows = await act.transaction.rows<{ on: string }>(
    sql`select heard_on::text as "on" from report_hearing where tenant_id = ${act.tenantId}::uuid and reporting_body_id = ${bodyId}::uuid
      and heard_on is not null and speaker is not null and id is distinct from ${but}::uuid`,
  );
  return rows.map(({ on }) => Temporal.PlainDate.from(on));
}

/** What the rules say of one more report of the body in the year of a day (PC-REP-03). */
export async function onceAYear(
  act: Act,
  facts: { readonly bodyId: string; readonly on: string; readonly byDecision: boolean; readonly overrides: Override[] },
): Promise<readonly Point[]> {
  return heardThisYear({
    heardOn: await heardDays(act, facts.bodyId, null),
    on: Temporal.PlainDate.from(facts.on),
    byDecision: facts.byDecision,
    overrides: facts.overrides,
  });
}

/** The session on whose agenda it stands; null where it stands on none. */
export async function sessionOf(
  act: Act,
  report: ReportHearingEntity,
): Promise<{ readonly on: string; readonly state: string } | null> {
  if (report.questionId === null) return null;
  const row = await act.transaction.one<{ on: string; state: string }>(
    sql`select m.planned_on::text as "on", m.state from agenda_item i join meeting m on m.tenant_id = i.tenant_id and m.id = i.meeting_id
      where i.tenant_id = ${act.tenantId}::uuid and i.id = ${report.questionId}::uuid`,
  );
  return row ?? null;
}
