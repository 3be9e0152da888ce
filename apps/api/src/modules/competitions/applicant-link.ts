import { createHmac } from 'node:crypto';
import type { Locale } from '@kenes/messages';
import type { Services } from '../../kernel/services.ts';

/**
 * The token of a candidate's link: 32 bytes that follow from the application and a key outside the database, which keeps
 * only their SHA-256. A receipt can so carry the link again.
 */
export function applicantToken(services: Pick<Services, 'digestKey'>, applicationId: string, ordinal: number): string {
  return createHmac('sha256', services.digestKey).update(`application:${applicationId}:${ordinal}`).digest('base64url');
}

/** The address under which a candidate fills in, follows and withdraws the application. */
export function applicantLink(
  services: Pick<Services, 'digestKey' | 'webUrl'>,
  locale: Locale,
  applicationId: string,
  ordinal: number,
): string {
  return `${services.webUrl}/${locale}/application/${applicantToken(services, applicationId, ordinal)}`;
}

/**
 * The id of an application begun under a submit's key: the same key gives the same application, so that a receipt lost
 * on a bad network is had by sending again. Nobody who has not the key outside the database can know it.
 */
export function idOfBegun(services: Pick<Services, 'digestKey'>, competitionId: string, key: string): string {
  const hex = createHmac('sha256', services.digestKey)
    .update(`application-begun:${competitionId}:${key}`)
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
