import { almatyTable } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

/** The outcomes of the handbook's column 7; several may be chosen, with free text beside. */
export const outcomeKinds = [
  'ON_EXECUTION',
  'ON_PUBLIC_CONTROL',
  'ANSWERS_RECEIVED',
  'VIOLATIONS_REMOVED',
  'PROPOSALS_TAKEN_ON_CONTROL',
  'INCLUDED_IN_PROGRAMME',
  'RECOMMENDED_BY_DATE',
  'PERMANENT_MONITORING',
  'CITIZENS_INVOLVED',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

export const outcomesRule = bindingRule({
  id: 'PC-REC-05',
  title: { kk: 'Нәтижелер', ru: 'Результаты', en: 'Outcomes' },
  provision: {
    kk: 'Нәтижелердің сөздігі (бірнешеуін таңдауға болады): орындалуда; кеңестің қоғамдық бақылауында; жауаптар алынды; бұзушылықтар жойылды; ұсыныстар бақылауға алынды; даму бағдарламасына енгізілді; белгілі күнге дейін ұсынылды; тұрақты мониторинг; азаматтар тартылды.',
    ru: 'Словарь результатов (можно выбрать несколько): на исполнении; на общественном контроле ОС; получены ответы; нарушения устранены; предложения взяты на контроль; внесены в программу развития; рекомендовано до даты; постоянный мониторинг; вовлечены граждане.',
    en: 'The vocabulary of outcomes (several may be chosen): on execution; on public control of the council; answers received; violations removed; proposals taken on control; included in a development programme; recommended by a date; permanent monitoring; citizens involved.',
  },
  confidence: 'SEED',
  basis: [almatyTable],
  codes: { OUTCOME_EMPTY: [], OUTCOME_UNKNOWN: ['kind'] },
});

/** An outcome names at least one kind or says something in words; a kind outside the vocabulary is refused. */
export function outcomeOf(outcome: {
  readonly kinds: readonly string[];
  readonly text: string | null;
}): readonly Point[] {
  const product = { confidence: 'PRODUCT', basis: [] } as const;
  const unknown = outcome.kinds.filter((kind) => !outcomeKinds.some((known) => known === kind));
  const empty = outcome.kinds.length === 0 && (outcome.text ?? '').trim() === '';
  return [
    ...(empty ? [outcomesRule.block('OUTCOME_EMPTY', {}, product)] : []),
    ...unknown.map((kind) => outcomesRule.block('OUTCOME_UNKNOWN', { kind }, product)),
  ];
}
