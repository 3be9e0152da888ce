import { createHmac } from 'node:crypto';
import { toString as toQr } from 'qrcode';
import type { Services } from '../../kernel/services.ts';

/**
 * The token of an answer link. It follows from the link and a key kept outside the database, so that it can be printed
 * again although the table holds only its SHA-256. Re-issuing makes another link, hence another token.
 */
export function answerLinkToken(services: Services, linkId: string, ordinal: number): string {
  return createHmac('sha256', services.digestKey).update(`answer-link:${linkId}:${ordinal}`).digest('base64url');
}

/** The address printed on the letter; the web server adds the reader’s language. */
export function answerLinkUrl(services: Services, linkId: string, ordinal: number): string {
  return `${services.webUrl}/l/${answerLinkToken(services, linkId, ordinal)}`;
}

/** A QR code of an address, as SVG, for the screen and for print. */
export function qrSvg(url: string): Promise<string> {
  return toQr(url, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
}
