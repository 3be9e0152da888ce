import { limits, mostRead, type ReadTable, type TableRow, UnreadableTable } from './read-table.ts';

const separators = [';', '\t', ','] as const;

/**
 * Reads text between separators: UTF-8 with or without its mark, else Windows-1251; `;`, `,` or tabs, whichever the first line
 * has most of; quoted cells hold separators and line ends. Refuses more rows or columns than are taken.
 */
export function readDelimited(bytes: Uint8Array): ReadTable {
  const { text, old } = decoded(bytes);
  const separator = separatorOf(text);
  const rows: TableRow[] = [];
  for (const { line, cells } of records(text, separator)) {
    if (cells.every((cell) => cell === '')) continue;
    if (rows.length >= mostRead)
      throw new UnreadableTable({ code: 'IMPORT_TOO_MANY_ROWS', facts: { max: limits.rows } });
    rows.push({ number: line, cells, notes: [] });
  }
  return { sheet: null, rows, notes: old ? [{ code: 'IMPORT_WINDOWS_1251', facts: {} }] : [] };
}

function decoded(bytes: Uint8Array): { text: string; old: boolean } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), old: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), old: false };
  } catch {
    return { text: new TextDecoder('windows-1251').decode(bytes), old: true };
  }
}

function separatorOf(text: string): string {
  const first =
    text
      .slice(0, 20_000)
      .split(/\r?\n/)
      .find((line) => line.trim() !== '') ?? '';
  const bare = first.replace(/"(?:[^"]|"")*"/g, '');
  const counts = separators.map((separator) => bare.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ';';
}

/** Records of RFC 4180; a quote inside an unquoted cell is a sign like another (names of organisations are full of them). */
function* records(text: string, separator: string): Generator<{ line: number; cells: string[] }> {
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let beginning = 1;
  const endCell = () => {
    if (cells.length >= limits.columns)
      throw new UnreadableTable({ code: 'IMPORT_TOO_MANY_COLUMNS', facts: { max: limits.columns } });
    if (cell.length > limits.cell)
      throw new UnreadableTable({ code: 'IMPORT_CELL_TOO_LONG', facts: { row: beginning, max: limits.cell } });
    cells.push(tidy(cell));
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign === '\n') line += 1;
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) endCell();
    else if (sign === '\n' || (sign === '\r' && text.charAt(at + 1) !== '\n')) {
      endCell();
      yield { line: beginning, cells };
      cells = [];
      line += 1;
      beginning = line;
    } else if (sign !== '\r') cell += sign;
  }
  if (quoted) throw new UnreadableTable({ code: 'IMPORT_QUOTE_OPEN', facts: { row: beginning } });
  if (cell !== '' || cells.length > 0) {
    endCell();
    yield { line: beginning, cells };
  }
}

/** Text of a cell: NFC, no space at its ends; an apostrophe that a spreadsheet put before a sign goes. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u00a0', ' ')
    .trim()
    .replace(/^'(?=[=+\-@])/, '');
}
