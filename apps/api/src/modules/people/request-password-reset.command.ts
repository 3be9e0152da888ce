import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';
import type { Unhashed } from '../../kernel/unhashed.ts';
import { mailPasswordReset } from './mail-password-reset.job.ts';
import { resetMinutes, resetToken } from './password-reset-link.ts';
import { digestOf } from './session-token.ts';

/** What the resolver found out outside the transaction. */
export interface RequestPasswordResetFacts extends CommandInput {
  /** Keyed: the address itself is kept nowhere. */
  readonly emailDigest: string;
  /** Whose address it is; null where nobody has it. */
  readonly accountId: Unhashed<string | null>;
}

/**
 * Takes a request for a new password. Somebody's address and nobody's leave the same row, line and job, and get the same
 * answer: only the job, later and elsewhere, finds out whether there is anyone to write to.
 */
export const requestPasswordReset = defineCommand<RequestPasswordResetFacts, { linkMinutes: number }>({
  name: 'requestPasswordReset',
  authority: { door: true },
  async run(act, input) {
    const id = newId();
    const now = act.operation.clock.now();
    const expires = new Date(now.getTime() + resetMinutes * 60_000);
    const accountId = input.accountId.value;
    await act.transaction.execute(sql`insert into password_reset (id, token_digest, account_id, requested_at, expires_at)
      values (${id}::uuid, ${digestOf(resetToken(act.operation.services.digestKey, id))}, ${accountId}::uuid,
        ${now.toISOString()}::timestamptz, ${expires.toISOString()}::timestamptz)`);
    await act.enqueue(mailPasswordReset, { id });
    act.journal({
      act: 'PasswordResetRequested',
      subjectType: 'PasswordReset',
      subjectId: id,
      occurredOn: act.today,
      facts: { accountId },
    });
    return { linkMinutes: resetMinutes };
  },
});
