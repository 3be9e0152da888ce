import type { LegalDate } from '@kenes/calendar';
import { controlRulesFromMemory } from '../citations.ts';
import { type Clock, type ClockSetting, clockCodes, runClock } from '../clocks/clock.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const objectNoticeRule = unverifiedRule({
  id: 'PC-CTRL-08',
  title: {
    kk: 'Объектіні алдын ала хабардар ету',
    ru: 'Уведомление объекта до начала контроля',
    en: 'Notice to the object before the start',
  },
  provision: {
    kk: 'Қоғамдық бақылау объектісі бақылау басталғанға дейін 5 жұмыс күні бұрын хабардар етіледі (тексерілмеген).',
    ru: 'Объект общественного контроля уведомляется за 5 рабочих дней до начала контроля (не проверено).',
    en: 'The object of public control is given notice 5 working days before the control starts (not verified).',
  },
  basis: [controlRulesFromMemory],
  codes: { ...clockCodes, NOTICE_NOT_GIVEN: ['latest'], NOTICE_TOO_LATE: ['noticeOn', 'latest', 'days'] },
});

/** The latest day on which notice reaches the object, counted back from the start of the control. */
export function objectNotice({ startsOn, ...setting }: ClockSetting & { readonly startsOn: LegalDate }): Clock {
  return runClock({ ...setting, rule: objectNoticeRule, key: 'objectNotice', direction: 'BEFORE', from: startsOn });
}

/** Whether the object was told in time. Telling it at all is optional (§8.4), so a missing notice is only shown. */
export function noticeGiven(
  facts: ClockSetting & { readonly startsOn: LegalDate; readonly noticeOn: LegalDate | null },
): readonly Point[] {
  const { due, workingDays } = objectNotice(facts);
  if (due === null || workingDays === null) return [];
  const latest = due.toString();
  if (facts.noticeOn === null) return [objectNoticeRule.info('NOTICE_NOT_GIVEN', { latest })];
  if (Temporal.PlainDate.compare(facts.noticeOn, due) <= 0) return [];
  const noticeOn = facts.noticeOn.toString();
  return [objectNoticeRule.warn('NOTICE_TOO_LATE', { noticeOn, latest, days: workingDays })];
}
