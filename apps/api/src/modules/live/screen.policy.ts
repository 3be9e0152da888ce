import type { LegalDate } from '@kenes/calendar';
import { combine, type Verdict } from '@kenes/rules';
import { refused } from '../../kernel/verdict.ts';

/** What of a sitting decides about its screens. */
export interface SittingOfScreens {
  readonly state: string;
  readonly plannedOn: string;
}

const mostScreens = 10;
const over: ReadonlySet<string> = new Set(['RESCHEDULED', 'CANCELLED', 'NO_QUORUM']);
const going: ReadonlySet<string> = new Set(['REGISTERING', 'IN_SESSION', 'BREAK']);

/** The last day on which a screen's link works: the day after the sitting; one that still goes on is held today. */
export function lastDayOfScreen(meeting: SittingOfScreens, today: LegalDate): LegalDate {
  const planned = Temporal.PlainDate.from(meeting.plannedOn);
  const held = going.has(meeting.state) && Temporal.PlainDate.compare(planned, today) < 0 ? today : planned;
  return held.add({ days: 1 });
}

/** Whether a sitting may have one screen more: it is still to be seen, and ten rooms are enough. */
export function mayIssueScreen(meeting: SittingOfScreens, working: number, today: LegalDate): Verdict {
  if (over.has(meeting.state)) return refused('SCREEN_OF_NO_SITTING');
  if (Temporal.PlainDate.compare(lastDayOfScreen(meeting, today), today) < 0) return refused('SCREEN_TOO_LATE');
  return working >= mostScreens ? refused('TOO_MANY_SCREENS', { most: mostScreens }) : combine();
}
