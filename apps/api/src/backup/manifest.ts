/** One table of a backup: its rows as COPY writes them, in the order of its key. */
export interface SavedTable {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns of its key, by which rows are put in order; empty where it has none. */
  readonly key: readonly string[];
  readonly rows: number;
  /** Of the rows' text, before it is packed. */
  readonly sha256: string;
}

export interface SavedSequence {
  readonly schema: string;
  readonly name: string;
  readonly last: string;
}

/** The end of one chain of the journal on the day of the backup. */
export interface SavedHead {
  readonly chain: string;
  readonly seq: number;
  readonly hash: string;
}

/** One file of the store, under the key by which the database names it. */
export interface SavedFile {
  readonly key: string;
  readonly size: number;
  readonly sha256: string;
}

/** What a backup holds; a restore is finished when the restored system says the same of itself. */
export interface Manifest {
  readonly format: 1;
  /** When the snapshot was taken, by the database's clock. */
  readonly takenAt: string;
  /** The newest migration of the database: it is restored at this version and brought to the newest afterwards. */
  readonly migration: string;
  readonly tables: readonly SavedTable[];
  readonly sequences: readonly SavedSequence[];
  readonly heads: readonly SavedHead[];
  readonly files: readonly SavedFile[];
}

/** Where a table's rows lie in the folder of a backup. */
export const rowsFile = ({ schema, name }: Pick<SavedTable, 'schema' | 'name'>): string =>
  `database/${schema}.${name}.copy.gz`;
