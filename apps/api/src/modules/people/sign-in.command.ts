import { createHmac } from 'node:crypto';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import { refuse } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { refused } from '../../kernel/verdict.ts';
import { Account } from './account.entity.ts';
import { openSession } from './open-session.ts';

/** What the resolver has already done outside the transaction: the hash is checked there, never here. */
export interface SignInFacts extends CommandInput {
  readonly emailDigest: Buffer;
  readonly accountId: string | null;
  readonly right: boolean;
  readonly token: string;
  readonly address: string;
}

/** A keyed digest of an e-mail: attempts are counted for addresses that nobody has, too, without keeping them. */
export function emailDigest(key: Buffer, email: string): Buffer {
  return createHmac('sha256', key).update(`sign-in:${email.trim().toLowerCase()}`).digest();
}

/**
 * The token of the session that a submit opens. It follows from the submit's key, so that a repeated submit gives the
 * same session although the token itself is kept nowhere.
 */
export function sessionToken(key: Buffer, submit: string, accountId: string): string {
  return createHmac('sha256', key).update(`session:${submit}:${accountId}`).digest('base64url');
}

/** Opens a session; a wrong password, an unknown e-mail and a disabled account are one refusal. */
export const signIn = defineCommand<SignInFacts, { expiresAt: string; accountId: string }>({
  name: 'signIn',
  authority: { door: true },
  async run(act, input) {
    const now = act.operation.clock.now();
    if (!input.right || !input.accountId) throw refuse(refused('WRONG_EMAIL_OR_PASSWORD'));
    const account = await act.em.findOne(Account, { id: input.accountId, state: 'ACTIVE' });
    if (!account) throw refuse(refused('WRONG_EMAIL_OR_PASSWORD'));
    const opened = await openSession(act, account.id, input.token, 'PASSWORD');
    await act.transaction.execute(sql`insert into sign_in_attempt (id, email_digest, address, at, succeeded)
      values (${newId()}::uuid, ${input.emailDigest}, ${input.address}, ${now.toISOString()}::timestamptz, true)`);
    return opened;
  },
});
