import type { IsoDate } from '../shared/dates.ts';

/** A column of a template that people fill in. */
export interface TemplateColumn {
  /** Its name in each language, Kazakh first; they stand under one another in one head. */
  readonly heads: readonly string[];
  /** Whether every row needs it. */
  readonly needed: boolean;
  /** In characters. */
  readonly width: number;
  /** What stands in the example row. */
  readonly example: string;
  /** The words to choose from, where the column takes no others. */
  readonly choices: readonly string[];
}

/** An empty table that a council fills with what it had before. */
export interface ImportTemplate {
  readonly title: string;
  readonly sheet: string;
  readonly preparedOn: IsoDate;
  readonly columns: readonly TemplateColumn[];
}
