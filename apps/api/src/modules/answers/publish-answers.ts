import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';

/**
 * Answers of a registered letter become public with their tracks (PC-PUB-01). Until someone of the council has looked at
 * what came through the desk or a link, the public sees that an answer came, not its text.
 */
export async function publishAnswersOf(act: Act, letterId: string): Promise<void> {
  await act.transaction.execute(sql`update answer a set published = t.published from track t
    where t.tenant_id = a.tenant_id and t.id = a.track_id and a.tenant_id = ${act.tenantId}::uuid and a.answer_letter_id = ${letterId}::uuid`);
}
