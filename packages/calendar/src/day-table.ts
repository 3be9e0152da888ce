import type { CalendarAmendment } from './amendment.ts';
import { knownYears } from './known-years.ts';
import type { LegalDate } from './legal-date.ts';
import type { LocalizedName } from './localized-name.ts';
import * as names from './names.ts';
import { UnknownYearError } from './unknown-year.ts';
import { LABOUR_CODE_84 } from './year.ts';

/** Why a day is off: its name and the act that says so. */
export interface DayOff {
  readonly name: LocalizedName;
  readonly act: string;
}

/** What the tables and the amendments say of each day. */
export interface DayTable {
  knows(year: number): boolean;
  isProvisional(year: number): boolean;
  /** Why the day is off, or null for a working day. Throws UnknownYearError outside the known years. */
  dayOff(date: LegalDate): DayOff | null;
}

const WEEKEND: DayOff = { name: names.weekend, act: LABOUR_CODE_84 };

/** Lays the amendments over the year tables; of two amendments of one day the later in the list holds. */
export function dayTable(amendments: readonly CalendarAmendment[]): DayTable {
  const years = new Map(knownYears.map((year) => [year.year, year.provisional]));
  const days = new Map<string, DayOff | null>();
  for (const day of knownYears.flatMap((year) => year.days)) {
    days.set(day.date, day.kind === 'TRANSFERRED_WORKING' ? null : { name: day.name, act: day.act });
  }
  for (const { date, kind, name, act } of amendments) {
    days.set(Temporal.PlainDate.from(date).toString(), kind === 'OFF' ? { name, act } : null);
  }
  return {
    knows: (year) => years.has(year),
    isProvisional: (year) => years.get(year) ?? false,
    dayOff(date) {
      if (!years.has(date.year)) throw new UnknownYearError(date.year);
      const special = days.get(date.toString());
      if (special !== undefined) return special;
      return date.dayOfWeek >= 6 ? WEEKEND : null;
    },
  };
}
