import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import { almatyTable } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';
import { type Reminder, remindersOf } from './reminders.ts';

export const executionDateRule = bindingRule({
  id: 'PC-REC-04',
  title: { kk: 'Орындау күні', ru: 'Дата исполнения', en: 'Execution date' },
  provision: {
    kk: 'Ұсынымның жауап беру мерзімінен бөлек өз орындау күні болуы мүмкін («2019 жылғы 25 шілдеге дейін барлық бұзушылықты жою»). Бұл — кеңес белгілеген күн, заңдағы мерзім емес: жұмыс күніне ауыстырылмайды.',
    ru: 'У рекомендации может быть своя дата исполнения, отдельная от срока ответа («до 25.07.2019 г. устранить все нарушения»). Это дата совета, а не срок по закону: на рабочий день она не переносится.',
    en: 'A recommendation may carry its own execution date, apart from the answer’s term (“by 25.07.2019 remove all violations”). It is the council’s date, not a legal period: it is never moved to a working day.',
  },
  confidence: 'SEED',
  basis: [almatyTable],
  codes: { EXECUTION_DATE_ALREADY_PAST: ['executeBy', 'on'], EXECUTION_DATE_ON_DAY_OFF: ['executeBy'] },
});

/** The date stays where the council put it; what is odd about it is said. */
export function executeBy(facts: {
  readonly executeBy: LegalDate | null;
  /** The day the wording is adopted. */
  readonly on: LegalDate;
  readonly calendar: LegalCalendar;
}): readonly Point[] {
  const { executeBy: date, on, calendar } = facts;
  if (date === null) return [];
  const day = date.toString();
  return [
    ...(Temporal.PlainDate.compare(date, on) < 0
      ? [executionDateRule.warn('EXECUTION_DATE_ALREADY_PAST', { executeBy: day, on: on.toString() })]
      : []),
    ...(calendar.knows(date.year) && !calendar.isWorkingDay(date)
      ? [executionDateRule.info('EXECUTION_DATE_ON_DAY_OFF', { executeBy: day })]
      : []),
  ];
}

/** The control of an execution date: the date itself, whoever set or promised it, and the days on which it is recalled. */
export function executionControl(
  date: LegalDate,
  calendar: LegalCalendar,
): { readonly due: LegalDate; readonly legalPeriod: false; readonly reminders: readonly Reminder[] } {
  return { due: date, legalPeriod: false, reminders: remindersOf(date, calendar) };
}
