import { numericDate } from '../shared/dates.ts';
import { cellText } from '../sheet/cell-text.ts';
import type { Listing, ListingCell, ListingColumn } from './view-model.ts';

const rowsInPiece = 200;

/**
 * A register as text between semicolons, as spreadsheets here expect it (a comma parts the decimals), in UTF-8 with its
 * mark, so that Kazakh letters are read as such. No cell begins with a sign that calculates.
 */
export function* listingCsv({ columns, rows }: Listing): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let piece = `\ufeff${columns.map(({ heading }) => quoted(cellText(heading))).join(';')}\r\n`;
  let waiting = 0;
  for (const row of rows) {
    piece += `${columns.map((column, place) => cellOf(column, row[place] ?? null)).join(';')}\r\n`;
    waiting += 1;
    if (waiting < rowsInPiece) continue;
    yield encoder.encode(piece);
    piece = '';
    waiting = 0;
  }
  if (piece) yield encoder.encode(piece);
}

function cellOf({ kind }: ListingColumn, cell: ListingCell): string {
  if (cell === null || cell === '') return '';
  if (kind === 'count') return String(Math.max(0, Number(cell)));
  return kind === 'date' ? numericDate(String(cell)) : quoted(cellText(String(cell)));
}

/** Always between quotes: what is inside never ends its cell. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
