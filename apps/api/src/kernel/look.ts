import type { Act } from './command.ts';
import type { Operation } from './context.ts';

const minutes = 10;

/**
 * Until when a look that stands in the journal shows what was looked at: long enough for an answer lost on the way, so that
 * a receipt kept for later is no second look without a line.
 */
export function lookEnds(act: Act): string {
  return act.operation.clock.moment().add({ minutes }).toString();
}

/** Whether a look has ended. */
export function lookIsOver({ clock }: Operation, ends: string): boolean {
  return Temporal.Instant.compare(clock.moment(), Temporal.Instant.from(ends)) > 0;
}
