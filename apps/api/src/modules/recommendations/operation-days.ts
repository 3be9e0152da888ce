import type { Operation } from '../../kernel/context.ts';
import { calendarOfOperation } from './operation-calendar.ts';
import { type Days, daysOf } from './track.conditions.ts';

/** The dates that a filter compares with: the calendar is read only where "soon" is asked for. */
export async function daysFor(operation: Operation, filter: string | null | undefined): Promise<Days> {
  const today = operation.clock.today();
  if (filter !== 'DUE_SOON') return { today: today.toString(), soonUntil: null };
  return daysOf(today, await calendarOfOperation(operation));
}
