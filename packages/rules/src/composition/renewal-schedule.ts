import { type LegalCalendar, type LegalDate, UnknownYearError } from '@kenes/calendar';
import type { Override } from '../parameters/override.ts';
import { parameter } from '../parameters/parameter.ts';
import { renewalStart } from '../pc-form/pc-form-02-renewal.ts';

/** The steps from the warning to the approved composition, each resting on the one before it. */
export const renewalSteps = [
  'GROUP_SIZE_SET',
  'GROUP_ANNOUNCED',
  'GROUP_CLOSED',
  'GROUP_COMPLETE',
  'COUNCIL_ANNOUNCED',
  'COUNCIL_CLOSED',
  'COUNCIL_VOTED',
  'COMPOSITION_APPROVED',
] as const;
export type RenewalStep = (typeof renewalSteps)[number];

/** How each step follows the one before: a number of the rules, or the same day. */
const FOLLOWS: Readonly<Record<RenewalStep, readonly [ruleId: string, key: string | null, unit: 'wd' | 'cd']>> = {
  GROUP_SIZE_SET: ['PC-WG-01', 'groupPreparation', 'wd'],
  GROUP_ANNOUNCED: ['PC-COMP-01', null, 'wd'],
  GROUP_CLOSED: ['PC-COMP-02', 'window', 'cd'],
  GROUP_COMPLETE: ['PC-WG-03', 'groupReview', 'wd'],
  COUNCIL_ANNOUNCED: ['PC-COMP-01', null, 'wd'],
  COUNCIL_CLOSED: ['PC-COMP-02', 'window', 'cd'],
  COUNCIL_VOTED: ['PC-COMP-05', 'review', 'wd'],
  COMPOSITION_APPROVED: ['PC-FORM-06', 'approval', 'wd'],
};

/** A step that was done, is near, has slipped past the last day it may be done without losing the term, or lies ahead. */
export type StepStanding = 'DONE' | 'AHEAD' | 'DUE' | 'LATE';

/** One step with its days; a day is null where there is no calendar to compute it. */
export interface ScheduledStep {
  readonly step: RenewalStep;
  /** The rule whose number or whose demand makes the step. */
  readonly ruleId: string;
  /** By the law's own start, were nothing done yet. */
  readonly plannedOn: LegalDate | null;
  /** By what was done, by days already announced, and never before today. */
  readonly expectedOn: LegalDate | null;
  /** The last day on which it may be done so that all that follows still fits into the term. */
  readonly latestOn: LegalDate | null;
  readonly doneOn: LegalDate | null;
  /** Calendar days between what is expected and the latest; negative when it does not fit. */
  readonly slackDays: number | null;
  readonly standing: StepStanding;
}

/** The whole way from the two months' warning to the approval. */
export interface RenewalSchedule {
  readonly startsOn: LegalDate;
  readonly endsOn: LegalDate;
  readonly steps: readonly ScheduledStep[];
  /** Whether the approval, as expected today, falls within the term; null without a calendar. */
  readonly feasible: boolean | null;
  /** Calendar days from the expected approval to the last day of the term; negative when late. */
  readonly slackDays: number | null;
  /** The same, had everything begun on the law's own day. */
  readonly plannedSlackDays: number | null;
  /** The last day on which the whole may begin and still fit. */
  readonly latestStartOn: LegalDate | null;
  readonly noCalendarFor: number | null;
}

/** What is known of a renewal under way. */
export interface RenewalScheduleFacts {
  readonly endsOn: LegalDate;
  readonly openedOn: LegalDate | null;
  readonly today: LegalDate;
  /** Days of steps done, and days to come that are already announced (the closing of a competition). */
  readonly known: Readonly<Partial<Record<RenewalStep, LegalDate>>>;
  readonly calendar: LegalCalendar;
  readonly overrides?: readonly Override[];
}

const compare = Temporal.PlainDate.compare;
const later = (a: LegalDate, b: LegalDate) => (compare(a, b) < 0 ? b : a);

/** The schedule of a renewal: dates of every step, slack, and whether it fits (PC-FORM-02 with PC-WG and PC-COMP). */
export function renewalSchedule(facts: RenewalScheduleFacts): RenewalSchedule {
  const { endsOn, today, known, calendar } = facts;
  const startsOn = renewalStart(endsOn, facts.overrides);
  const next = (step: RenewalStep, from: LegalDate) => follow(step, from, facts);
  let noCalendarFor: number | null = null;
  /** A day that needs a calendar not yet known is left out; the year is told once. */
  const orNull = (compute: () => LegalDate): LegalDate | null => {
    try {
      return compute();
    } catch (error) {
      if (!(error instanceof UnknownYearError)) throw error;
      noCalendarFor ??= error.year;
      return null;
    }
  };
  const planned = chain(startsOn, (step, from) => orNull(() => next(step, from)));
  const begins = facts.openedOn ?? later(today, startsOn);
  const expected = chain(begins, (step, from) => known[step] ?? orNull(() => later(next(step, from), today)));
  const latest = new Map<RenewalStep, LegalDate | null>();
  let limit: LegalDate | null = endsOn;
  for (const step of renewalSteps.toReversed()) {
    latest.set(step, limit);
    const by: LegalDate | null = limit;
    limit = by === null ? null : orNull(() => latestBefore(by, (from) => next(step, from), calendar));
  }
  const steps = renewalSteps.map((step): ScheduledStep => {
    const expectedOn = expected.get(step) ?? null;
    const latestOn = latest.get(step) ?? null;
    const day = known[step];
    const doneOn = day !== undefined && compare(day, today) <= 0 ? day : null;
    const slackDays = expectedOn === null || latestOn === null ? null : expectedOn.until(latestOn).days;
    const due = planned.get(step) ?? null;
    const standing: StepStanding =
      doneOn !== null
        ? 'DONE'
        : latestOn !== null && compare(latestOn, today) < 0
          ? 'LATE'
          : due !== null && compare(due, today) <= 0
            ? 'DUE'
            : 'AHEAD';
    return { step, ruleId: FOLLOWS[step][0], plannedOn: due, expectedOn, latestOn, doneOn, slackDays, standing };
  });
  const slackDays = steps.at(-1)?.slackDays ?? null;
  const plannedSlackDays = planned.get('COMPOSITION_APPROVED')?.until(endsOn).days ?? null;
  const feasible = slackDays === null ? null : slackDays >= 0;
  return { startsOn, endsOn, steps, feasible, slackDays, plannedSlackDays, latestStartOn: limit, noCalendarFor };
}

/** The day of each step after the one before, from a start; nothing can be said after a day that is not known. */
function chain(start: LegalDate, next: (step: RenewalStep, from: LegalDate) => LegalDate | null) {
  const days = new Map<RenewalStep, LegalDate | null>();
  let from: LegalDate | null = start;
  for (const step of renewalSteps) {
    from = from === null ? null : next(step, from);
    days.set(step, from);
  }
  return days;
}

function follow(step: RenewalStep, from: LegalDate, { calendar, overrides, endsOn }: RenewalScheduleFacts): LegalDate {
  const [ruleId, key, unit] = FOLLOWS[step];
  const count = key === null ? 0 : (parameter(ruleId, key, endsOn, undefined, overrides).value ?? 0);
  if (unit === 'cd') return calendar.addCalendarDays(from, count, { shiftEnd: 'NEXT' }).date;
  return calendar.addWorkingDays(from, count).date;
}

/** The last day from which a step still falls by `limit`; a step never falls before its start, so one looks back only. */
function latestBefore(limit: LegalDate, next: (from: LegalDate) => LegalDate, calendar: LegalCalendar): LegalDate {
  for (let from = limit; ; from = from.subtract({ days: 1 })) {
    if (compare(next(from), limit) <= 0) return from;
    // Beyond the known years nothing more can be asked; the calendar itself says so.
    if (!calendar.knows(from.year)) throw new UnknownYearError(from.year);
  }
}

/** Why people are told of a renewal on a day. */
export type RenewalReminderKind = 'AHEAD' | 'START' | 'LAST' | 'ENDED';

/** The days on which secretariat and forming body are told; never on a day off, and left out without a calendar. */
export function renewalReminders(facts: {
  readonly endsOn: LegalDate;
  readonly calendar: LegalCalendar;
  readonly overrides?: readonly Override[];
}): readonly { readonly kind: RenewalReminderKind; readonly on: LegalDate }[] {
  const { endsOn, calendar, overrides } = facts;
  const number = (key: string) => parameter('PC-FORM-02', key, endsOn, undefined, overrides).value ?? 0;
  const startsOn = renewalStart(endsOn, overrides);
  const working = (day: LegalDate, step: 1 | -1): LegalDate | null => {
    if (!calendar.knows(day.year)) return null;
    if (calendar.isWorkingDay(day)) return day;
    return working(day.add({ days: step }), step);
  };
  const plan = [
    { kind: 'AHEAD', on: working(startsOn.subtract({ days: number('renewalAhead') }), -1) },
    { kind: 'START', on: working(startsOn, -1) },
    { kind: 'LAST', on: working(endsOn.subtract({ days: number('renewalLast') }), -1) },
    { kind: 'ENDED', on: working(endsOn.add({ days: 1 }), 1) },
  ] as const;
  return plan.flatMap(({ kind, on }) => (on === null ? [] : [{ kind, on }]));
}
