import type { Locale } from './messages.ts';
import { translate } from './translate.ts';

/** A legal date: `2026-11-22`, or anything with its parts (`Temporal.PlainDate`). Proleptic Gregorian, no time zone. */
export type DateLike = string | { readonly year: number; readonly month: number; readonly day: number };

const two = (value: number) => String(value).padStart(2, '0');

/**
 * A legal date as printed in Kazakhstan, in every language: `22.11.2026` (дд.мм.гггг).
 * Refuses text that is not `YYYY-MM-DD`: an instant is for `formatInstant`.
 */
export function formatDate(date: DateLike): string {
  if (typeof date !== 'string') return `${two(date.day)}.${two(date.month)}.${date.year}`;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) throw new RangeError(`Not a date of the form YYYY-MM-DD: ${date}`);
  return `${parts[3]}.${parts[2]}.${parts[1]}`;
}

const almaty = new Intl.DateTimeFormat('ru', {
  timeZone: 'Asia/Almaty',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant (ISO 8601 with its offset, or a `Date`) in the country's one zone, UTC+5: `22.11.2026, 14:05`. */
export function formatInstant(instant: string | Date): string {
  return almaty.format(typeof instant === 'string' ? new Date(instant) : instant);
}

const numbers = new Map<string, Intl.NumberFormat>();

/**
 * A number as printed here: `12 480,5` in Kazakh and Russian (no-break space, decimal comma), `12,480.5` in English.
 * At most `fraction` digits after the comma (3 unless told), or exactly as many with `fixed`.
 */
export function formatNumber(
  locale: Locale,
  value: number,
  options: { fraction?: number; fixed?: boolean } = {},
): string {
  const fraction = options.fraction ?? 3;
  const id = `${locale}:${fraction}:${options.fixed === true}`;
  let formatter = numbers.get(id);
  if (!formatter) {
    formatter = new Intl.NumberFormat(locale, {
      maximumFractionDigits: fraction,
      minimumFractionDigits: options.fixed ? fraction : 0,
    });
    numbers.set(id, formatter);
  }
  return formatter.format(value);
}

/**
 * How a running clock is told: «осталось 3 рабочих дня», «срок сегодня», «просрочено на 2 раб. дня».
 * `days` is a count of WORKING days, never negative; `overdue` says on which side of the due date they lie.
 */
export function daysLeft(locale: Locale, days: number, overdue: boolean): string {
  if (overdue) return translate(locale, 'states.overdueBy', { days });
  return days === 0 ? translate(locale, 'states.dueToday') : translate(locale, 'states.workingDaysLeft', { days });
}
