import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import { type ReminderKind, remindersOf } from '@kenes/rules';
import { dayOf } from '../recommendations/act-input.ts';
import type { Awaited } from './sweep.reader.ts';

/** What a sweep owes for one awaited date. */
export interface Pending {
  readonly awaited: Awaited;
  /** Kinds whose day has come and that were never sent: all are marked, one mail is written. */
  readonly kinds: readonly ReminderKind[];
  /** False where people were already told of this date today: a corrected date does not tell them twice (§8.2). */
  readonly tell: boolean;
}

/**
 * Which reminders are owed on a day: those of 3 and 1 working days before, of the day and of the first working day after
 * whose day has come and that were not sent for this due day. A worker that slept owes one mail, not all it missed.
 */
export function pendingOn(
  date: LegalDate,
  awaitedDates: readonly Awaited[],
  calendar: LegalCalendar,
): readonly Pending[] {
  const today = date.toString();
  return awaitedDates.flatMap((awaited) => {
    const sent = new Set(awaited.alerts.filter(({ due }) => due === awaited.due).map(({ kind }) => kind));
    const kinds = remindersOf(dayOf(awaited.due), calendar)
      // Applications are taken until the last day: after it nothing is late.
      .filter(({ kind }) => awaited.clock !== 'WINDOW' || kind !== 'OVERDUE')
      .filter(({ kind, on }) => Temporal.PlainDate.compare(on, date) <= 0 && !sent.has(kind))
      .map(({ kind }) => kind);
    if (kinds.length === 0) return [];
    return [{ awaited, kinds, tell: !awaited.alerts.some(({ sentOn }) => sentOn === today) }];
  });
}
