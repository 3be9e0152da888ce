import type { LegalDate } from '@kenes/calendar';
import type { ActFacts } from '../composition/act.ts';
import { councilSize, type SizeFacts } from '../composition/council-size.ts';
import { isStatePart, type SeatKind } from '../composition/seat-kinds.ts';
import { asManySeats, chosenFor } from '../kenes/kenes-seat.ts';
import { decidedByGroup } from '../pc-form/pc-form-01-working-group-decides.ts';
import { type Approver, approvedBy } from '../pc-form/pc-form-06-approval.ts';
import { stateShare } from '../pc-form/pc-form-07-state-share.ts';
import { diversity, type GroupCount } from '../pc-form/pc-form-08-quotas.ts';
import { onlyOneOf, type RepresentedNpo } from '../pc-mem/pc-mem-03-one-of-an-npo.ts';
import { combine, type Point, type Verdict } from '../verdict.ts';

/** A composition before its approval, or one that joins as it is. */
export interface CompositionFacts extends SizeFacts {
  /** The size the working group decided; null where a joined council does not know it. */
  readonly size: number | null;
  /** Every seat with its kind and, where filled, the NPO its member represents. */
  readonly seats: readonly {
    readonly kind: SeatKind | null;
    readonly filled: boolean;
    readonly npo: RepresentedNpo | null;
  }[];
  readonly groups: readonly GroupCount[];
}

/**
 * Whether a composition is within the limits (PC-FORM-03, 04, 07, 08, PC-MEM-03), before the order is signed. A vacant
 * seat of the state part counts as state: it can be filled by nobody else.
 */
export function checkComposition(facts: CompositionFacts): Verdict {
  const { seats, groups, on } = facts;
  const size = facts.size ?? seats.length;
  const state = seats.filter(({ kind }) => kind !== null && isStatePart(kind)).length;
  const unknown = seats.filter(({ kind }) => kind === null).length;
  const own = facts.overrides === undefined ? {} : { overrides: facts.overrides };
  return combine(
    councilSize({ ...facts, size }),
    facts.size === null ? [] : asManySeats(seats.length, facts.size),
    stateShare({ size, state, unknown, on, ...own }),
    npos(seats),
    diversity({ size: seats.filter(({ filled }) => filled).length, groups, on, ...own }).points,
  );
}

/** Whether a composition may be approved and its term begin: the limits, the group's protocol and the approving act. */
export function mayApproveComposition(
  facts: CompositionFacts & {
    readonly protocol: ActFacts | null;
    readonly approval: (ActFacts & { readonly by: Approver | null }) | null;
  },
): Verdict {
  const protocolOn: LegalDate | null = facts.protocol?.on ?? null;
  return combine(
    decidedByGroup(facts.protocol),
    approvedBy({ level: facts.level, act: facts.approval, protocolOn }),
    checkComposition(facts),
    chosenFor(facts.seats),
  );
}

/** Each NPO against those before it, so that a pair is said once. */
function npos(seats: CompositionFacts['seats']): readonly Point[] {
  const represented = seats.flatMap(({ npo }) => (npo === null ? [] : [npo]));
  return represented.flatMap((npo, index) => onlyOneOf(npo, represented.slice(0, index)));
}
