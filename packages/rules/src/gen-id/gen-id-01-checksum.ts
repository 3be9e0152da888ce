import { bindingRule } from '../rule.ts';
import type { Citation } from '../verdict.ts';

/** Where the structure of the numbers was read. */
export const identifiersBasis: readonly Citation[] = [{ act: 'IDENTIFIERS', source: 'S33' }];

export const checksumRule = bindingRule({
  id: 'GEN-ID-01',
  title: { kk: 'ЖСН мен БСН бақылау саны', ru: 'Контрольное число ИИН и БИН', en: 'Check digit of IIN and BIN' },
  provision: {
    kk: 'ЖСН мен БСН — бақылау саны бар 12 цифр. Бақылау саны екі салмақ қатарымен есептеледі; екеуі де 10 берсе, мұндай нөмір берілмейді.',
    ru: 'ИИН и БИН — 12 цифр с контрольным числом. Оно считается по двум рядам весов; если оба дают 10, такого номера не бывает.',
    en: 'An IIN or BIN is 12 digits with a check digit, computed by two rows of weights; if both give 10, the number is never issued.',
  },
  confidence: 'FOUND',
  basis: identifiersBasis,
  codes: {
    IDENTIFIER_NOT_TWELVE_DIGITS: ['length'],
    IDENTIFIER_CHECKSUM_WRONG: [],
    IDENTIFIER_IS_BIN: [],
    IDENTIFIER_IS_IIN: [],
    IIN_NOT_GIVEN: [],
  },
});

const FIRST = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/** The digits of a number of twelve, or null if the text is anything else. */
export function twelveDigits(text: string): readonly number[] | null {
  return /^[0-9]{12}$/.test(text) ? [...text].map(Number) : null;
}

/** The check digit of the first eleven, or null for a number that is never issued. */
export function checkDigit(digits: readonly number[]): number | null {
  const first = weighed(digits, FIRST);
  if (first !== 10) return first;
  const second = weighed(digits, SECOND);
  return second === 10 ? null : second;
}

function weighed(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11;
}
