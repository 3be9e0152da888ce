import { controlRulesFromMemory } from '../citations.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const conclusionRule = unverifiedRule({
  id: 'PC-EXP-02',
  title: { kk: 'Сараптама қорытындысы', ru: 'Заключение экспертизы', en: 'Conclusion of an expertise' },
  provision: {
    kk: 'Қорытындыда негіз, объект, әдіс, әр сұрақ бойынша тұжырым, ұсынымдар және келіспеген сарапшылардың пікірі болады (тексерілмеген).',
    ru: 'Заключение содержит основание, объект, метод, выводы по каждому вопросу, рекомендации и особые мнения экспертов (не проверено).',
    en: 'The conclusion gives grounds, object, method, findings on each question, recommendations and dissenting opinions (not verified).',
  },
  basis: [controlRulesFromMemory],
  codes: { CONCLUSION_SECTION_EMPTY: ['section'] },
});

/** The parts of a conclusion beside its answers. */
export const conclusionSections = ['GROUNDS', 'OBJECT', 'METHOD', 'RECOMMENDATIONS'] as const;
export type ConclusionSection = (typeof conclusionSections)[number];

/** Asks about each empty part. */
export function conclusionWhole(text: Readonly<Partial<Record<ConclusionSection, string>>>): readonly Point[] {
  return conclusionSections
    .filter((section) => (text[section] ?? '').trim() === '')
    .map((section) => conclusionRule.warn('CONCLUSION_SECTION_EMPTY', { section }));
}
