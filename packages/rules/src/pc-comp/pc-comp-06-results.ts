import type { LegalDate } from '@kenes/calendar';
import { modelRegulationFromMemory } from '../citations.ts';
import { type Clock, clockCodes, runClock } from '../clocks/clock.ts';
import { lateness } from '../clocks/lateness.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';
import type { CompetitionClock } from './pc-comp-05-review.ts';

export const resultsRule = unverifiedRule({
  id: 'PC-COMP-06',
  title: { kk: 'Конкурс нәтижесін жариялау', ru: 'Публикация итогов конкурса', en: 'Publishing the results' },
  provision: {
    kk: 'Конкурстың нәтижесі сайланғандардың тізімімен интернет-ресурста 5 жұмыс күні ішінде жарияланады (тексерілмеген).',
    ru: 'Итоги конкурса со списком избранных публикуются на интернет-ресурсе в течение 5 рабочих дней (не проверено).',
    en: 'The results, with the list of those elected, are published on the internet resource within 5 working days (not verified).',
  },
  basis: [modelRegulationFromMemory],
  codes: {
    ...clockCodes,
    RESULTS_NOT_PUBLISHED: ['due'],
    RESULTS_LATE: ['on', 'due', 'days'],
    RESULTS_WITHOUT_ADDRESS: [],
  },
});

/** The day by which the results are out, in working days from the group's protocol. */
export function resultsClock(facts: CompetitionClock): Clock {
  return runClock({ ...facts, basis: 'LAW_383_V', rule: resultsRule, key: 'results', direction: 'AFTER' });
}

/** Whether the results were published in time and can be found. */
export function resultsPublished(
  facts: CompetitionClock & {
    readonly publication: { readonly on: LegalDate; readonly hasUrl: boolean } | null;
    readonly today: LegalDate;
  },
): readonly Point[] {
  const { due } = resultsClock(facts);
  const { publication } = facts;
  const late = due === null ? null : lateness(due, publication?.on ?? facts.today, facts.calendar);
  if (publication === null) {
    return late?.late === true ? [resultsRule.warn('RESULTS_NOT_PUBLISHED', { due: String(due) })] : [];
  }
  return [
    ...(late?.late === true
      ? [
          resultsRule.info('RESULTS_LATE', {
            on: String(publication.on),
            due: String(due),
            days: late.workingDays ?? 0,
          }),
        ]
      : []),
    ...(publication.hasUrl ? [] : [resultsRule.warn('RESULTS_WITHOUT_ADDRESS', {})]),
  ];
}
