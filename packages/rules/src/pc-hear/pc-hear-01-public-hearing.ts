import { almatyTable } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const hearingRule = bindingRule({
  id: 'PC-HEAR-01',
  title: { kk: 'Қоғамдық тыңдау', ru: 'Общественное слушание', en: 'Public hearing' },
  provision: {
    kk: 'Қоғамдық тыңдау — кеңестің шешімімен әлеуметтік маңызы бар мәселе бойынша жұртшылықтың ашық жиналысы; ұсынымдары қарарға енеді (тәжірибе: Алматы, 26.04.2019).',
    ru: 'Общественное слушание — открытое собрание общественности по социально значимому вопросу по решению совета; его рекомендации входят в резолюцию (практика: Алматы, 26.04.2019).',
    en: 'A public hearing is an open gathering of the public on a socially significant question, on the council’s decision; its recommendations go into a resolution (practice: Almaty, 26.04.2019).',
  },
  confidence: 'SEED',
  basis: [almatyTable],
  codes: { HEARING_WITHOUT_DECISION: [], HEARING_WITHOUT_TOPIC: [], HEARING_NOT_OPEN: [] },
});

/** Refuses a hearing about nothing; one without the council's decision, or not open to everybody, is asked about. */
export function heardByPublic(facts: {
  readonly topic: string | null;
  readonly hasDecision: boolean;
  readonly open: boolean;
}): readonly Point[] {
  const product = { confidence: 'PRODUCT', basis: [] } as const;
  return [
    ...((facts.topic ?? '').trim() === '' ? [hearingRule.block('HEARING_WITHOUT_TOPIC', {}, product)] : []),
    ...(facts.hasDecision ? [] : [hearingRule.warn('HEARING_WITHOUT_DECISION', {})]),
    ...(facts.open ? [] : [hearingRule.warn('HEARING_NOT_OPEN', {})]),
  ];
}
