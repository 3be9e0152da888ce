import type { LegalDate } from './legal-date.ts';
import type { LocalizedName } from './localized-name.ts';

/** A non-working day that a computation passed over. */
export interface SkippedDay {
  readonly date: LegalDate;
  readonly name: LocalizedName;
  readonly act?: string;
}

/** A computed date, with all that is needed to answer "why this date?". */
export interface Deadline {
  /** The last day: until 23:59:59 of it, Asia/Almaty. */
  readonly date: LegalDate;
  /** Every non-working day passed over, in the order of the calendar. */
  readonly skipped: readonly SkippedDay[];
  /** True when a day of a provisional year was counted or passed over: the date may still move. */
  readonly provisional: boolean;
  /** Version of the calendar that computed it. */
  readonly calendarVersion: string;
}

/** Whether a period that ends on a non-working day ends on the next working day (GEN-CAL-05). */
export type ShiftEnd = 'NONE' | 'NEXT';

/** Where a day of the month that is not a working day goes (LSG-MON-11). */
export type Shift = 'NONE' | 'PREV' | 'NEXT';
