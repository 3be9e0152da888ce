import { randomBytes } from 'node:crypto';

// Crockford's alphabet: no letter that is read as a digit.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new code of a protocol, twelve signs of 60 random bits: nobody finds one by trying, and two never meet. */
export function newProtocolCode(): string {
  return [...randomBytes(12)].map((byte) => alphabet[byte % 32]).join('');
}

/** The code as it is printed, in fours: `7K3M-9XQ2-B5TN`. */
export function printedCode(code: string): string {
  return code.match(/.{4}/g)?.join('-') ?? code;
}

/** A code as somebody typed it: hyphens and spaces forgiven, letters that look like digits read as such; null where it is none. */
export function readCode(text: string): string | null {
  const code = text.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replaceAll('O', '0');
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(code) ? code : null;
}
