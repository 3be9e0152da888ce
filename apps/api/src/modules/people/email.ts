import type { InputReading } from '../../kernel/input.ts';

const address = /^[^\s@<>"(),:;[\]\\\p{C}]+@[^\s@.\p{C}]+(\.[^\s@.\p{C}]+)+$/u;

/** Reads an e-mail address: lower case, at most 254 characters; null where none was given. It is never echoed. */
export function readEmail(reading: InputReading, path: string, given: string | null | undefined): string | null {
  const email = reading.optional(path, given, 254)?.toLowerCase() ?? null;
  if (email && !address.test(email)) reading.fault(path, 'NOT_AN_EMAIL');
  return email;
}

/** The same, and it must be given. */
export function requiredEmail(reading: InputReading, path: string, given: string | null | undefined): string {
  const email = readEmail(reading, path, given);
  if (!email) reading.fault(path, 'REQUIRED');
  return email ?? '';
}
