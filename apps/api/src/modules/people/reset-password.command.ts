import { translate } from '@kenes/messages';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { refuse } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import type { Unhashed } from '../../kernel/unhashed.ts';
import { refused } from '../../kernel/verdict.ts';
import { Account } from './account.entity.ts';
import { endSessionsOf } from './end-sessions.ts';
import { putMail } from './invite.ts';
import { emailDigest } from './sign-in.command.ts';

/** What the resolver has done outside the transaction: the link is ours, the new password is hashed. */
export interface ResetPasswordFacts extends CommandInput {
  readonly resetId: string;
  readonly passwordDigest: string;
  readonly passwordHash: Unhashed<string>;
}

/**
 * Sets a new password by a mailed link, once, within its hour. Every session of the person ends, every other link of
 * theirs too, and failed guesses are forgotten: who reads the mailbox has proved more than a guess.
 */
export const resetPassword = defineCommand<ResetPasswordFacts, { sessionsEnded: number }>({
  name: 'resetPassword',
  authority: { door: true },
  async run(act, input) {
    const now = act.operation.clock.now().toISOString();
    const reset = await act.transaction.one<{ accountId: string | null; used: boolean; expired: boolean }>(sql`
      select account_id as "accountId", used_at is not null as used, expires_at <= ${now}::timestamptz as expired
      from password_reset where id = ${input.resetId}::uuid for update`);
    if (reset?.used) throw refuse(refused('RESET_LINK_USED'));
    if (!reset || reset.expired) throw refuse(refused('RESET_LINK_EXPIRED'));
    const account = await act.em.findOne(Account, { id: reset.accountId ?? '', state: 'ACTIVE' });
    if (!account) throw refuse(refused('RESET_LINK_EXPIRED'));
    account.passwordHash = input.passwordHash.value;
    await act.transaction.execute(sql`update password_reset set used_at = ${now}::timestamptz
      where account_id = ${account.id}::uuid and used_at is null`);
    await act.transaction.execute(
      sql`delete from sign_in_attempt where email_digest = ${emailDigest(act.operation.services.digestKey, account.email)} and not succeeded`,
    );
    const sessionsEnded = await endSessionsOf(act, account.id, 'PASSWORD_CHANGED', null);
    const locale = account.locale === 'ru' || account.locale === 'en' ? account.locale : 'kk';
    await putMail(act, {
      kind: 'PASSWORD_CHANGED',
      to: account.email,
      tenantId: null,
      subject: translate(locale, 'mail.passwordChangedSubject'),
      text: `${translate(locale, 'mail.passwordChangedText')}\n\n${translate(locale, 'mail.doNotReply')}`,
    });
    act.journal({
      act: 'PasswordReset',
      subjectType: 'Account',
      subjectId: account.id,
      occurredOn: act.today,
      facts: { resetId: input.resetId, sessionsEnded },
    });
    return { sessionsEnded };
  },
});
