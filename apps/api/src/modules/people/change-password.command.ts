import { translate } from '@kenes/messages';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { notThere } from '../../kernel/refusals.ts';
import type { Unhashed } from '../../kernel/unhashed.ts';
import { Account } from './account.entity.ts';
import { endSessionsOf } from './end-sessions.ts';
import { putMail } from './invite.ts';

/** What the resolver has done outside the transaction: the old password was right, the new one is hashed. */
export interface ChangePasswordFacts extends CommandInput {
  readonly passwordDigest: string;
  readonly passwordHash: Unhashed<string>;
}

/** Changes one's own password; every other session ends at once, and a notice goes to the account's address. */
export const changePassword = defineCommand<ChangePasswordFacts, { sessionsEnded: number }>({
  name: 'changePassword',
  authority: { door: true },
  async run(act, input) {
    const account = act.accountId ? await act.em.findOne(Account, { id: act.accountId, state: 'ACTIVE' }) : null;
    if (!account) throw notThere();
    account.passwordHash = input.passwordHash.value;
    const sessionsEnded = await endSessionsOf(act, account.id, 'PASSWORD_CHANGED', act.operation.sessionId);
    const locale = account.locale === 'ru' || account.locale === 'en' ? account.locale : 'kk';
    await putMail(act, {
      kind: 'PASSWORD_CHANGED',
      to: account.email,
      tenantId: null,
      subject: translate(locale, 'mail.passwordChangedSubject'),
      text: `${translate(locale, 'mail.passwordChangedText')}\n\n${translate(locale, 'mail.doNotReply')}`,
    });
    act.journal({
      act: 'PasswordChanged',
      subjectType: 'Account',
      subjectId: account.id,
      occurredOn: act.today,
      facts: { sessionsEnded },
    });
    return { sessionsEnded };
  },
});
