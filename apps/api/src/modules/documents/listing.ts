import type { ListingCell, ListingColumn } from '@kenes/documents';

/** The longest register that is handed over at once: a council's letters of many years fit several times. */
export const longestListing = 20_000;

/** What the page's address says: the export follows the page's own filters. */
export type ListingQuery = Readonly<Record<string, string | undefined>>;

/** A register read from the database, and how each of its rows is told. */
export interface ListingFacts<Row = unknown> {
  readonly name: string;
  readonly columns: readonly ListingColumn[];
  readonly rows: readonly Row[];
  cellsOf(row: Row): ListingCell[];
}

/** The value, if it is one of those that are known; a page reads an unknown one as if it were absent. */
export function oneOf<Value extends string>(values: readonly Value[], value: string | undefined): Value | null {
  return values.find((known) => known === value) ?? null;
}
