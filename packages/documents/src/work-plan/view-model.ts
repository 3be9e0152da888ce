import type { IsoDate } from '../shared/dates.ts';

/** A council's plan of work of a year, to sign or to carry to its members (PC-ORG-06). */
export interface CouncilWorkPlan {
  /** The day on which the file is made; written into its properties, not printed. */
  readonly preparedOn: IsoDate;
  readonly council: string;
  readonly year: number;
  /** By what it was approved; null for a draft. */
  readonly approval: { readonly number: string | null; readonly on: IsoDate | null } | null;
  readonly points: readonly PlannedPoint[];
  /** Who signs; printed with a line to sign on where a name is not known. */
  readonly chair: string | null;
  readonly secretary: string | null;
}

/** A point: of a month (1–12), of a quarter (1–4), or of the whole year where both are null. */
export interface PlannedPoint {
  readonly ordinal: number;
  readonly title: string;
  readonly month: number | null;
  /** The quarter; known for a point of a month too. */
  readonly quarter: number | null;
  readonly responsible: string | null;
  readonly state: 'PLANNED' | 'DONE' | 'MOVED' | 'DROPPED';
  readonly stateOn: IsoDate | null;
  /** Why it was moved or dropped, or a note on how it was done. */
  readonly because: string | null;
}
