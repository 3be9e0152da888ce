import { UnknownYearError } from '@kenes/calendar';
import { MissingEditionError, publicationClock } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { storedClock } from '../recommendations/stored-clock.ts';
import type { StoredClock } from '../recommendations/why-this-date.ts';

/** By when something is to be on the internet, and why; a number that nobody verified: it schedules and shows, never blocks. */
export interface PublishBy {
  readonly publishBy: string | null;
  readonly publishClock: Partial<Omit<StoredClock, 'startKind'>>;
}

/**
 * The last day on which a final document or an answer is published in time: 5 working days from the day it left or arrived
 * (PC-CTRL-14). Before the law, and where the calendar ends, no day is computed (§8.1).
 */
export async function publishBy(act: Act, basis: 'LAW_383_V' | 'LAW_30_VIII', from: string): Promise<PublishBy> {
  try {
    const clock = publicationClock({
      basis,
      from: Temporal.PlainDate.from(from),
      calendar: await act.calendar(),
      overrides: await act.overrides(),
    });
    return { publishBy: clock.due?.toString() ?? null, publishClock: storedClock(clock) };
  } catch (error) {
    if (!(error instanceof MissingEditionError) && !(error instanceof UnknownYearError)) throw error;
    return { publishBy: null, publishClock: {} };
  }
}
