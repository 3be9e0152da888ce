import { createHmac } from 'node:crypto';
import type { Locale } from '@kenes/messages';
import type { Services } from '../../kernel/services.ts';

/** How long the link of a password reset works, in minutes of real time. */
export const resetMinutes = 60;

/** The token of a reset: 32 bytes that follow from its id and a key outside the database, so it is kept nowhere. */
export function resetToken(key: Buffer, resetId: string): string {
  return createHmac('sha256', key).update(`password-reset:${resetId}`).digest('base64url');
}

/** The address that a person opens to set a new password. */
export function resetLink(services: Services, locale: Locale, resetId: string): string {
  return `${services.webUrl}/${locale}/password-reset/${resetToken(services.digestKey, resetId)}`;
}
