import type { ProtocolState } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';

/** Where the newest edition of a sitting's protocol stands; null where none was begun. */
export async function newestEdition(act: Act, meetingId: string): Promise<ProtocolState | null> {
  const row = await act.transaction.one<{ state: ProtocolState }>(
    sql`select state from protocol where tenant_id = ${act.tenantId}::uuid and meeting_id = ${meetingId}::uuid order by edition desc limit 1`,
  );
  return row?.state ?? null;
}
