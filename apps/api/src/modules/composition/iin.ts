import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Services } from '../../kernel/services.ts';
import { cleanText } from '../../kernel/texts.ts';

/**
 * An IIN as it was entered. A receipt sees only its keyed digest: there are too few possible numbers for a plain one. It
 * never leaves a command in words.
 */
export class GivenIin {
  constructor(
    readonly digits: string,
    private readonly receipt: string,
  ) {}

  toJSON(): string {
    return this.receipt;
  }
}

/** Reads what was entered: white space is forgiven; nothing is null. */
export function givenIin(services: Pick<Services, 'piiKey'>, text: string | null | undefined): GivenIin | null {
  const digits = cleanText(text)?.replace(/\s/g, '') ?? null;
  if (!digits) return null;
  return new GivenIin(digits, createHmac('sha256', keyFor(services, 'receipt')).update(digits).digest('base64url'));
}

/** What the database keeps of an IIN. */
export interface SealedIin {
  readonly iinSealed: Buffer;
  readonly iinKeyId: string;
  readonly iinDigest: Buffer;
  readonly iinLast: string;
}

/** Seals an IIN to one person's row (AES-256-GCM): moved to another row it cannot be opened. */
export function sealIin(
  services: Pick<Services, 'piiKey'>,
  tenantId: string,
  personId: string,
  iin: string,
): SealedIin {
  const key = keyFor(services, 'seal');
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(`${tenantId}:${personId}`));
  const sealed = Buffer.concat([cipher.update(iin, 'utf8'), cipher.final()]);
  return {
    iinSealed: Buffer.concat([nonce, cipher.getAuthTag(), sealed]),
    iinKeyId: keyIdOf(key),
    iinDigest: digestOfIin(services, tenantId, iin),
    iinLast: iin.slice(-4),
  };
}

/** Opens it again. Throws where it was sealed under another key or to another row. */
export function openIin(
  services: Pick<Services, 'piiKey'>,
  tenantId: string,
  personId: string,
  { iinSealed, iinKeyId }: Pick<SealedIin, 'iinSealed' | 'iinKeyId'>,
): string {
  const key = keyFor(services, 'seal');
  if (keyIdOf(key) !== iinKeyId) throw new Error(`an IIN is sealed under the key ${iinKeyId}, which is not here`);
  const decipher = createDecipheriv('aes-256-gcm', key, iinSealed.subarray(0, 12), { authTagLength: 16 })
    .setAAD(Buffer.from(`${tenantId}:${personId}`))
    .setAuthTag(iinSealed.subarray(12, 28));
  return Buffer.concat([decipher.update(iinSealed.subarray(28)), decipher.final()]).toString('utf8');
}

/** The keyed digest by which one council knows the same number again; another council's digest of it is another. */
export function digestOfIin(services: Pick<Services, 'piiKey'>, tenantId: string, iin: string): Buffer {
  return createHmac('sha256', keyFor(services, 'digest')).update(`${tenantId}:${iin}`).digest();
}

function keyFor({ piiKey }: Pick<Services, 'piiKey'>, purpose: 'seal' | 'digest' | 'receipt'): Buffer {
  return Buffer.from(hkdfSync('sha256', piiKey, '', `kenes iin ${purpose} 1`, 32));
}

function keyIdOf(key: Buffer): string {
  return createHash('sha256').update('key id').update(key).digest('hex').slice(0, 12);
}
