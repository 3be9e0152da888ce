import { combine, type Point, type Verdict } from '../verdict.ts';
import { checkDigit, checksumRule, twelveDigits } from './gen-id-01-checksum.ts';
import { type PersonReading, readIin } from './gen-id-02-iin.ts';
import { type EntityReading, entityKind, readBin } from './gen-id-03-bin.ts';

/** What twelve digits say, or why they are no identifier. Points never repeat the number itself. */
export type IdentifierReading =
  | PersonReading
  | EntityReading
  | { readonly kind: null; readonly points: readonly Point[] };

/** Reads an IIN or a BIN (GEN-ID-01…03). The text must be exactly twelve digits; nothing is trimmed or guessed. */
export function readIdentifier(text: string): IdentifierReading {
  const digits = twelveDigits(text);
  if (digits === null) {
    return { kind: null, points: [checksumRule.block('IDENTIFIER_NOT_TWELVE_DIGITS', { length: text.length })] };
  }
  if (checkDigit(digits) !== digits[11]) {
    return { kind: null, points: [checksumRule.block('IDENTIFIER_CHECKSUM_WRONG', {})] };
  }
  const entity = entityKind(digits[4] ?? 0);
  return entity === null ? readIin(digits) : readBin(digits, entity);
}

/** Whether the text may stand as a BIN: refused if invalid or an IIN. */
export function checkBin(text: string): Verdict {
  const { kind, points } = readIdentifier(text);
  return combine(points, kind === 'IIN' ? [checksumRule.block('IDENTIFIER_IS_IIN', {})] : []);
}

/** Whether the text may stand as an IIN: refused if invalid or a BIN. */
export function checkIin(text: string): Verdict {
  const { kind, points } = readIdentifier(text);
  return combine(points, kind === 'BIN' ? [checksumRule.block('IDENTIFIER_IS_BIN', {})] : []);
}
