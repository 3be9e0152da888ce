import type { Override } from '@kenes/rules';
import type { Operation } from '../../kernel/context.ts';
import { computed } from '../composition/composition-facts.ts';
import { type Roster, rosterOf } from '../composition/roster.ts';
import { worksInside } from './readers/meeting-columns.ts';
import type { Places } from './sitting.ts';
import type { Meeting } from './types/meeting.type.ts';

/** Seats of the council on a day: all, and filled; a suspended member's seat is filled. */
export function seatsOn(roster: Roster, convocationUuid: string, on: string): Places {
  const convocation = roster.convocations.find(({ uuid }) => uuid === convocationUuid);
  if (!convocation) return { filled: 0, seats: 0 };
  const { filled, seats } = computed(roster, convocation, Temporal.PlainDate.from(on));
  return { filled, seats: convocation.size === null ? seats : Math.max(seats, convocation.size) };
}

/**
 * The council's own numbers and its seats, as a sitting is held by: once members register as they were then, before that as
 * they are on its day. Outside the council what is not yet kept with the sitting is told by the law's own numbers.
 */
export async function heldBy(
  operation: Operation,
  meeting: Meeting,
  rollOfCommission: number,
): Promise<{ readonly overrides: readonly Override[]; readonly places: Places }> {
  const { filled, seats, overrides, kind } = meeting;
  if (filled !== null) return { overrides, places: { filled, seats } };
  const roster = worksInside(operation) ? await rosterOf(operation, meeting.councilId) : null;
  if (kind === 'COMMISSION_SESSION')
    return { overrides: roster?.overrides ?? [], places: { filled: rollOfCommission, seats: null } };
  if (!roster) return { overrides, places: { filled: rollOfCommission, seats: null } };
  return { overrides: roster.overrides, places: seatsOn(roster, meeting.convocationId, meeting.plannedOn) };
}
