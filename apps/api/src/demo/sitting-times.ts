import { type LegalDate, ZONE } from '@kenes/calendar';
import type { Performer } from './performer.ts';

/** A day or the next working one. */
export function workingDay({ calendar }: Performer, day: LegalDate): LegalDate {
  let on = day;
  while (!calendar.isWorkingDay(on)) on = on.add({ days: 1 });
  return on;
}

function instantOf(day: LegalDate, time: string): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: ZONE, plainTime: time }).toInstant();
}

/** A time of a day in Almaty, as inputs take it. */
export function moment(day: LegalDate, time: string): Date {
  return new Date(instantOf(day, time).epochMilliseconds);
}

/** Sets the clock to a time of a day. */
export function at({ clock }: Performer, day: LegalDate, time: string): void {
  clock.setMoment(instantOf(day, time));
}
