import type { FileStore } from '../../../kernel/file-store.ts';
import type { FieldProblem } from '../../../kernel/refusals.ts';
import { readWhole } from '../../files/read-whole.ts';
import { readDelimited } from './delimited.ts';
import { readWorkbook } from './workbook.ts';

/** Something to say of one cell: it is refused, or read with a warning. */
export interface CellNote {
  readonly column: number;
  readonly code: string;
  readonly level: 'BLOCK' | 'WARN';
}

/** A row of a table: its number in the file, as the spreadsheet counts; texts of its cells; dates are `YYYY-MM-DD`. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly notes: readonly CellNote[];
}

/** What was read of a file or of pasted cells, before anybody says what its columns mean. */
export interface ReadTable {
  /** The sheet's name, where it is a workbook's. */
  readonly sheet: string | null;
  readonly rows: readonly TableRow[];
  /** What is said of the whole: another encoding, other sheets left out. */
  readonly notes: readonly { readonly code: string; readonly facts: Readonly<Record<string, string | number>> }[];
}

/** Why a file cannot be read at all. */
export class UnreadableTable extends Error {
  constructor(readonly problem: Omit<FieldProblem, 'path'>) {
    super(problem.code);
  }
}

/** What is taken: rows below the heads, columns, and bytes of a file. */
export const limits = { rows: 20_000, members: 2_000, columns: 100, bytes: 10 * 2 ** 20, cell: 20_000 } as const;

/**
 * Reading stops at this many rows that hold anything: the rows that are taken, their heads, and up to ten lines of a title above
 * them. How many stand below the heads is counted exactly once these are known.
 */
export const mostRead = limits.rows + 11;

/** A table longer than this is checked and entered by the worker, with its progress shown. */
export const atOnce = 500;

const kept = new Map<string, Promise<ReadTable>>();

/**
 * Reads a stored file as a table. The last few are kept, for a preview that is made again with another mapping. Throws
 * UnreadableTable with the sentence's code where it is not a table that is taken.
 */
export function readStored(
  files: FileStore,
  file: { readonly storageKey: string; readonly mediaType: string },
): Promise<ReadTable> {
  const key = file.storageKey;
  const known = kept.get(key);
  if (known) return known;
  const reading = readWhole(files, key).then((bytes) => readBytes(bytes, file.mediaType));
  kept.set(key, reading);
  reading.catch(() => kept.delete(key));
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - 3))) kept.delete(oldest);
  return reading;
}

/** Reads bytes by their media type: a workbook, or text between separators. */
export async function readBytes(bytes: Uint8Array, mediaType: string): Promise<ReadTable> {
  if (bytes.length > limits.bytes)
    throw new UnreadableTable({ code: 'IMPORT_FILE_TOO_LARGE', facts: { max: limits.bytes / 2 ** 20 } });
  const book = mediaType.includes('spreadsheetml');
  // A paper, a picture: its bytes would be read as one long line.
  if (!book && !mediaType.startsWith('text/')) throw new UnreadableTable({ code: 'IMPORT_NOT_A_TABLE' });
  const table = book ? await readWorkbook(bytes) : readDelimited(bytes);
  if (table.rows.length === 0) throw new UnreadableTable({ code: 'IMPORT_EMPTY' });
  return table;
}
