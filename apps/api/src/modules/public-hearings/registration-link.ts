import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Services } from '../../kernel/services.ts';

type Keyed = Pick<Services, 'digestKey'>;

/** The key of a receipt's link: who registered, with a seal that follows from a key outside the database. */
export function registrationToken(services: Keyed, participantId: string): string {
  return `${participantId}.${seal(services, participantId).toString('base64url')}`;
}

/** Whose registration a link is of; null for one that was not given out. */
export function participantOf(services: Keyed, token: string): string | null {
  const [participantId = '', given = ''] = token.split('.');
  const [mine, theirs] = [seal(services, participantId), Buffer.from(given, 'base64url')];
  return mine.length === theirs.length && timingSafeEqual(mine, theirs) ? participantId : null;
}

function seal({ digestKey }: Keyed, participantId: string): Buffer {
  return createHmac('sha256', digestKey).update(`hearing-registration:${participantId}`).digest().subarray(0, 18);
}
