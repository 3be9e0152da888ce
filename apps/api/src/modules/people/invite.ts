import { translate } from '@kenes/messages';
import { type Act } from '../../kernel/command.ts';
import type { Transaction } from '../../kernel/database.ts';
import { newId } from '../../kernel/id.ts';
import { enqueue } from '../../kernel/jobs.ts';
import { sql } from '../../kernel/sql.ts';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import { sendMail, sendPlatformMail } from '../mail/send-mail.job.ts';
import { InvitationEntity } from './invitation.entity.ts';
import { invitationDays, invitationLink, invitationToken } from './invitation-link.ts';
import { digestOf } from './session-token.ts';

export interface Offer {
  readonly email: string;
  readonly tenantId: string | null;
  readonly roles: readonly string[] | null;
  readonly mandateId?: string | null;
  readonly bodyId: string | null;
  readonly position: string | null;
  readonly chief?: boolean;
  /** Who invites, as the mail names them. */
  readonly inviter: LocalizedText;
}

/** Makes an invitation and puts its mail into the outbox, in Kazakh and Russian; returns its id. */
export async function invite(act: Act, offer: Offer): Promise<string> {
  const now = act.operation.clock.now();
  const id = newId();
  const { inviter, ...rest } = offer;
  await act.insert(InvitationEntity, {
    ...rest,
    id,
    roles: offer.roles ? [...offer.roles] : null,
    mandateId: offer.mandateId ?? null,
    chief: offer.chief ?? false,
    tokenDigest: digestOf(invitationToken(act.operation.services.digestKey, id)),
    invitedBy: act.accountId,
    issuedAt: now,
    expiresAt: new Date(now.getTime() + invitationDays * 86_400_000),
  });
  await putMail(act, { kind: 'INVITATION', to: offer.email, tenantId: offer.tenantId, ...wordsOf(act, id, inviter) });
  return id;
}

function wordsOf(act: Act, id: string, inviter: LocalizedText): { subject: string; text: string } {
  const parts = (['kk', 'ru'] as const).map((locale) => {
    const values = { inviter: readText(inviter, locale).text };
    const link = invitationLink({ services: act.operation.services, locale }, id);
    return {
      subject: translate(locale, 'mail.invitationSubject', values),
      text: [
        translate(locale, 'mail.invitationText', values),
        link,
        translate(locale, 'mail.invitationTerm', { days: invitationDays }),
        translate(locale, 'mail.doNotReply'),
      ].join('\n\n'),
    };
  });
  return {
    subject: parts.map(({ subject }) => subject).join(' / '),
    text: parts.map(({ text }) => text).join('\n\n—\n\n'),
  };
}

/** Puts one mail into the outbox of the tenant, or of the platform where no tenant writes. */
export async function putMail(
  act: Act,
  mail: { kind: string; to: string; tenantId: string | null; subject: string; text: string },
): Promise<void> {
  const now = act.operation.clock.now().toISOString();
  const ofTenant = mail.tenantId !== null && act.capacity.kind === 'TENANT';
  if (ofTenant) {
    const id = newId();
    await act.transaction.execute(sql`insert into mail (tenant_id, id, kind, recipient, subject, body_text, queued_at)
      values (${mail.tenantId}::uuid, ${id}::uuid, ${mail.kind}, ${mail.to}, ${mail.subject}, ${mail.text}, ${now}::timestamptz)`);
    await act.enqueue(sendMail, { tenantId: mail.tenantId ?? '', id });
    return;
  }
  await putPlatformMail(act.transaction, now, mail);
}

/** Puts one mail that belongs to no tenant into the outbox, within a transaction that may write there. */
export async function putPlatformMail(
  transaction: Transaction,
  now: string,
  mail: { readonly kind: string; readonly to: string; readonly subject: string; readonly text: string },
): Promise<void> {
  const id = newId();
  await transaction.execute(sql`insert into platform_mail (id, kind, recipient, subject, body_text, queued_at)
    values (${id}::uuid, ${mail.kind}, ${mail.to}, ${mail.subject}, ${mail.text}, ${now}::timestamptz)`);
  await enqueue(transaction, sendPlatformMail, { id });
}
