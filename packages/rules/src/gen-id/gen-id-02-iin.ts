import type { LegalDate } from '@kenes/calendar';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';
import { identifiersBasis } from './gen-id-01-checksum.ts';

export const iinRule = bindingRule({
  id: 'GEN-ID-02',
  title: { kk: 'ЖСН құрылымы', ru: 'Строение ИИН', en: 'Structure of the IIN' },
  provision: {
    kk: 'ЖСН: 1–6-цифрлар — туған жылы, айы, күні; 7-цифр — ғасыр мен жынысы (1–2 — XIX, 3–4 — XX, 5–6 — XXI; тақ — ер, жұп — әйел); 8–11 — реттік нөмір; 12 — бақылау саны.',
    ru: 'ИИН: цифры 1–6 — год, месяц, день рождения; 7 — век и пол (1–2 — XIX, 3–4 — XX, 5–6 — XXI; нечётная — мужчина, чётная — женщина); 8–11 — порядковый номер; 12 — контрольное число.',
    en: 'IIN: digits 1–6 are year, month, day of birth; 7 is the century and sex (1–2 XIX, 3–4 XX, 5–6 XXI; odd male, even female); 8–11 serial; 12 check digit.',
  },
  confidence: 'FOUND',
  basis: identifiersBasis,
  codes: {
    IIN_DATE_IMPOSSIBLE: [],
    IIN_CENTURY_NOT_STATED: [],
    IIN_AGE_IMPOSSIBLE: ['greatest'],
    IIN_BIRTH_DATE_DIFFERS: [],
  },
});

export type Sex = 'MALE' | 'FEMALE';

/** What an IIN says of its holder; null where it does not. */
export interface PersonReading {
  readonly kind: 'IIN';
  readonly birthDate: LegalDate | null;
  readonly sex: Sex | null;
  readonly points: readonly Point[];
}

/** Reads the twelve digits of an IIN whose check digit is right. */
export function readIin(digits: readonly number[]): PersonReading {
  const century = digits[6] ?? 0;
  if (century === 0) {
    const points = [iinRule.warn('IIN_CENTURY_NOT_STATED', {}, { confidence: 'MEMORY' })];
    return { kind: 'IIN', birthDate: null, sex: null, points };
  }
  const birthDate = century <= 6 ? dateOf(digits, 1800 + 100 * Math.floor((century - 1) / 2)) : null;
  const sex = century > 6 ? null : century % 2 === 1 ? 'MALE' : 'FEMALE';
  return { kind: 'IIN', birthDate, sex, points: birthDate === null ? [iinRule.warn('IIN_DATE_IMPOSSIBLE', {})] : [] };
}

function dateOf(digits: readonly number[], century: number): LegalDate | null {
  const two = (at: number) => 10 * (digits[at] ?? 0) + (digits[at + 1] ?? 0);
  try {
    return Temporal.PlainDate.from({ year: century + two(0), month: two(2), day: two(4) }, { overflow: 'reject' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
