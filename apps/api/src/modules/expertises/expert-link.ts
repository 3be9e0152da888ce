import { createHmac } from 'node:crypto';
import type { Locale } from '@kenes/messages';
import type { Services } from '../../kernel/services.ts';

/**
 * The token of an expert's link: 32 bytes that follow from the link's row and a key outside the database, which keeps only
 * their SHA-256 (decision 0005). Another link has another token.
 */
export function expertToken(services: Pick<Services, 'digestKey'>, linkId: string): string {
  return createHmac('sha256', services.digestKey).update(`expert-link:${linkId}`).digest('base64url');
}

/** The address at which an expert from outside works. */
export function expertUrl(services: Pick<Services, 'digestKey' | 'webUrl'>, locale: Locale, linkId: string): string {
  return `${services.webUrl}/${locale}/expert/${expertToken(services, linkId)}`;
}
