import { type LegalCalendar, type LegalDate, UnknownYearError } from '@kenes/calendar';

/** How an act stands to its due day, by the day of the fact (§8.2). */
export interface Lateness {
  readonly late: boolean;
  /** Working days past the due day, 0 when in time; null where there is no calendar to count them. */
  readonly workingDays: number | null;
}

/** Compares a day of fact (or today) with a due day; overdue is always computed this way and never stored. */
export function lateness(due: LegalDate, on: LegalDate, calendar: LegalCalendar): Lateness {
  if (Temporal.PlainDate.compare(on, due) <= 0) return { late: false, workingDays: 0 };
  try {
    return { late: true, workingDays: calendar.workingDaysBetween(due, on) };
  } catch (error) {
    if (error instanceof UnknownYearError) return { late: true, workingDays: null };
    throw error;
  }
}
