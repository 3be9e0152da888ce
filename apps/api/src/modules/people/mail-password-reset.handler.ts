import { isLocale, translate } from '@kenes/messages';
import type { Kenes } from '../../kernel/process.ts';
import { sql } from '../../kernel/sql.ts';
import { putPlatformMail } from './invite.ts';
import { mailPasswordReset } from './mail-password-reset.job.ts';
import { resetLink, resetMinutes } from './password-reset-link.ts';

/** Puts the link into the outbox in the person's language. Running it again writes nothing more. */
async function mailReset(kenes: Kenes, payload: unknown): Promise<void> {
  const { id } = mailPasswordReset.parse(payload);
  const now = kenes.clock.now().toISOString();
  await kenes.database.inTransaction({ kind: 'DOOR', account: null }, false, async (transaction) => {
    const person = await transaction.one<{ email: string; locale: string }>(sql`
      update password_reset r set mailed_at = ${now}::timestamptz from account a
      where r.id = ${id}::uuid and r.mailed_at is null and r.used_at is null and a.id = r.account_id and a.state = 'ACTIVE'
      returning a.email, a.locale`);
    if (!person) return;
    const locale = isLocale(person.locale) ? person.locale : 'kk';
    await putPlatformMail(transaction, now, {
      kind: 'PASSWORD_RESET',
      to: person.email,
      subject: translate(locale, 'mail.passwordResetSubject'),
      text: [
        translate(locale, 'mail.passwordResetText'),
        resetLink(kenes.services, locale, id),
        translate(locale, 'mail.passwordResetTerm', { minutes: resetMinutes }),
        translate(locale, 'mail.doNotReply'),
      ].join('\n\n'),
    });
  });
}

export const handlers = { [mailPasswordReset.name]: mailReset } as const;
