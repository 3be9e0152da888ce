import { councilsChoose } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const triageRule = bindingRule({
  id: 'PC-PWR-02',
  title: {
    kk: 'Қаралатын жобаларды кеңестің өзі таңдайды',
    ru: 'Совет сам выбирает, что рассматривать',
    en: 'The council chooses what to consider',
  },
  provision: {
    kk: 'Құқықтық актілердің қай жобаларын және қай жолданымдарды қарайтынын кеңес маңыздылығына қарай өзі таңдайды (2021). Қаралмай қайтарылғанның себебі жазылады.',
    ru: 'Какие проекты актов и обращения рассматривать, совет выбирает сам по их значимости (2021). У возвращённого без рассмотрения указывается причина.',
    en: 'The council chooses itself which draft acts and appeals to consider, by their importance (2021). What is returned without review has its reason.',
  },
  confidence: 'FOUND',
  basis: [councilsChoose],
  codes: { RETURNED_WITHOUT_REASON: [] },
});

/** How a draft act, or an appeal, is taken. */
export const triages = ['ACCEPTED_FOR_REVIEW', 'RETURNED_WITHOUT_REVIEW'] as const;
export type Triage = (typeof triages)[number];

/** What is returned without review needs a reason; the council is free otherwise. */
export function triaged(facts: { readonly triage: Triage; readonly reason: string | null }): readonly Point[] {
  if (facts.triage === 'ACCEPTED_FOR_REVIEW' || (facts.reason ?? '').trim() !== '') return [];
  return [triageRule.warn('RETURNED_WITHOUT_REASON', {})];
}
