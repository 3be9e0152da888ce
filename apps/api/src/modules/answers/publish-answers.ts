import type { Act } from '../../kernel/command.ts';
import { type Sql, sql } from '../../kernel/sql.ts';

/**
 * Shows answers to the public, or hides them (PC-PUB-01): an answer is public with its track, once someone of the council has
 * looked at it (what came through the desk or a link waits for its letter's number), unless it was withheld. Its chosen files
 * follow by trigger.
 */
async function syncAnswers(act: Act, which: Sql): Promise<void> {
  await act.em.flush();
  await act.transaction.execute(sql`update answer a set published = not a.published, version = a.version + 1 from track t
    where t.tenant_id = a.tenant_id and t.id = a.track_id and a.tenant_id = ${act.tenantId}::uuid and ${which}
      and a.published <> (t.published and a.withheld_on is null and (a.entered_by = 'SECRETARIAT'
        or exists (select from letter l where l.tenant_id = a.tenant_id and l.id = a.answer_letter_id and l.state = 'REGISTERED')))`);
}

/** The answers that a letter brought, once it has its number. */
export async function publishAnswersOf(act: Act, letterId: string): Promise<void> {
  await syncAnswers(act, sql`a.answer_letter_id = ${letterId}::uuid`);
}

/** The answers to a recommendation that is shown or hidden. */
export async function publishAnswersTo(act: Act, recommendationId: string): Promise<void> {
  await syncAnswers(act, sql`a.recommendation_id = ${recommendationId}::uuid`);
}

/** One answer that is put back. */
export async function publishAnswer(act: Act, answerId: string): Promise<void> {
  await syncAnswers(act, sql`a.id = ${answerId}::uuid`);
}
