import type { LegalDate } from '@kenes/calendar';
import type { Override } from '../parameters/override.ts';
import { stateLimit } from '../pc-form/pc-form-07-state-share.ts';
import { includes, type Period } from './period.ts';
import { isStatePart, type SeatKind, seatKinds } from './seat-kinds.ts';

/** One person's time on a seat; its end is the early one where there was one. */
export interface SeatedTime {
  readonly memberId: string;
  readonly period: Period;
  readonly suspensions: readonly Period[];
}

/** A seat of a composition with everyone who has held it. */
export interface SeatFacts {
  readonly id: string;
  /** Null where a joined roster does not say. */
  readonly kind: SeatKind | null;
  readonly memberships: readonly SeatedTime[];
}

/** Seats of one kind on a day. */
export interface KindCount {
  readonly kind: SeatKind | null;
  readonly seats: number;
  readonly filled: number;
  readonly vacant: number;
}

/** A composition as it is on a day: nothing of it is stored. */
export interface Composition {
  readonly on: LegalDate;
  /** The size decided, or null where it is not known; the seats may be fewer while the composition is being formed. */
  readonly size: number | null;
  readonly seats: number;
  readonly filled: number;
  readonly vacant: number;
  /** Filled seats whose member is suspended that day. */
  readonly suspended: number;
  /** Those kinds that have a seat, in the order of the law; an unknown kind last. */
  readonly byKind: readonly KindCount[];
  readonly state: number;
  readonly civil: number;
  /** Seats of unknown kind, filled. */
  readonly unknownKind: number;
  /** The most state members for the size, if the size is known (PC-FORM-07, not verified). */
  readonly stateLimit: number | null;
  /** Whole and tenths of a per cent of the filled seats; null while none is filled. */
  readonly statePercent: number | null;
  /** Who sits where that day. */
  readonly sitting: readonly { readonly seatId: string; readonly memberId: string; readonly suspended: boolean }[];
}

/** Vacancies, kinds and shares of a composition on a day; both ends of a membership are days of it. */
export function compositionOn(facts: {
  readonly size: number | null;
  readonly seats: readonly SeatFacts[];
  readonly on: LegalDate;
  readonly overrides?: readonly Override[];
}): Composition {
  const { size, seats, on } = facts;
  const holders = new Map(seats.map((seat) => [seat, seat.memberships.find(({ period }) => includes(period, on))]));
  const filledOf = (kind: SeatKind | null) =>
    seats.filter((seat) => seat.kind === kind && holders.get(seat) !== undefined).length;
  const byKind = [...seatKinds, null].flatMap((kind) => {
    const count = seats.filter((seat) => seat.kind === kind).length;
    const filled = filledOf(kind);
    return count === 0 ? [] : [{ kind, seats: count, filled, vacant: count - filled }];
  });
  const sitting = [...holders].flatMap(([{ id }, holder]) =>
    holder === undefined
      ? []
      : [
          {
            seatId: id,
            memberId: holder.memberId,
            suspended: holder.suspensions.some((period) => includes(period, on)),
          },
        ],
  );
  const state = byKind.reduce((sum, { kind, filled }) => sum + (kind !== null && isStatePart(kind) ? filled : 0), 0);
  const unknownKind = filledOf(null);
  const filled = sitting.length;
  return {
    on,
    size,
    seats: seats.length,
    filled,
    vacant: seats.length - filled,
    suspended: sitting.filter(({ suspended }) => suspended).length,
    byKind,
    state,
    civil: filled - state - unknownKind,
    unknownKind,
    stateLimit: size === null ? null : stateLimit(size, on, facts.overrides),
    statePercent: filled === 0 ? null : Math.round((1000 * state) / filled) / 10,
    sitting,
  };
}
