import type { IsoDate } from '../shared/dates.ts';

/** Whom a seat is for. */
export type RosterSeatKind = 'STATE' | 'QUASI_STATE' | 'NPO' | 'CITIZEN';

/** The official roster of a council on a day (PC-REG-01). */
export interface CouncilRoster {
  /** The day on which the file is made; written into its properties, not printed. */
  readonly preparedOn: IsoDate;
  readonly council: string;
  /** The number of the convocation: 3 is printed as III. */
  readonly convocation: number;
  readonly on: IsoDate;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  /** The act that approved the composition, as it is cited; null where it is not known. */
  readonly approval: {
    readonly title: string | null;
    readonly number: string | null;
    readonly on: IsoDate | null;
  } | null;
  readonly size: number | null;
  readonly filled: number;
  readonly vacant: number;
  readonly byKind: readonly {
    readonly kind: RosterSeatKind | null;
    readonly seats: number;
    readonly filled: number;
    readonly vacant: number;
  }[];
  readonly seats: readonly RosterSeat[];
  /** The check of the composition, rule by rule; empty in the public's copy. */
  readonly checks: readonly RosterCheck[];
  /** Who keeps the roster; printed with a line to sign on. Null prints nothing. */
  readonly keeper: { readonly position: string; readonly name: string } | null;
}

/** A seat on the day of the roster. */
export interface RosterSeat {
  readonly ordinal: number;
  readonly kind: RosterSeatKind | null;
  /** Null for a vacant seat. */
  readonly member: RosterMember | null;
}

/** Who holds a seat. */
export interface RosterMember {
  /** Surname first. */
  readonly name: string;
  readonly position: string | null;
  /** The NPO, the body, or in words. */
  readonly proposedBy: string | null;
  readonly since: IsoDate | null;
  readonly until: IsoDate | null;
  /** Convocations of this council, this one included; null where it is not known. */
  readonly convocations: number | null;
  readonly suspended: boolean;
}

/** One rule and how the composition stands to it. */
export interface RosterCheck {
  readonly ruleId: string;
  readonly title: string;
  /** In one word, already in the language of the document. */
  readonly standing: string;
  readonly words: readonly string[];
}
