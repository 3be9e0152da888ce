import { type LegalCalendar, type LegalDate, UnknownYearError } from '@kenes/calendar';
import { parameter } from '../parameters/parameter.ts';

/** Which reminder: two before the due day, one on it, one when it has passed. */
export type ReminderKind = 'FIRST' | 'LAST' | 'DUE' | 'OVERDUE';

/** A day on which people are told of a clock. */
export interface Reminder {
  readonly kind: ReminderKind;
  readonly on: LegalDate;
}

/**
 * The days on which people are told of a due day: 3 and 1 working days before it, on it, and the first working day
 * after (PC-REC-02, §8.2), in the order of the calendar.
 *
 * Never on a day off: a due day that is one (a date someone set or promised is not moved) has no reminder of its own,
 * for the one before it says the same. A day that would need a calendar not yet known is left out.
 */
export function remindersOf(due: LegalDate, calendar: LegalCalendar): readonly Reminder[] {
  const days = (key: string) => parameter('PC-REC-02', key, due).value ?? 0;
  const plan: readonly { kind: ReminderKind; on: () => LegalDate | null }[] = [
    { kind: 'FIRST', on: () => calendar.workingDaysBefore(due, days('remindFirst')).date },
    { kind: 'LAST', on: () => calendar.workingDaysBefore(due, days('remindLast')).date },
    { kind: 'DUE', on: () => (calendar.isWorkingDay(due) ? due : null) },
    { kind: 'OVERDUE', on: () => calendar.addWorkingDays(due, days('remindOverdue')).date },
  ];
  return plan.flatMap(({ kind, on }) => {
    const day = knownOr(on);
    return day === null ? [] : [{ kind, on: day }];
  });
}

function knownOr(on: () => LegalDate | null): LegalDate | null {
  try {
    return on();
  } catch (error) {
    if (error instanceof UnknownYearError) return null;
    throw error;
  }
}
