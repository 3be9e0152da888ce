import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import { whereCalendarKnown } from './operation-calendar.ts';
import { TrackStanding } from './recommendation.enums.ts';
import { soonWorkingDays } from './track.conditions.ts';

/** What a standing is computed from; dates are ISO text. */
export interface StandingFacts {
  readonly state: string;
  readonly dueOn: string | null;
  readonly executeBy: string | null;
  readonly reanswerAskedOn: string | null;
}

const waiting = new Set(['SENT', 'RECEIVED']);
const settled = {
  TO_SEND: TrackStanding.TO_SEND,
  EXECUTED: TrackStanding.EXECUTED,
  NOT_EXECUTED: TrackStanding.NOT_EXECUTED,
  FORWARDED: TrackStanding.FORWARDED,
  REISSUED: TrackStanding.REISSUED,
  CLOSED: TrackStanding.CLOSED,
} as const;

/** Where a track stands on a day (§8.8: overdue is computed from dates, never stored). */
export function standingOf(track: StandingFacts, today: LegalDate, calendar: LegalCalendar): TrackStanding {
  const end = settled[track.state as keyof typeof settled];
  if (end) return end;
  if (waiting.has(track.state)) {
    if (!track.dueOn) return TrackStanding.NO_TERM;
    if (isPast(track.dueOn, today)) return TrackStanding.OVERDUE;
    const left = daysLeftOf(track, today, calendar);
    return left !== null && left <= soonWorkingDays ? TrackStanding.DUE_SOON : TrackStanding.ON_TIME;
  }
  if (track.state === 'ANSWERED' && track.reanswerAskedOn) return TrackStanding.REANSWER_ASKED;
  if (track.executeBy && isPast(track.executeBy, today)) return TrackStanding.EXECUTION_OVERDUE;
  return track.state === 'ON_EXECUTION' ? TrackStanding.ON_EXECUTION : TrackStanding.ANSWERED;
}

/**
 * Working days left to answer, today not counted: 0 on the due day, negative after it; null once answered, where no term
 * runs, and where the calendar is not known.
 */
export function daysLeftOf(
  track: Pick<StandingFacts, 'state' | 'dueOn'>,
  today: LegalDate,
  calendar: LegalCalendar,
): number | null {
  const { dueOn } = track;
  if (!dueOn || !waiting.has(track.state)) return null;
  return whereCalendarKnown(() => calendar.workingDaysBetween(today, Temporal.PlainDate.from(dueOn)));
}

function isPast(date: string, today: LegalDate): boolean {
  return Temporal.PlainDate.compare(date, today) < 0;
}
