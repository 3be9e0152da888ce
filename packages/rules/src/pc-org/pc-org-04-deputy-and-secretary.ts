import { modelRegulationFromMemory } from '../citations.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const officersRule = unverifiedRule({
  id: 'PC-ORG-04',
  title: {
    kk: 'Төраға орынбасары мен хатшы',
    ru: 'Заместитель председателя и секретарь',
    en: 'Deputy chair and secretary',
  },
  provision: {
    kk: 'Төраға орынбасары ережеде көзделсе сайланады; ұйымдастыру жұмысын құрушы органның қызметкерлері атқарады (тексерілмеген).',
    ru: 'Заместитель председателя избирается, если это предусмотрено положением; организационное обеспечение ведут работники образующего органа (не проверено).',
    en: 'A deputy chair is elected if the regulation provides for one; organisational support is given by the forming body’s staff (not verified).',
  },
  basis: [modelRegulationFromMemory],
  codes: { DEPUTY_NOT_IN_REGULATION: [], DEPUTY_NOT_A_MEMBER: [], SECRETARY_NOT_OF_BODY: [] },
});

/** Asks about a deputy whom the regulation does not know, or who is no member; tells of a secretary from elsewhere. */
export function officers(facts: {
  readonly deputy: { readonly inRegulation: boolean; readonly isMember: boolean } | null;
  readonly secretary: { readonly ofFormingBody: boolean } | null;
}): readonly Point[] {
  const { deputy, secretary } = facts;
  return [
    ...(deputy?.inRegulation === false ? [officersRule.warn('DEPUTY_NOT_IN_REGULATION', {})] : []),
    ...(deputy?.isMember === false ? [officersRule.warn('DEPUTY_NOT_A_MEMBER', {})] : []),
    ...(secretary?.ofFormingBody === false ? [officersRule.info('SECRETARY_NOT_OF_BODY', {})] : []),
  ];
}
