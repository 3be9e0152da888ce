/** Legal dates, working days and the acts they stand on: pure, and without a clock. */
export { actInWords } from './act-words.ts';
export type { CalendarAmendment } from './amendment.ts';
export { baseCalendar, calendarWith, type LegalCalendar } from './calendar.ts';
export type { DayOff } from './day-table.ts';
export type { Deadline, Shift, ShiftEnd, SkippedDay } from './deadline.ts';
export { knownYears } from './known-years.ts';
export { endOfDay, type LegalDate, legalDateOf, ZONE } from './legal-date.ts';
export type { LocalizedName } from './localized-name.ts';
export { UnknownYearError } from './unknown-year.ts';
export type { CalendarYear, SpecialDay, SpecialDayKind } from './year.ts';
