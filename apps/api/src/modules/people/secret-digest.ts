import { createHmac } from 'node:crypto';

/** A keyed digest by which a receipt knows a repeated submit without keeping the secret that was entered. */
export function secretDigest(key: Buffer, purpose: string, secret: string): string {
  return createHmac('sha256', key)
    .update(`${purpose}:${secret.normalize('NFC')}`)
    .digest('base64url');
}
