import type { IsoDate } from '../shared/dates.ts';

/** Whom a seat is for. */
export type ProtocolSeatKind = 'STATE' | 'QUASI_STATE' | 'NPO' | 'CITIZEN';

/** What a member did in an open ballot. */
export type ProtocolChoice = 'FOR' | 'AGAINST' | 'ABSTAIN' | 'NOT_VOTING' | 'RECUSED';

/** The protocol of a working group on the results of a competition (PC-FORM-01, PC-WG-06). */
export interface GroupProtocol {
  /** The day on which the file is made; written into its properties, not printed. */
  readonly preparedOn: IsoDate;
  readonly council: string;
  /** The number of the convocation: 3 is printed as III. */
  readonly convocation: number;
  /** The competition by name. */
  readonly competition: string;
  /** Number and day of the protocol; null prints a place to fill in. */
  readonly number: string | null;
  readonly on: IsoDate | null;
  /** The group’s size by its act, and that act. */
  readonly size: number;
  readonly act: { readonly number: string | null; readonly on: IsoDate | null } | null;
  readonly present: readonly ProtocolMember[];
  readonly absent: readonly ProtocolMember[];
  /** How many had to be present. */
  readonly quorum: number;
  /** One ballot for the seats of each kind. */
  readonly ballots: readonly ProtocolBallot[];
  /** Who heads the sitting: the head, or who acts for the head that day. */
  readonly head: { readonly name: string; readonly acting: boolean } | null;
  /** Who keeps the protocol; null prints a place to fill in. */
  readonly secretary: string | null;
}

/** A member of the group. */
export interface ProtocolMember {
  /** Surname first. */
  readonly name: string;
  readonly part: 'STATE' | 'CIVIL';
  /** The body or organisation represented. */
  readonly represents: string | null;
}

/** The vote on the candidates to the seats of one kind. */
export interface ProtocolBallot {
  readonly kind: ProtocolSeatKind;
  readonly seats: number;
  readonly sittingOn: IsoDate;
  readonly openly: boolean;
  readonly present: number;
  /** Candidates, the rating first. */
  readonly candidates: readonly ProtocolCandidate[];
  /** Seats that nobody won. */
  readonly toRepeat: number;
}

/** A candidate, the votes and the result. */
export interface ProtocolCandidate {
  /** Surname first. */
  readonly name: string;
  /** The number of the application. */
  readonly number: string | null;
  /** Who proposed the candidate, in words. */
  readonly proposedBy: string | null;
  /** Null for one who withdrew after the ballot was opened. */
  readonly counts: Readonly<Record<ProtocolChoice, number>> | null;
  /** Those present without the recused. */
  readonly base: number | null;
  readonly place: number | null;
  readonly result: 'ELECTED' | 'RESERVE' | 'TIED' | 'NOT_ELECTED' | null;
  readonly reserveOrder: number | null;
  /** Votes by name; empty where a paper gives only totals. */
  readonly votes: readonly {
    readonly name: string;
    readonly choice: ProtocolChoice;
    readonly ground: string | null;
  }[];
}
