import { endOfDay, knownYears, type LegalCalendar, type LegalDate, type SkippedDay } from '@kenes/calendar';
import type { Point } from '../verdict.ts';
import { workingDayRule } from './gen-cal-01-working-day.ts';
import { observedHolidayRule } from './gen-cal-02-observed-holiday.ts';
import { transferredDayRule } from './gen-cal-03-transferred-day.ts';
import { endOfDayRule } from './gen-cal-04-end-of-day.ts';
import { periodRule } from './gen-cal-05-period.ts';

/** A period to compute: a whole number ≥ 0 of working days, calendar days or months, after an event or before it. */
export interface DeadlineRequest {
  readonly from: LegalDate;
  readonly count: number;
  readonly unit: 'wd' | 'cd' | 'month';
  readonly direction: 'AFTER' | 'BEFORE';
  readonly calendar: LegalCalendar;
}

/** A computed date with the rules that made it. */
export interface ExplainedDeadline {
  readonly date: LegalDate;
  /** The last second of that day in Asia/Almaty. */
  readonly endsAt: Temporal.Instant;
  readonly skipped: readonly SkippedDay[];
  readonly provisional: boolean;
  readonly calendarVersion: string;
  /** Each rule that had a say, in the order of the computation; all of level INFO. */
  readonly points: readonly Point[];
}

/**
 * Computes a deadline and says why it is that day (GEN-CAL-01…05, §8.2). After an event, an end in calendar days or
 * months on a day off moves to the next working day; before an event nothing is moved. Throws UnknownYearError and
 * RangeError as the calendar does.
 */
export function explainDeadline(request: DeadlineRequest): ExplainedDeadline {
  const { from, direction, calendar } = request;
  const { date, skipped, provisional, calendarVersion } = computed(request);
  const points = [
    direction === 'AFTER'
      ? periodRule.info('PERIOD_STARTS_NEXT_DAY', { from: from.toString() })
      : periodRule.info('PERIOD_COUNTED_BACK', { event: from.toString() }),
    ...(request.unit === 'wd'
      ? [workingDayRule.info('WORKING_DAYS_COUNTED', { count: request.count, skipped: skipped.length })]
      : []),
    ...skipped.flatMap((day) => whyOff(day, calendar)),
    ...movedEnd(request, date, skipped),
    endOfDayRule.info('DAY_ENDS_AT_MIDNIGHT', {}),
    ...(provisional
      ? [periodRule.info('PERIOD_PROVISIONAL', { date: date.toString() }, { confidence: 'PRODUCT' })]
      : []),
  ];
  return { date, endsAt: endOfDay(date), skipped, provisional, calendarVersion, points };
}

function computed({ from, count, unit, direction, calendar }: DeadlineRequest) {
  const shiftEnd = 'NEXT';
  switch (unit) {
    case 'wd':
      return direction === 'AFTER' ? calendar.addWorkingDays(from, count) : calendar.workingDaysBefore(from, count);
    case 'cd':
      return direction === 'AFTER'
        ? calendar.addCalendarDays(from, count, { shiftEnd })
        : calendar.calendarDaysBefore(from, count);
    case 'month':
      return direction === 'AFTER' ? calendar.addMonths(from, count, { shiftEnd }) : calendar.monthsBefore(from, count);
  }
}

/** A moved end is seen by what it passed over: the first skipped day is where it would have ended. */
function movedEnd({ unit }: DeadlineRequest, date: LegalDate, skipped: readonly SkippedDay[]): readonly Point[] {
  const end = skipped[0]?.date;
  if (unit === 'wd' || end === undefined) return [];
  return [periodRule.info('PERIOD_END_MOVED', { end: end.toString(), date: date.toString() })];
}

/** An ordinary weekend or holiday needs no rule beside GEN-CAL-01; an observed or transferred day has its own. */
function whyOff(day: SkippedDay, calendar: LegalCalendar): readonly Point[] {
  const date = day.date.toString();
  const inTable = knownYears.flatMap((year) => year.days).find((special) => special.date === date);
  if (inTable?.kind === 'OBSERVED' && calendar.dayOff(day.date)?.act === inTable.act) {
    return [observedHolidayRule.info('OBSERVED_DAY_PASSED_OVER', { date })];
  }
  const transferred = inTable === undefined ? day.date.dayOfWeek <= 5 : inTable.kind === 'TRANSFERRED_OFF';
  return transferred ? [transferredDayRule.info('TRANSFERRED_DAY_PASSED_OVER', { date })] : [];
}
