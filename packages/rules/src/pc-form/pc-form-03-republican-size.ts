import type { LegalDate } from '@kenes/calendar';
import { formation, handbook5 } from '../citations.ts';
import { parameter } from '../parameters/parameter.ts';
import type { FormingBodyKind } from '../pc-stat/pc-stat-01-forming-body.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const republicanSizeRule = bindingRule({
  id: 'PC-FORM-03',
  title: {
    kk: 'Республикалық кеңестің саны',
    ru: 'Численность республиканского совета',
    en: 'Size of a republican council',
  },
  provision: {
    kk: 'Республикалық деңгейдегі кеңестің сандық құрамын жұмыс тобы айқындайды: министрліктер мен Президентке тікелей бағынысты органдарда — 15-тен 30-ға дейін, квазимемлекеттік сектор субъектілерінде — 10-нан 15-ке дейін мүше.',
    ru: 'Количественный состав совета республиканского уровня определяет рабочая группа: при министерствах и органах, непосредственно подчинённых Президенту, — от 15 до 30 членов, в субъектах квазигосударственного сектора — от 10 до 15.',
    en: 'The size of a republican council is decided by its working group: 15 to 30 members with ministries and bodies directly subordinate to the President, 10 to 15 in quasi-state entities.',
  },
  confidence: 'FOUND',
  basis: [formation('3)(1'), handbook5],
  codes: {
    SIZE_BELOW_RANGE: ['size', 'min', 'max'],
    SIZE_ABOVE_RANGE: ['size', 'min', 'max'],
    SIZE_RANGE_UNKNOWN: [],
    SIZE_NOT_POSITIVE: [],
  },
});

/** The range of a republican council's size on a day, both ends included; null where nothing was provided. */
export function republicanRange(
  kind: FormingBodyKind,
  on: LegalDate,
): { readonly min: number; readonly max: number } | null {
  const of = kind === 'QUASI_STATE' ? 'quasiState' : 'stateBody';
  const min = parameter('PC-FORM-03', `${of}Minimum`, on).value;
  const max = parameter('PC-FORM-03', `${of}Maximum`, on).value;
  return min === null || max === null ? null : { min, max };
}

/** Refuses a republican council outside the range of its kind. */
export function republicanSize(facts: {
  readonly size: number;
  readonly kind: FormingBodyKind;
  readonly on: LegalDate;
}): readonly Point[] {
  const range = republicanRange(facts.kind, facts.on);
  if (range === null) return [republicanSizeRule.unknown('SIZE_RANGE_UNKNOWN', {})];
  const said = { size: facts.size, ...range };
  if (facts.size < range.min) return [republicanSizeRule.block('SIZE_BELOW_RANGE', said)];
  return facts.size > range.max ? [republicanSizeRule.block('SIZE_ABOVE_RANGE', said)] : [];
}
