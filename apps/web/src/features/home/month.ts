import { yearInFull } from '../shared/year-in-full.ts';

/** The month of today in Almaty, `2026-11`, and its name in the reader's language. */
export function thisMonth(locale: string, now: Date = new Date()): { month: string; name: string } {
  const zone = { timeZone: 'Asia/Almaty' } as const;
  const month = new Intl.DateTimeFormat('en-CA', { ...zone, year: 'numeric', month: '2-digit' }).format(now);
  return { month, name: monthName(locale, month) };
}

/** «2026 жылғы қараша», «ноябрь 2026 г.», “November 2026” of a month written `2026-11`; the text itself if it is not one. */
export function monthName(locale: string, month: string): string {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  if (!parts) return month;
  const day = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, 15));
  const written = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long' });
  return yearInFull(written.format(day));
}

/** Today in Almaty, `2026-11-23`. */
export function thisDay(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty' }).format(now);
}
