import { finalDocuments } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';
import { reasonsGiven } from './pc-rec-01-reasoned-answer.ts';

/** The kinds of answer. INTERIM does not stop the clock; FORWARDED closes the track and opens another (§8.2). */
export const answerKinds = ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'INTERIM', 'FORWARDED'] as const;
export type AnswerKind = (typeof answerKinds)[number];

export const answerKindsRule = bindingRule({
  id: 'PC-REC-06',
  title: { kk: 'Жауап түрлері', ru: 'Виды ответа', en: 'Kinds of answer' },
  provision: {
    kk: 'Жауап: қабылданды, ішінара қабылданды, қабылданбады (уәжді), аралық, басқа органға берілді. Уәжсіз бас тарту толық емес; аралық жауап мерзімді тоқтатпайды.',
    ru: 'Ответ: принято, принято частично, отклонено (мотивированно), промежуточный, перенаправлено. Отказ без мотивировки неполон; промежуточный ответ срок не останавливает.',
    en: 'An answer: accepted, partly accepted, rejected (with reasons), interim, forwarded. A refusal without reasons is incomplete; an interim answer does not stop the clock.',
  },
  confidence: 'FOUND',
  basis: [finalDocuments('4')],
  codes: {
    ANSWER_REASONING_MISSING: ['kind'],
    ANSWER_INTERIM_CLOCK_RUNS: [],
    ANSWER_FORWARDED_WITHOUT_ADDRESSEE: [],
  },
});

/** Whether a final answer: one that ends the wait for an answer on this track. */
export function isFinal(kind: AnswerKind): boolean {
  return kind !== 'INTERIM';
}

/** What an answer of this kind still lacks. Incompleteness warns: an answer that came is recorded as it is. */
export function completeAnswer(answer: {
  readonly kind: AnswerKind;
  readonly reasoning: string | null;
  readonly hasForwardAddressee: boolean;
}): readonly Point[] {
  const { kind } = answer;
  switch (kind) {
    case 'ACCEPTED':
      return reasonsGiven(answer.reasoning);
    case 'PARTLY_ACCEPTED':
    case 'REJECTED':
      return (answer.reasoning ?? '').trim() === '' ? [answerKindsRule.warn('ANSWER_REASONING_MISSING', { kind })] : [];
    case 'INTERIM':
      return [answerKindsRule.info('ANSWER_INTERIM_CLOCK_RUNS', {}, { confidence: 'PRODUCT', basis: [] })];
    case 'FORWARDED':
      return answer.hasForwardAddressee
        ? []
        : [answerKindsRule.warn('ANSWER_FORWARDED_WITHOUT_ADDRESSEE', {}, { confidence: 'PRODUCT', basis: [] })];
  }
}
