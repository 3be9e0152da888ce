import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';
import { identifiersBasis } from './gen-id-01-checksum.ts';

export const binRule = bindingRule({
  id: 'GEN-ID-03',
  title: { kk: 'БСН құрылымы', ru: 'Строение БИН', en: 'Structure of the BIN' },
  provision: {
    kk: 'БСН: 1–4-цифрлар — тіркелген жылы мен айы; 5 — 4 резидент заңды тұлға, 5 бейрезидент, 6 бірлескен жеке кәсіпкерлік; 6 — 0 бас ұйым, 1 филиал, 2 өкілдік, 3 шаруа қожалығы; 7–11 — реттік нөмір; 12 — бақылау саны. Бесінші цифр БСН-ді ЖСН-нен ажыратады.',
    ru: 'БИН: цифры 1–4 — год и месяц регистрации; 5 — 4 юрлицо-резидент, 5 нерезидент, 6 совместное ИП; 6 — 0 головная организация, 1 филиал, 2 представительство, 3 крестьянское хозяйство; 7–11 — порядковый номер; 12 — контрольное число. Пятая цифра отличает БИН от ИИН.',
    en: 'BIN: digits 1–4 are year and month of registration; 5 is 4 resident legal entity, 5 non-resident, 6 joint sole proprietorship; 6 is 0 head, 1 branch, 2 representative office, 3 peasant farm; 7–11 serial; 12 check digit. The fifth digit tells a BIN from an IIN.',
  },
  confidence: 'FOUND',
  basis: identifiersBasis,
  codes: { BIN_MONTH_IMPOSSIBLE: [], BIN_UNIT_UNKNOWN: [], BIN_OF_BRANCH: [] },
});

const ENTITIES = { 4: 'RESIDENT', 5: 'NON_RESIDENT', 6: 'JOINT_SOLE_PROPRIETORSHIP' } as const;
const UNITS = { 0: 'HEAD', 1: 'BRANCH', 2: 'REPRESENTATIVE_OFFICE', 3: 'PEASANT_FARM' } as const;

export type EntityKind = (typeof ENTITIES)[keyof typeof ENTITIES];
export type EntityUnit = (typeof UNITS)[keyof typeof UNITS];

/** What a BIN says of its holder; null where it does not. */
export interface EntityReading {
  readonly kind: 'BIN';
  readonly entity: EntityKind;
  readonly unit: EntityUnit | null;
  /** Year without its century, and month, of registration. */
  readonly registered: { readonly yearOfCentury: number; readonly month: number } | null;
  readonly points: readonly Point[];
}

/** The kind of entity by the fifth digit, or null for the digits of an IIN. */
export function entityKind(fifth: number): EntityKind | null {
  return fifth === 4 || fifth === 5 || fifth === 6 ? ENTITIES[fifth] : null;
}

/** Reads the twelve digits of a BIN whose check digit is right. */
export function readBin(digits: readonly number[], entity: EntityKind): EntityReading {
  const at = (index: number) => digits[index] ?? 0;
  const month = 10 * at(2) + at(3);
  const sixth = at(5);
  const unit = sixth === 0 || sixth === 1 || sixth === 2 || sixth === 3 ? UNITS[sixth] : null;
  const possible = month >= 1 && month <= 12;
  return {
    kind: 'BIN',
    entity,
    unit,
    registered: possible ? { yearOfCentury: 10 * at(0) + at(1), month } : null,
    points: [
      ...(possible ? [] : [binRule.warn('BIN_MONTH_IMPOSSIBLE', {})]),
      ...(unit === null ? [binRule.warn('BIN_UNIT_UNKNOWN', {})] : []),
      ...(unit === 'BRANCH' || unit === 'REPRESENTATIVE_OFFICE' ? [binRule.info('BIN_OF_BRANCH', {})] : []),
    ],
  };
}
