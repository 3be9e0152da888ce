import { type Deadline, type LegalCalendar, type LegalDate, type SkippedDay, UnknownYearError } from '@kenes/calendar';
import type { LegalBasis } from '../acts.ts';
import type { Override } from '../parameters/override.ts';
import { type Parameter, parameter } from '../parameters/parameter.ts';
import type { Unit } from '../parameters/row.ts';
import type { AdvisoryRule } from '../rule.ts';
import type { Citation, Confidence, Point } from '../verdict.ts';

/** The codes by which any clock explains itself; every rule that keeps a clock has them. */
export const clockCodes = {
  DUE_UNVERIFIED: ['days'],
  DUE_SET_BY_TENANT: ['days'],
  DUE_DAYS_UNVERIFIED: ['days'],
  DUE_DAYS_SET_BY_TENANT: ['days'],
  DUE_NOT_REGULATED: [],
  DUE_WITHOUT_CALENDAR: ['year'],
  DUE_PROVISIONAL: ['due'],
} as const;

/** A period of law in working or calendar days, with all that "why this date?" shows. */
export interface Clock {
  /** The rule that gives the number. */
  readonly ruleId: string;
  /** AFTER runs from an event, BEFORE counts back from one. */
  readonly direction: 'AFTER' | 'BEFORE';
  /** The event itself: it is not counted, day 1 is the next day (or, counting back, the one before). */
  readonly startsOn: LegalDate;
  /**
   * The last day in time, until its end in Asia/Almaty; counting back, the latest day. Null where no period is
   * provided, or where there is no calendar to compute it.
   */
  readonly due: LegalDate | null;
  /** The number of working days, or null where none is provided or the period runs in calendar days. */
  readonly workingDays: number | null;
  /** The number of calendar days, or null where none is provided or the period runs in working days. */
  readonly calendarDays: number | null;
  readonly skipped: readonly SkippedDay[];
  readonly provisional: boolean;
  readonly calendarVersion: string;
  /** The edition of law that gave the number, stored beside the date: `PC-REC-02 LAW_383_V 2016-01-01`. */
  readonly ruleVersion: string;
  /** True where no provision sets a period: an explicit value, shown as «срок не установлен» (§8.1). */
  readonly notRegulated: boolean;
  /** The year for want of whose calendar nothing was computed; a letter is recorded all the same (§8.1). */
  readonly noCalendarFor: number | null;
  readonly confidence: Confidence;
  readonly basis: readonly Citation[];
  /** Whether the number is the tenant's own. */
  readonly overridden: boolean;
  readonly points: readonly Point[];
}

/** What every clock needs besides its event. */
export interface ClockSetting {
  /** The law under which the control runs: `LAW_383_V` or `LAW_30_VIII`. */
  readonly basis: LegalBasis;
  readonly calendar: LegalCalendar;
  readonly overrides?: readonly Override[];
}

interface ClockRequest extends ClockSetting {
  readonly rule: AdvisoryRule<typeof clockCodes>;
  readonly key: string;
  readonly direction: 'AFTER' | 'BEFORE';
  readonly from: LegalDate;
  /** The day whose edition of law applies; the event's unless said. */
  readonly on?: LegalDate;
}

/** Runs a clock from an event by the edition of law of that day. */
export function runClock(request: ClockRequest): Clock {
  const { rule, from, direction, calendar } = request;
  const number = parameter(rule.id, request.key, request.on ?? from, request.basis, request.overrides);
  const common = {
    ruleId: rule.id,
    direction,
    startsOn: from,
    workingDays: number.unit === 'cd' ? null : number.value,
    calendarDays: number.unit === 'cd' ? number.value : null,
    notRegulated: number.notRegulated,
    confidence: number.confidence,
    basis: number.basis,
    overridden: number.overridden,
    calendarVersion: calendar.version,
    ruleVersion: number.edition,
  };
  const nothing = { due: null, skipped: [], provisional: false };
  if (number.notRegulated) {
    const points = [rule.info('DUE_NOT_REGULATED', {}, number)];
    return { ...common, ...nothing, noCalendarFor: null, points };
  }
  try {
    const { value } = number;
    const counted = countedDays(request, number.unit, value);
    const points = [
      ...standing(rule, number, value),
      ...(counted.provisional
        ? [rule.info('DUE_PROVISIONAL', { due: counted.date.toString() }, { confidence: 'PRODUCT', basis: [] })]
        : []),
    ];
    return {
      ...common,
      due: counted.date,
      skipped: counted.skipped,
      provisional: counted.provisional,
      noCalendarFor: null,
      points,
    };
  } catch (error) {
    if (!(error instanceof UnknownYearError)) throw error;
    const points = [
      rule.info('DUE_WITHOUT_CALENDAR', { year: error.year }, { confidence: 'PRODUCT', basis: [] }),
      ...standing(rule, number, number.value),
    ];
    return { ...common, ...nothing, noCalendarFor: error.year, points };
  }
}

/** Calendar days after an event that end on a day off end on the next working day; before one nothing moves (§8.2). */
function countedDays({ calendar, from, direction }: ClockRequest, unit: Unit, days: number): Deadline {
  if (unit === 'cd') {
    return direction === 'AFTER'
      ? calendar.addCalendarDays(from, days, { shiftEnd: 'NEXT' })
      : calendar.calendarDaysBefore(from, days);
  }
  return direction === 'AFTER' ? calendar.addWorkingDays(from, days) : calendar.workingDaysBefore(from, days);
}

/** How far the number may be trusted. */
function standing(rule: AdvisoryRule<typeof clockCodes>, number: Parameter, days: number): readonly Point[] {
  const [own, unverified] =
    number.unit === 'cd'
      ? (['DUE_DAYS_SET_BY_TENANT', 'DUE_DAYS_UNVERIFIED'] as const)
      : (['DUE_SET_BY_TENANT', 'DUE_UNVERIFIED'] as const);
  return [
    ...(number.overridden ? [rule.info(own, { days }, number)] : []),
    ...(number.confidence === 'MEMORY' ? [rule.info(unverified, { days }, number)] : []),
  ];
}
