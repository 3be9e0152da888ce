import type { LegalDate } from '@kenes/calendar';
import { councilsFromMemory } from '../citations.ts';
import { type Clock, clockCodes, runClock } from '../clocks/clock.ts';
import { lateness } from '../clocks/lateness.ts';
import { EITHER_LAW, type TermSetting } from '../clocks/term.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const opinionClockRule = unverifiedRule({
  id: 'PC-PWR-03',
  title: {
    kk: 'Акт жобасы бойынша ұсыным мерзімі',
    ru: 'Срок рекомендации по проекту акта',
    en: 'Term of the opinion on a draft act',
  },
  provision: {
    kk: 'Кеңес нормативтік құқықтық актінің жобасы бойынша ұсынымын оны алғаннан кейін 10 жұмыс күні ішінде береді (тексерілмеген).',
    ru: 'Рекомендацию по проекту нормативного правового акта совет даёт в течение 10 рабочих дней со дня получения (не проверено).',
    en: 'The council gives its recommendation on a draft normative act within 10 working days of receiving it (not verified).',
  },
  basis: [councilsFromMemory],
  codes: { ...clockCodes, OPINION_LATE: ['on', 'due', 'days'] },
});

/** The day by which the opinion on a draft is given, in working days from its receipt. */
export function opinionClock({ receivedOn, ...setting }: TermSetting & { readonly receivedOn: LegalDate }): Clock {
  return runClock({
    ...setting,
    basis: EITHER_LAW,
    rule: opinionClockRule,
    key: 'draftOpinion',
    direction: 'AFTER',
    from: receivedOn,
  });
}

/** Said of an opinion given later: it counts all the same. */
export function opinionInTime(
  facts: TermSetting & { readonly receivedOn: LegalDate; readonly on: LegalDate },
): readonly Point[] {
  const { due } = opinionClock(facts);
  if (due === null) return [];
  const { late, workingDays } = lateness(due, facts.on, facts.calendar);
  if (!late) return [];
  return [opinionClockRule.info('OPINION_LATE', { on: String(facts.on), due: String(due), days: workingDays ?? 0 })];
}
