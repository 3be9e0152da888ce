import type { IsoDate } from '../shared/dates.ts';

/** What a column holds: words, a calendar date (`YYYY-MM-DD`), or a count (never negative). */
export type ListingKind = 'text' | 'date' | 'count';

export interface ListingColumn {
  readonly heading: string;
  readonly kind: ListingKind;
  /** Its width in characters; only a workbook has widths. */
  readonly width: number;
}

export type ListingCell = string | number | null;

/** A register as it stands on a page: what its filters leave, in its order, in the reader's language. */
export interface Listing {
  /** Whose register and which: «Рекомендации. Общественный совет города Алматы». */
  readonly title: string;
  /** The name of the workbook's only sheet. */
  readonly sheet: string;
  readonly preparedOn: IsoDate;
  readonly columns: readonly ListingColumn[];
  /** A cell for each column. Taken one by one while the file is written, and never twice. */
  readonly rows: Iterable<readonly ListingCell[]>;
}
