import { tidy } from './delimited.ts';
import { type CellNote, limits, mostRead, type TableRow, UnreadableTable } from './read-table.ts';
import { type BookParts, local, parser } from './workbook.ts';

/** A sheet that is read while its text arrives. */
export interface SheetReading {
  write(text: string): void;
  /** The rows that hold anything. Refuses merged cells among them. */
  end(): readonly TableRow[];
}

/** Reads the rows of a sheet; see `readWorkbook` for what is refused. */
export function readSheet(parts: BookParts): SheetReading {
  const rows: TableRow[] = [];
  const merged: string[] = [];
  let rowNumber = 0;
  let cells: string[] = [];
  let notes: CellNote[] = [];
  let column = -1;
  let cell: { type: string; style: number; value: string; formula: boolean } | null = null;
  let inside: 'v' | 't' | null = null;

  const endCell = () => {
    if (!cell) return;
    const { value, note } = read(cell, parts);
    if (value !== '' || note) {
      if (column >= limits.columns)
        throw new UnreadableTable({ code: 'IMPORT_TOO_MANY_COLUMNS', facts: { max: limits.columns } });
      while (cells.length < column) cells.push('');
      cells[column] = value;
      if (note) notes.push({ column, ...note });
    }
    cell = null;
  };
  const xml = parser({
    open: (tag) => {
      const name = local(tag);
      const { attributes } = tag;
      if (name === 'row') {
        rowNumber = numberOf(attributes.r) ?? rowNumber + 1;
        cells = [];
        notes = [];
        column = -1;
      } else if (name === 'c') {
        column = attributes.r ? columnOf(attributes.r) : column + 1;
        cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '', formula: false };
      } else if (name === 'f' && cell) cell.formula = true;
      else if ((name === 'v' || name === 't') && cell) inside = name;
      else if (name === 'mergeCell' && attributes.ref) merged.push(attributes.ref);
    },
    text: (text) => {
      if (cell && inside && cell.value.length <= limits.cell) cell.value += text;
    },
    close: (tag) => {
      const name = local(tag);
      if (name === 'v' || name === 't') inside = null;
      else if (name === 'c') endCell();
      else if (name === 'row' && cells.some((text) => text !== '')) {
        if (rows.length >= mostRead)
          throw new UnreadableTable({ code: 'IMPORT_TOO_MANY_ROWS', facts: { max: limits.rows } });
        rows.push({ number: rowNumber, cells, notes });
      }
    },
  });
  return {
    write: (text) => void xml.write(text),
    end: () => {
      refuseMerged(rows, merged);
      return rows;
    },
  };
}

/** A title over the table may be merged; a cell of two rows, or of two columns among the rows, is nobody's. */
function refuseMerged(rows: readonly TableRow[], merged: readonly string[]): void {
  const [head] = rows.filter(({ cells }) => cells.filter((text) => text !== '').length > 1);
  const among = merged.filter((ref) => rowOf(ref.split(':')[1] ?? ref) >= (head?.number ?? 1));
  if (among.length > 0)
    throw new UnreadableTable({
      code: 'IMPORT_MERGED',
      facts: { cells: among.slice(0, 5).join(', '), count: among.length },
    });
}

function read(
  { type, style, value, formula }: { type: string; style: number; value: string; formula: boolean },
  { strings, dates, from1904 }: BookParts,
): { value: string; note?: Omit<CellNote, 'column'> } {
  const text = type === 's' ? (strings[Number(value)] ?? '') : value;
  if (formula && (text === '' || type === 'e'))
    return { value: '', note: { code: 'IMPORT_FORMULA_EMPTY', level: 'BLOCK' } };
  if (type === 'e') return { value: '', note: { code: 'IMPORT_CELL_ERROR', level: 'BLOCK' } };
  const told = formula ? { note: { code: 'IMPORT_FORMULA', level: 'WARN' } as const } : {};
  if (type === 'b') return { value: text === '1' ? 'TRUE' : 'FALSE', ...told };
  if (type === 'd') return { value: text.slice(0, 10), ...told };
  if (type !== 'n' || text === '') return { value: tidy(text), ...told };
  const number = Number(text);
  if (!Number.isFinite(number)) return { value: tidy(text), ...told };
  if (dates[style] && number >= lastSerial + 1)
    return { value: '', note: { code: 'IMPORT_CELL_ERROR', level: 'BLOCK' } };
  if (dates[style] && number >= 1) return { value: dayOfSerial(number + (from1904 ? 1_462 : 0)), ...told };
  return { value: Number.isSafeInteger(number) ? String(number) : text, ...told };
}

/** 31 December 9999: no spreadsheet counts further. */
const lastSerial = 2_958_465;

/** The number of a row as the file says it; null where it is none that a spreadsheet has. */
function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null;
}

/** A day from a spreadsheet's count: 1 is 1 January 1900, and 29 February 1900 is counted though there was none. */
export function dayOfSerial(serial: number): string {
  const day = Math.floor(serial);
  const from = Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(from + day * 86_400_000).toISOString().slice(0, 10);
}

function columnOf(ref: string): number {
  let column = 0;
  for (const sign of ref) {
    const place = sign.charCodeAt(0) - 64;
    if (place < 1 || place > 26) break;
    column = column * 26 + place;
    if (column > 20_000) break;
  }
  return column - 1;
}

function rowOf(ref: string): number {
  return Number(/\d+/.exec(ref)?.[0] ?? 0);
}
