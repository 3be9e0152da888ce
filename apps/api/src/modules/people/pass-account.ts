import type { Act } from '../../kernel/command.ts';
import { isUuid } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { conflict, notThere, refuse } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { refused } from '../../kernel/verdict.ts';
import { endSessionsOf } from './end-sessions.ts';

/**
 * Takes an account to a state. The platform may write an account's state and nothing else of it, so the row is changed
 * by plain SQL: loading it whole would ask for the password's hash, which this capacity may not read.
 */
export async function passAccount(
  act: Act,
  input: { readonly id: string; readonly expectedVersion: number; readonly reason: string },
  to: 'ACTIVE' | 'DISABLED',
  journalled: string,
): Promise<{ accountId: string }> {
  const reading = new InputReading();
  const reason = reading.required('reason', input.reason);
  reading.done();
  if (!isUuid(input.id)) throw notThere();
  const account = await act.transaction.one<{ version: number; state: string }>(
    sql`select version, state from account where id = ${input.id}::uuid`,
  );
  if (!account) throw notThere();
  if (input.id === act.accountId) throw refuse(refused('NOT_ONESELF'));
  if (account.state === to) throw refuse(refused(`ACCOUNT_IS_${to}`));
  const changed = await act.transaction.execute(sql`update account set state = ${to}, version = version + 1
    where id = ${input.id}::uuid and version = ${input.expectedVersion}::int`);
  if (changed === 0) throw conflict('CHANGED_MEANWHILE', input.id);
  const sessionsEnded = to === 'DISABLED' ? await endSessionsOf(act, input.id, 'DISABLED', null) : 0;
  act.journal({
    act: journalled,
    subjectType: 'Account',
    subjectId: input.id,
    occurredOn: act.today,
    facts: { reason, sessionsEnded },
  });
  return { accountId: input.id };
}
