import { endOfDay, type LegalCalendar, type LegalDate, type SkippedDay, UnknownYearError } from '@kenes/calendar';
import { modelRegulationFromMemory, practiceOf } from '../citations.ts';
import type { Override } from '../parameters/override.ts';
import { parameter } from '../parameters/parameter.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const windowRule = unverifiedRule({
  id: 'PC-COMP-02',
  title: { kk: 'Өтінім қабылдау мерзімі', ru: 'Срок приёма заявок', en: 'Application window' },
  provision: {
    kk: 'Өтінімдер жарияланған күннен кейін 20 күнтізбелік күн қабылданады (тәжірибе: Алматы, 2016; норма тексерілмеген). Соңғы күні демалыс болса, мерзім келесі жұмыс күнінің соңында бітеді.',
    ru: 'Заявки принимаются 20 календарных дней после публикации (практика: Алматы, 2016; норма не проверена). Если последний день нерабочий, приём заканчивается в конце следующего рабочего дня.',
    en: 'Applications are taken for 20 calendar days after publication (practice: Almaty, 2016; the norm is not verified). If the last day is a day off, the window closes at the end of the next working day.',
  },
  basis: [practiceOf('S37'), modelRegulationFromMemory],
  codes: {
    WINDOW_UNVERIFIED: ['days'],
    WINDOW_SET_BY_COUNCIL: ['days'],
    WINDOW_WITHOUT_CALENDAR: ['year'],
    WINDOW_PROVISIONAL: ['closesOn'],
    WINDOW_TOO_SHORT: ['closesOn', 'earliest', 'days'],
    WINDOW_CLOSES_ON_DAY_OFF: ['closesOn'],
  },
});

/** When applications are taken. */
export interface CompetitionWindow {
  /** The day of publication: not counted, though an application of that day is in time. */
  readonly publishedOn: LegalDate;
  readonly days: number;
  /** The last day, moved off a day off; null where there is no calendar to compute it. */
  readonly closesOn: LegalDate | null;
  /** 23:59:59 of that day in Asia/Almaty. */
  readonly closesAt: Temporal.Instant | null;
  readonly skipped: readonly SkippedDay[];
  readonly provisional: boolean;
  readonly noCalendarFor: number | null;
  readonly ruleVersion: string;
  readonly calendarVersion: string;
  readonly points: readonly Point[];
}

/** The window that the law or the council's setting gives from a publication (PC-COMP-02, §8.2). */
export function competitionWindow(facts: {
  readonly publishedOn: LegalDate;
  readonly calendar: LegalCalendar;
  readonly overrides?: readonly Override[];
}): CompetitionWindow {
  const { publishedOn, calendar } = facts;
  const number = parameter('PC-COMP-02', 'window', publishedOn, undefined, facts.overrides);
  const days = number.value ?? 0;
  const common = { publishedOn, days, ruleVersion: number.edition, calendarVersion: calendar.version };
  const standing = [
    number.overridden
      ? windowRule.info('WINDOW_SET_BY_COUNCIL', { days })
      : windowRule.info('WINDOW_UNVERIFIED', { days }),
  ];
  try {
    const { date, skipped, provisional } = calendar.addCalendarDays(publishedOn, days, { shiftEnd: 'NEXT' });
    const points = provisional
      ? [...standing, windowRule.info('WINDOW_PROVISIONAL', { closesOn: String(date) })]
      : standing;
    return { ...common, closesOn: date, closesAt: endOfDay(date), skipped, provisional, noCalendarFor: null, points };
  } catch (error) {
    if (!(error instanceof UnknownYearError)) throw error;
    const points = [...standing, windowRule.info('WINDOW_WITHOUT_CALENDAR', { year: error.year })];
    const nothing = { closesOn: null, closesAt: null, skipped: [], provisional: false };
    return { ...common, ...nothing, noCalendarFor: error.year, points };
  }
}

/** What is to be said of the closing day a council announces: one that is too early, or a day off. */
export function closesInTime(facts: {
  readonly publishedOn: LegalDate;
  readonly closesOn: LegalDate;
  readonly calendar: LegalCalendar;
  readonly overrides?: readonly Override[];
}): readonly Point[] {
  const { closesOn, calendar } = facts;
  const { closesOn: earliest, days, noCalendarFor } = competitionWindow(facts);
  if (earliest === null) return [windowRule.info('WINDOW_WITHOUT_CALENDAR', { year: noCalendarFor ?? 0 })];
  const said = closesOn.toString();
  return [
    ...(Temporal.PlainDate.compare(closesOn, earliest) < 0
      ? [windowRule.warn('WINDOW_TOO_SHORT', { closesOn: said, earliest: earliest.toString(), days })]
      : []),
    ...(calendar.knows(closesOn.year) && !calendar.isWorkingDay(closesOn)
      ? [windowRule.info('WINDOW_CLOSES_ON_DAY_OFF', { closesOn: said })]
      : []),
  ];
}
