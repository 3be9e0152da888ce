import { type CalendarAmendment, versionWith } from './amendment.ts';
import { type DayOff, type DayTable, dayTable } from './day-table.ts';
import type { Deadline, Shift, ShiftEnd, SkippedDay } from './deadline.ts';
import { BASE_VERSION } from './known-years.ts';
import type { LegalDate } from './legal-date.ts';

/**
 * The working-day calendar of Kazakhstan (domain §6.1, GEN-CAL-01…05, §8.2).
 *
 * Day 1 of a period is the day after the event. Where a computation must ask whether a day is working and the day
 * lies in an unknown year, it throws UnknownYearError; where nothing need be asked (calendar days back, months
 * without shifting, terms) any year will do. Counts are whole numbers ≥ 0, else RangeError; a count of 0 is the day
 * itself, unmoved, for no period was given.
 */
export interface LegalCalendar {
  /** Version of the tables and the amendments, stored beside every computed date. */
  readonly version: string;
  /** Whether days of the year may be computed. */
  knows(year: number): boolean;
  /** Whether the year stands without an official calendar. */
  isProvisional(year: number): boolean;
  /** Monday to Friday and not off, or a weekend day made working (GEN-CAL-01). */
  isWorkingDay(date: LegalDate): boolean;
  /** Why the day is off, or null for a working day. */
  dayOff(date: LegalDate): DayOff | null;
  /** The n-th working day after the event, the event itself not counted. */
  addWorkingDays(from: LegalDate, n: number): Deadline;
  /** "Not later than n working days before": the n-th working day back from the event, the event not counted (§8.2). */
  workingDaysBefore(event: LegalDate, n: number): Deadline;
  /** The event + n calendar days; with NEXT an end on a day off moves to the next working day (GEN-CAL-05). */
  addCalendarDays(from: LegalDate, n: number, options: { shiftEnd: ShiftEnd }): Deadline;
  /** "Not later than n calendar days before": the event − n, never moved (§8.2). */
  calendarDaysBefore(event: LegalDate, n: number): Deadline;
  /** The same day n months later, or the month's last day if it has none such; shifted as asked. */
  addMonths(from: LegalDate, n: number, options: { shiftEnd: ShiftEnd }): Deadline;
  /** The same day n months earlier, or the month's last day if it has none such; never moved. */
  monthsBefore(event: LegalDate, n: number): Deadline;
  /** The last day of a term of whole years: 3 years from 16.05.2022 end on 15.05.2025 (§8.2). */
  termEnd(start: LegalDate, years: number): LegalDate;
  /** "By the N-th of the month", that day included (LSG-MON-11); a day the month has not is its last day. */
  untilDayOfMonth(month: Temporal.PlainYearMonth, day: number, options: { shift: Shift }): Deadline;
  /** Working days from one date to the other, the first not counted: positive for days left, negative for overdue. */
  workingDaysBetween(from: LegalDate, to: LegalDate): number;
}

/** A calendar of the shipped years with the amendments of the database laid over them. */
export function calendarWith(amendments: readonly CalendarAmendment[], version?: string): LegalCalendar {
  return calendarOf(dayTable(amendments), version ?? versionWith(BASE_VERSION, amendments));
}

/** The calendar of the shipped years alone. */
export const baseCalendar: LegalCalendar = calendarWith([]);

type Step = 1 | -1;

function calendarOf(table: DayTable, version: string): LegalCalendar {
  const deadline = (date: LegalDate, skipped: readonly SkippedDay[], asked: readonly LegalDate[]): Deadline => ({
    date,
    skipped: skipped.toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date)),
    provisional: asked.some((day) => table.isProvisional(day.year)),
    calendarVersion: version,
  });

  /** Counts n working days in one direction; the starting day is neither asked about nor counted. */
  const countWorkingDays = (from: LegalDate, n: number, step: Step): Deadline => {
    whole(n);
    const skipped: SkippedDay[] = [];
    const asked: LegalDate[] = [];
    let date = from;
    for (let left = n; left > 0; ) {
      date = date.add({ days: step });
      asked.push(date);
      const off = table.dayOff(date);
      if (off === null) left -= 1;
      else skipped.push({ date, ...off });
    }
    return deadline(date, skipped, asked);
  };

  /** Leaves a working day where it is; moves a day off to the nearest working day in the direction given. */
  const moveTo = (day: LegalDate, step: Step): Deadline => {
    const off = table.dayOff(day);
    if (off === null) return deadline(day, [], [day]);
    const moved = countWorkingDays(day, 1, step);
    const skipped = [{ date: day, ...off }, ...moved.skipped];
    return deadline(moved.date, skipped, [day, moved.date]);
  };

  const end = (day: LegalDate, shiftEnd: ShiftEnd) => (shiftEnd === 'NEXT' ? moveTo(day, 1) : deadline(day, [], []));

  return {
    version,
    knows: table.knows,
    isProvisional: table.isProvisional,
    isWorkingDay: (date) => table.dayOff(date) === null,
    dayOff: table.dayOff,
    addWorkingDays: (from, n) => countWorkingDays(from, n, 1),
    workingDaysBefore: (event, n) => countWorkingDays(event, n, -1),
    addCalendarDays: (from, n, { shiftEnd }) =>
      n === 0 ? deadline(from, [], []) : end(from.add({ days: whole(n) }), shiftEnd),
    calendarDaysBefore: (event, n) => deadline(event.subtract({ days: whole(n) }), [], []),
    addMonths: (from, n, { shiftEnd }) =>
      n === 0 ? deadline(from, [], []) : end(from.add({ months: whole(n) }), shiftEnd),
    monthsBefore: (event, n) => deadline(event.subtract({ months: whole(n) }), [], []),
    termEnd: (start, years) => start.add({ years: whole(years) }).subtract({ days: 1 }),
    untilDayOfMonth(month, day, { shift }) {
      if (whole(day) === 0) throw new RangeError('A day of the month starts at 1');
      const date = month.toPlainDate({ day: Math.min(day, month.daysInMonth) });
      return shift === 'NONE' ? deadline(date, [], []) : moveTo(date, shift === 'NEXT' ? 1 : -1);
    },
    workingDaysBetween(from, to) {
      const forward = Temporal.PlainDate.compare(from, to) <= 0;
      const [start, last] = forward ? [from, to] : [to, from];
      let count = 0;
      for (let date = start; Temporal.PlainDate.compare(date, last) < 0; ) {
        date = date.add({ days: 1 });
        if (table.dayOff(date) === null) count += 1;
      }
      return forward ? count : 0 - count;
    },
  };
}

function whole(n: number): number {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`A count of days must be a whole number from 0: ${n}`);
  return n;
}
