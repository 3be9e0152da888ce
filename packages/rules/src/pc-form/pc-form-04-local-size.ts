import type { LegalDate } from '@kenes/calendar';
import { formation, handbook5, practiceOf } from '../citations.ts';
import type { Override } from '../parameters/override.ts';
import { parameter } from '../parameters/parameter.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const localSizeRule = bindingRule({
  id: 'PC-FORM-04',
  title: { kk: 'Жергілікті кеңестің саны', ru: 'Численность местного совета', en: 'Size of a local council' },
  provision: {
    kk: 'Жергілікті деңгейдегі кеңестің сандық құрамын жұмыс тобы уәкілетті органның ұсынымы бойынша айқындайды. Заңда сан табылған жоқ; тәжірибеде Алматыда 37 (2016), Қызылорда облысында 30.',
    ru: 'Количественный состав местного совета определяет рабочая группа по рекомендации уполномоченного органа. Числа в законе не найдено; на практике в Алматы 37 (2016), в Кызылординской области 30.',
    en: 'The size of a local council is decided by its working group on the authorised body’s recommendation. No number was found in the law; in practice Almaty had 37 (2016), Kyzylorda oblast 30.',
  },
  confidence: 'FOUND',
  basis: [formation('3)(2'), handbook5, practiceOf('S37'), practiceOf('S56')],
  codes: {
    SIZE_NOT_AS_RECOMMENDED: ['size', 'min', 'max'],
    SIZE_RECOMMENDATION_MISSING: [],
    SIZE_RECOMMENDATION_WITHOUT_DOCUMENT: [],
  },
});

/** What the authorised body recommends, both ends included; one number is a range of itself. */
export interface SizeRecommendation {
  readonly min: number;
  readonly max: number;
  readonly hasDocument: boolean;
}

/** The recommended range: the one on record, else the council's own setting, else null. */
export function localRange(
  recommended: SizeRecommendation | null,
  on: LegalDate,
  overrides?: readonly Override[],
): { readonly min: number; readonly max: number } | null {
  if (recommended !== null) return { min: recommended.min, max: recommended.max };
  const min = parameter('PC-FORM-04', 'localMinimum', on, undefined, overrides).value;
  const max = parameter('PC-FORM-04', 'localMaximum', on, undefined, overrides).value;
  return min === null && max === null ? null : { min: min ?? 1, max: max ?? Number.MAX_SAFE_INTEGER };
}

/** A local council of another size than recommended is asked about, and so is one without a recommendation. */
export function localSize(facts: {
  readonly size: number;
  readonly recommended: SizeRecommendation | null;
  readonly on: LegalDate;
  readonly overrides?: readonly Override[];
}): readonly Point[] {
  const { size, recommended } = facts;
  const range = localRange(recommended, facts.on, facts.overrides);
  if (range === null) return [localSizeRule.unknown('SIZE_RECOMMENDATION_MISSING', {})];
  return [
    ...(range.min <= size && size <= range.max
      ? []
      : [localSizeRule.warn('SIZE_NOT_AS_RECOMMENDED', { size, ...range })]),
    ...(recommended?.hasDocument === false ? [localSizeRule.warn('SIZE_RECOMMENDATION_WITHOUT_DOCUMENT', {})] : []),
  ];
}
