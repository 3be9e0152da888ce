import { createHmac } from 'node:crypto';
import type { Services } from '../../kernel/services.ts';

/**
 * The token of a calendar's address: 32 bytes that follow from its row and a key outside the database, which keeps only
 * their SHA-256. Its owner can so be shown it again, and it stands in no receipt.
 */
export function feedToken(services: Pick<Services, 'digestKey'>, id: string): string {
  return createHmac('sha256', services.digestKey).update(`calendar:${id}`).digest('base64url');
}

/** The address to which a person's calendar program subscribes. */
export function feedUrl(services: Pick<Services, 'digestKey' | 'webUrl'>, id: string): string {
  return `${services.webUrl}/api/calendar/own/${feedToken(services, id)}.ics`;
}
