import { createHmac } from 'node:crypto';
import type { Locale } from '@kenes/messages';
import type { Services } from '../../kernel/services.ts';

/**
 * The token of a screen's link: 32 bytes that follow from the link's row and a key outside the database, which keeps only
 * their SHA-256. It can so be shown again to the secretariat, and stands in no receipt.
 */
export function screenToken(services: Pick<Services, 'digestKey'>, id: string): string {
  return createHmac('sha256', services.digestKey).update(`screen:${id}`).digest('base64url');
}

/** The address that the screen in the room opens; it names a person to nobody and lets nothing be done. */
export function screenUrl(services: Pick<Services, 'digestKey' | 'webUrl'>, locale: Locale, id: string): string {
  return `${services.webUrl}/${locale}/screen/${screenToken(services, id)}`;
}
