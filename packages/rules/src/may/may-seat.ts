import type { LegalDate } from '@kenes/calendar';
import type { Period } from '../composition/period.ts';
import { isStatePart, type SeatKind } from '../composition/seat-kinds.ts';
import { notInFuture } from '../kenes/kenes-fact.ts';
import { endsWithin, seated, suspendedWithin } from '../kenes/kenes-seat.ts';
import { type TerminationFacts, terminated } from '../pc-term/pc-term-03-early-termination.ts';
import { type ReplacementWay, replaced } from '../pc-term/pc-term-05-replacement.ts';
import { combine, type Part, type Verdict } from '../verdict.ts';

/** A person about to be seated. */
export interface SeatingFacts {
  readonly membership: Period;
  readonly term: Period;
  /** Other memberships on the seat, past ones too. */
  readonly onSeat: readonly Period[];
  /** The person's other memberships in this council. */
  readonly ofPerson: readonly Period[];
  readonly seatKind: SeatKind | null;
  /** How a vacancy left within the term is filled; null for the first membership of a seat in its term. */
  readonly replacement: ReplacementWay | null;
  /** What the rules on the person say (`mayElect`). */
  readonly person: Part;
}

/** Whether a person may be seated: the seat free, the days within the term, the person eligible (PC-MEM, PC-TERM-05). */
export function maySeat(facts: SeatingFacts): Verdict {
  const { replacement, seatKind } = facts;
  const statePart = seatKind !== null && isStatePart(seatKind);
  return combine(seated(facts), replacement === null ? [] : replaced({ way: replacement, statePart }), facts.person);
}

/** Whether a membership may be ended early: a ground with its paper and a decision, on a day of the membership. */
export function mayTerminate(
  facts: TerminationFacts & { readonly on: LegalDate; readonly membership: Period; readonly today: LegalDate },
): Verdict {
  return combine(notInFuture(facts.on, facts.today), endsWithin(facts.on, facts.membership), terminated(facts));
}

/** Whether a membership may be suspended for a period; open while its end is not known. */
export function maySuspend(facts: { readonly suspension: Period; readonly membership: Period }): Verdict {
  return combine(suspendedWithin(facts.suspension, facts.membership));
}
