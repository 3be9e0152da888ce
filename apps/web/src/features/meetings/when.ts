import type { Locale } from '@kenes/messages';
import type { Words } from '../shared/choices.ts';
import { yearInFull } from '../shared/year-in-full.ts';

const zone = 'Asia/Almaty';
const clock = new Intl.DateTimeFormat('ru', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });

/** The time of an instant in the country's one zone: `15:00`. */
export const timeOf = (instant: string): string => clock.format(new Date(instant));

/** The legal date of an instant there. */
export const dayOf = (instant: string): string => isoDay.format(new Date(instant));

/** A day as people say it: «четверг, 3 декабря»; the year where it may be another. */
export function longDay(locale: Locale, instant: string, withYear = false): string {
  const written = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(withYear && { year: 'numeric' as const }),
  });
  return yearInFull(written.format(new Date(instant)));
}

/** From when until when: `15:00–17:00`. */
export const hours = ({ startsAt, endsAt }: { startsAt: string; endsAt: string | null }): string =>
  endsAt ? `${timeOf(startsAt)}–${timeOf(endsAt)}` : timeOf(startsAt);

/**
 * The instant of a time that was written of a sitting: a time that stands as it was shown is the very second it was, an early
 * hour of a sitting that was opened in the afternoon is past midnight.
 */
export function stayMoment({
  openedAt,
  time,
  known,
}: {
  openedAt: string;
  time: string | null;
  known: string | null;
}): string | null {
  if (time === null) return null;
  if (known !== null && timeOf(known) === time) return known;
  const night = time < '06:00' && timeOf(openedAt) >= '12:00';
  const day = dayOf(night ? new Date(Date.parse(openedAt) + 86_400_000).toISOString() : openedAt);
  return `${day}T${time}:00+05:00`;
}

/** How far a day is: today, tomorrow, in so many days, or so many days ago though it was not held. */
export function howFar(t: Words, days: number): string {
  if (days === 0) return t('meetings.today');
  if (days === 1) return t('meetings.tomorrow');
  return days > 0 ? t('meetings.inDays', { days }) : t('meetings.daysAgo', { days: -days });
}
