import { finalDocuments } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const reasonedAnswerRule = bindingRule({
  id: 'PC-REC-01',
  title: { kk: 'Уәжді жауап', ru: 'Мотивированный ответ', en: 'Reasoned answer' },
  provision: {
    kk: 'Ұсынымдар ұсынымдық сипатта, бірақ қаралуы міндетті; органдар заңда көзделген шешімдерді қабылдайды және уәжді жауап береді.',
    ru: 'Рекомендации носят рекомендательный характер, но обязательны для рассмотрения; органы принимают предусмотренные законом решения и дают мотивированные ответы.',
    en: 'Recommendations are advisory in content but mandatory for consideration; bodies take the decisions provided by law and give reasoned answers.',
  },
  confidence: 'FOUND',
  basis: [
    {
      act: 'COUNCIL_PRACTICE',
      article: '5',
      url: 'http://shymaslihat.kz/polozhenie-obshhestvennogo-soveta/',
      source: 'S09',
    },
    finalDocuments('3'),
  ],
  codes: { ANSWER_WITHOUT_REASONING: [] },
});

/** An acceptance that gives no reasons is shown as such; a refusal without reasons is PC-REC-06's. */
export function reasonsGiven(reasoning: string | null): readonly Point[] {
  return reasoning === null || reasoning.trim() === '' ? [reasonedAnswerRule.info('ANSWER_WITHOUT_REASONING', {})] : [];
}
