import type { LegalBasis } from '../acts.ts';
import { councilsFromMemory, finalDocuments } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const separateAnswersRule = bindingRule({
  id: 'PC-CTRL-12',
  title: {
    kk: 'Әр ұсынымға жеке жауап',
    ru: 'Ответ отдельно по каждой рекомендации',
    en: 'A separate answer to each recommendation',
  },
  provision: {
    kk: 'Объект қорытынды құжатты алғаннан кейін 10 жұмыс күнінен кешіктірмей әр ұсыным бойынша жеке-жеке уәжді жауап береді.',
    ru: 'Объект не позднее 10 рабочих дней после получения итогового документа даёт мотивированный ответ отдельно по каждой рекомендации.',
    en: 'Within 10 working days of receiving the final document the object gives a reasoned answer, separately for each recommendation.',
  },
  confidence: 'FOUND',
  basis: [finalDocuments('4')],
  codes: { ANSWER_DOES_NOT_COVER_ALL: ['answered', 'asked'] },
});

/**
 * Whether one answer letter speaks of each recommendation of the letter it answers. What it leaves out stays open on its
 * own clock; the term itself is PC-REC-02's.
 */
export function coversEach(facts: {
  readonly basis: LegalBasis;
  readonly asked: number;
  readonly answered: number;
}): readonly Point[] {
  if (facts.answered >= facts.asked) return [];
  const standing =
    facts.basis === 'LAW_383_V' ? ({ confidence: 'MEMORY', basis: [councilsFromMemory] } as const) : undefined;
  const counts = { answered: facts.answered, asked: facts.asked };
  return [separateAnswersRule.warn('ANSWER_DOES_NOT_COVER_ALL', counts, standing)];
}
