import type { Act } from '../../kernel/command.ts';
import { code, sql } from '../../kernel/sql.ts';
import type { SessionEnd } from './session.entity.ts';

/** Ends the open sessions of an account, but for one; their next request is refused. Returns how many. */
export async function endSessionsOf(
  act: Act,
  accountId: string,
  because: SessionEnd,
  butFor: string | null,
): Promise<number> {
  const now = act.operation.clock.now().toISOString();
  return act.transaction.execute(sql`update session set ended_at = ${now}::timestamptz, ended_because = ${because}
    where account_id = ${accountId}::uuid and ended_at is null ${butFor ? sql`and id <> ${butFor}::uuid` : code('')}`);
}
