import { type CalendarAmendment, calendarWith, type LegalCalendar, UnknownYearError } from '@kenes/calendar';
import type { Operation } from '../../kernel/context.ts';
import { sql } from '../../kernel/sql.ts';

const calendars = new WeakMap<Operation, Promise<LegalCalendar>>();

/**
 * The working-day calendar as the database has amended it, read once per operation and never kept longer: a holiday
 * added later is seen by the next request (trap T3).
 */
export function calendarOfOperation(operation: Operation): Promise<LegalCalendar> {
  const known = calendars.get(operation);
  if (known) return known;
  const calendar = operation.level
    .rows<CalendarAmendment>(
      sql`select a.day as date, a.kind, a.name, a.act from calendar_amendment a order by a.ordinal`,
    )
    .then((amendments) => calendarWith(amendments));
  calendars.set(operation, calendar);
  return calendar;
}

/** What a calculation gives, or null where it would need a calendar that is not known: shown as not computed (§8.1). */
export function whereCalendarKnown<T>(calculate: () => T): T | null {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof UnknownYearError) return null;
    throw error;
  }
}
