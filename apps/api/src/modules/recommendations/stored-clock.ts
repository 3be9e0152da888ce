import type { Clock } from '@kenes/rules';
import type { StoredClock } from './why-this-date.ts';

/** A clock of law as it is kept beside the date it gave: all that explains the date years later. */
export function storedClock(clock: Clock): Omit<StoredClock, 'startKind'> {
  return {
    ruleId: clock.ruleId,
    ruleVersion: clock.ruleVersion,
    startsOn: clock.startsOn.toString(),
    workingDays: clock.workingDays,
    ...(clock.calendarDays !== null && { calendarDays: clock.calendarDays }),
    skipped: clock.skipped.map(({ date, name, act: source }) => ({
      date: date.toString(),
      name,
      ...(source ? { act: source } : {}),
    })),
    calendarVersion: clock.calendarVersion,
    confidence: clock.confidence,
    notRegulated: clock.notRegulated,
    noCalendarFor: clock.noCalendarFor,
    provisional: clock.provisional,
    overridden: clock.overridden,
    basis: clock.basis,
    points: clock.points,
  };
}
