import type { LegalDate } from '@kenes/calendar';

/** A period of whole days, both ends included; open while its last day is null. */
export interface Period {
  readonly from: LegalDate;
  readonly to: LegalDate | null;
}

/** Whether two periods share a day. A period that starts on the last day of another shares that day. */
export function overlap(a: Period, b: Period): boolean {
  return reaches(a, b.from) && reaches(b, a.from);
}

/** Whether a day lies in a period. */
export function includes(period: Period, day: LegalDate): boolean {
  return Temporal.PlainDate.compare(period.from, day) <= 0 && reaches(period, day);
}

/** Whether a period has not ended before a day. */
function reaches({ to }: Period, day: LegalDate): boolean {
  return to === null || Temporal.PlainDate.compare(day, to) <= 0;
}
