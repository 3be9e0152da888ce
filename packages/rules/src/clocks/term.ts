import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import type { Override } from '../parameters/override.ts';
import type { Clock } from './clock.ts';

/** What a clock needs that runs the same under either law. */
export interface TermSetting {
  readonly calendar: LegalCalendar;
  readonly overrides?: readonly Override[];
}

/** The councils' own law, for numbers that hold under either. */
export const EITHER_LAW = 'LAW_383_V';

/** How an act stands to a latest day counted back from a meeting: without one nothing is late. */
export function afterLatest(clock: Clock, on: LegalDate): boolean {
  return clock.due !== null && Temporal.PlainDate.compare(on, clock.due) > 0;
}
