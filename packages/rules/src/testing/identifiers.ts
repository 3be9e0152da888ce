import { checkDigit } from '../gen-id/gen-id-01-checksum.ts';

/** Eleven digits with their check digit: arithmetic, nobody's number. Throws for a beginning that is never issued. */
export function numbered(eleven: string): string {
  const last = checkDigit([...eleven].map(Number));
  if (last === null) throw new RangeError(`${eleven} has no check digit`);
  return `${eleven}${last}`;
}
