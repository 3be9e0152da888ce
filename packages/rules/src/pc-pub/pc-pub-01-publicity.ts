import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const publicityRule = bindingRule({
  id: 'PC-PUB-01',
  title: { kk: 'Жариялылық', ru: 'Гласность', en: 'Publicity' },
  provision: {
    kk: 'Жариялылық қағидаты: құрам, ереже, жоспар, хабарландырулар, хаттамалар, ұсынымдар, жауаптар, есептер өзгеше белгіленбесе, ашық.',
    ru: 'Принцип гласности: состав, положение, план, объявления, протоколы, рекомендации, ответы, отчёты открыты, если не отмечено иное.',
    en: 'The principle of publicity: composition, regulation, plan, announcements, protocols, recommendations, answers and reports are public unless marked otherwise.',
  },
  confidence: 'FOUND',
  basis: [
    {
      act: 'COUNCIL_PRACTICE',
      url: 'https://ke.kz/en/company/public-council/zadachi-i-tseli-obshchestvennogo-soveta/',
      source: 'S48',
    },
    {
      act: 'LAW_383_V',
      article: '13(3)',
      url: 'https://zakonpravo.kz/en/article-13-organization-of-the-activities-of-the-public-council-of-the-law-on-public-councils',
      source: 'S02',
    },
  ],
  codes: { WITHHELD_FROM_PUBLIC: [], NOT_YET_SIGNED: [] },
});

/** What is known of a document's publicity. */
export interface PublicityFacts {
  /** Signed, adopted or otherwise final. */
  readonly signed: boolean;
  /** Someone marks it as not public. */
  readonly withheld: boolean;
}

/** Public by default once it is signed. */
export function isPublic(facts: PublicityFacts): boolean {
  return facts.signed && !facts.withheld;
}

/** To withhold a signed document asks for a reason; an unsigned one is not yet public anyway. */
export function published(facts: PublicityFacts): readonly Point[] {
  if (!facts.signed) return [publicityRule.info('NOT_YET_SIGNED', {})];
  return facts.withheld ? [publicityRule.warn('WITHHELD_FROM_PUBLIC', {})] : [];
}
