import { diversity } from '@kenes/rules';
import type { Operation } from '../../kernel/context.ts';
import { compositionChecks, compositionFacts, computed } from './composition-facts.ts';
import { type Roster, seatsOf } from './roster.ts';
import { shownCheck } from './shown.ts';
import type { Composition, CompositionSeat, Convocation, GroupShare, SeatKindCount } from './types/convocation.type.ts';

/** A composition on a day, as it is shown; checks and diversity are the council's own. */
export function shownComposition(
  operation: Operation,
  roster: Roster,
  convocation: Convocation,
  on: Temporal.PlainDate,
): Composition {
  const now = computed(roster, convocation, on);
  const closed = operation.capacity.kind === 'PUBLIC';
  const facts = compositionFacts(roster, convocation, on);
  const { shares } = diversity({ size: now.filled, groups: facts.groups, on, overrides: roster.overrides });
  const sitting = new Map(now.sitting.map((one) => [one.seatId, one]));
  return {
    on: on.toString(),
    convocation,
    size: now.size,
    seats: seatsOf(roster, convocation.uuid, now.on.toString()).map((seat): CompositionSeat => {
      const holder = sitting.get(seat.uuid);
      const membership = holder ? (roster.memberships.find(({ uuid }) => uuid === holder.memberId) ?? null) : null;
      return {
        seat,
        kind: seat.kind,
        membership,
        vacant: membership === null,
        suspended: holder?.suspended ?? false,
        expiresOn: membership?.until ?? null,
      };
    }),
    filled: now.filled,
    vacancies: now.vacant,
    suspended: now.suspended,
    byKind: now.byKind.map((count) => ({ ...count }) as SeatKindCount),
    state: now.state,
    civil: now.civil,
    stateLimit: now.stateLimit,
    statePercent: now.statePercent,
    groups: closed ? [] : shares.map((share) => ({ ...share }) as GroupShare),
    checks: closed ? [] : compositionChecks(facts).map((check) => shownCheck(operation, check)),
  };
}
