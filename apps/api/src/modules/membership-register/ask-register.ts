import { mayAskRegister, type RegisterAnswer, type Verdict } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';
import { refused } from '../../kernel/verdict.ts';
import { seatsElsewhere } from './found-seats.ts';
import { type MatchReview, RegisterQuestionEntity } from './register-question.entity.ts';

/** An application as the register's question needs it; whoever keeps applications fills it in. */
export interface AskedApplication {
  /** The uuid of the application. */
  readonly id: string;
  /** The twelve digits, opened for this question alone; null where the candidate gave none. */
  readonly iin: string | null;
  /** The candidate consented to the question. */
  readonly consent: boolean;
  /** The competition is the asking council's own. */
  readonly ownCompetition: boolean;
  /** It is open, or under review, and its results are not out. */
  readonly competitionRuns: boolean;
  readonly withdrawn: boolean;
  /** The term for which the candidate stands: its first day, and its last where it is computed. */
  readonly from: string;
  readonly to: string | null;
}

/** What came of one question: asked and answered, or why it could not be asked. */
export interface AskedOf {
  readonly applicationId: string;
  readonly questionId: string | null;
  readonly answer: RegisterAnswer | null;
  readonly verdict: Verdict;
}

/**
 * Asks the register about candidates of the act's own council (KENES-REGISTER): consented, in its own open competition, a
 * limited number a day, one council after another. Each question is a line of the journal, the refused ones too; nothing of
 * the IIN stands there, and nothing of the answer: the journal outlives the candidate's data, and more people read it. A local council has no such rule to ask for (PC-MEM-05).
 */
export async function askRegister(act: Act, applications: readonly AskedApplication[]): Promise<readonly AskedOf[]> {
  const { transaction, tenantId } = act;
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtext('seat-register'), hashtext(${tenantId}))`);
  const today = act.today.toString();
  const [council, counted, earlier, overrides] = [
    await transaction.one<{ level: string | null }>(sql`select level from tenant where id = ${tenantId}::uuid`),
    await transaction.one<{ n: number }>(
      sql`select count(*)::int as n from register_question where tenant_id = ${tenantId}::uuid and asked_on = ${today}::date`,
    ),
    await reviewedBefore(act, applications),
    await act.overrides(),
  ];
  let askedToday = counted?.n ?? 0;
  const verdicts = applications.map((application) => {
    if (council?.level === 'LOCAL') return refused('REGISTER_OF_REPUBLICAN_COUNCILS');
    const verdict = mayAskRegister({
      ...application,
      hasIin: application.iin !== null,
      askedToday,
      today: act.today,
      overrides,
    });
    if (verdict.outcome !== 'REFUSED') askedToday += 1;
    return verdict;
  });
  const asked = applications.filter((_, index) => verdicts[index]?.outcome !== 'REFUSED');
  const seats = await seatsElsewhere(
    transaction,
    act.operation.services,
    tenantId,
    asked.map(({ iin, from, to }) => ({ iin: iin ?? '', from, to })),
  );
  const results: AskedOf[] = [];
  for (const [index, application] of applications.entries()) {
    const verdict = verdicts[index] ?? refused('REGISTER_OF_REPUBLICAN_COUNCILS');
    const at = asked.indexOf(application);
    if (at < 0) {
      results.push({ applicationId: application.id, questionId: null, answer: null, verdict });
      journalQuestion(act, application.id, { refused: verdict.points.map(({ code }) => code) });
      continue;
    }
    const seat = seats[at] ?? null;
    // The same match, looked at before, need not be looked at again.
    const before = earlier.get(application.id);
    const same = seat && before && before.fromOn === seat.from && before.until === seat.until ? before : null;
    const review: MatchReview | null = seat ? (same?.review ?? 'PENDING') : null;
    const question = await act.insert(RegisterQuestionEntity, {
      tenantId,
      id: newId(),
      applicationId: application.id,
      askedOn: today,
      askedBy: act.accountId,
      conflict: seat !== null,
      level: seat?.level ?? null,
      fromOn: seat?.from ?? null,
      until: seat?.until ?? null,
      review,
      reviewedOn: same?.reviewedOn ?? null,
      reviewedBy: same?.reviewedBy ?? null,
      reviewBecause: same?.reviewBecause ?? null,
    });
    results.push({ applicationId: application.id, questionId: question.id, answer: answerOf(question), verdict });
    journalQuestion(act, application.id, { answered: true });
  }
  return results;
}

/** An answer in the shape of the rules (PC-MEM-05). */
export function answerOf({
  level,
  fromOn,
  until,
  review,
}: Pick<RegisterQuestionEntity, 'level' | 'fromOn' | 'until' | 'review'>): RegisterAnswer {
  if (level === null || fromOn === null || review === null) return { conflict: false };
  return {
    conflict: true,
    level,
    from: Temporal.PlainDate.from(fromOn),
    to: until === null ? null : Temporal.PlainDate.from(until),
    review,
  };
}

/** The newest answer about each application, in the shape of the rules: what a candidate's checks are given as `register`. */
export async function registerAnswers(
  act: Act,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, RegisterAnswer>> {
  const rows = await newestQuestions(act, applicationIds, false);
  return new Map(rows.map((row) => [row.applicationId, answerOf(row)]));
}

type Kept = Pick<
  RegisterQuestionEntity,
  'applicationId' | 'level' | 'fromOn' | 'until' | 'review' | 'reviewedOn' | 'reviewedBy' | 'reviewBecause'
>;

async function reviewedBefore(act: Act, applications: readonly AskedApplication[]): Promise<ReadonlyMap<string, Kept>> {
  const rows = await newestQuestions(
    act,
    applications.map(({ id }) => id),
    true,
  );
  return new Map(rows.map((row) => [row.applicationId, row]));
}

function newestQuestions(act: Act, applicationIds: readonly string[], reviewed: boolean): Promise<Kept[]> {
  return act.transaction.rows<Kept>(sql`select distinct on (q.application_id) q.application_id as "applicationId", q.level, q.from_on::text as "fromOn",
    q.until::text as until, q.review, q.reviewed_on::text as "reviewedOn", q.reviewed_by as "reviewedBy", q.review_because as "reviewBecause"
    from register_question q where q.tenant_id = ${act.tenantId}::uuid and q.application_id = any(${applicationIds}::uuid[])
      and (not ${reviewed} or q.review in ('CONFIRMED', 'DISMISSED')) order by q.application_id, q.id desc`);
}

function journalQuestion(act: Act, applicationId: string, facts: Record<string, unknown>): void {
  act.journal({
    act: 'SeatRegisterAsked',
    subjectType: 'Application',
    subjectId: applicationId,
    occurredOn: act.today,
    facts,
  });
}
