import {
  type CalendarAmendment,
  type CalendarYear,
  calendarWith,
  knownYears,
  type LegalCalendar,
} from '@kenes/calendar';
import type { Locale } from '@kenes/messages';
import type { Operation } from '../../kernel/context.ts';
import { type Sql, sql } from '../../kernel/sql.ts';
import { CalendarDayKind, type CalendarYearType } from './calendar.type.ts';

export type StoredAmendment = CalendarAmendment & { readonly recordedAt: string };

/** Amendments of the calendar, in the order in which they were entered. */
export const amendments: Sql = sql`select day::text as date, kind, name, act, recorded_at as "recordedAt" from calendar_amendment order by ordinal`;

/** The calendar of law with the amendments entered so far, for reading. */
export async function calendarFor(operation: Operation): Promise<LegalCalendar> {
  return calendarWith(await operation.level.rows<StoredAmendment>(amendments));
}

/** One known year in the reader's language, with what later acts changed in it. */
export function yearOf(base: CalendarYear, entered: readonly StoredAmendment[], locale: Locale): CalendarYearType {
  const calendar = calendarWith(entered);
  const days = new Map<string, CalendarYearType['days'][number]>();
  for (const { date, kind, name, act } of base.days)
    days.set(date, { date, kind: CalendarDayKind[kind], name: name[locale], act, recordedAt: null });
  for (const { date, kind, name, act, recordedAt } of entered.filter((one) => one.date.startsWith(`${base.year}-`))) {
    const amended = kind === 'OFF' ? CalendarDayKind.AMENDED_OFF : CalendarDayKind.AMENDED_WORKING;
    days.set(date, { date, kind: amended, name: name[locale], act, recordedAt });
  }
  const workingDaysByMonth = Array.from({ length: 12 }, (_, index) => workingDaysOf(calendar, base.year, index + 1));
  return {
    year: base.year,
    provisional: base.provisional,
    workingDays: workingDaysByMonth.reduce((sum, count) => sum + count, 0),
    workingDaysByMonth,
    days: [...days.values()].sort((a, b) => a.date.localeCompare(b.date)),
    sources: [...base.sources],
    version: calendar.version,
  };
}

/** The tables of a year, or null where there is none. */
export function knownYear(year: number): CalendarYear | null {
  return knownYears.find((known) => known.year === year) ?? null;
}

function workingDaysOf(calendar: LegalCalendar, year: number, month: number): number {
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month });
  const days = Array.from({ length: daysInMonth }, (_, index) =>
    Temporal.PlainDate.from({ year, month, day: index + 1 }),
  );
  return days.filter((day) => calendar.isWorkingDay(day)).length;
}
