import { strToU8, Zip, ZipDeflate } from 'fflate';
import { entryDate } from '../shared/archive.ts';
import { partsOf } from '../shared/dates.ts';
import { cellText } from '../sheet/cell-text.ts';
import { bookParts, escaped, style } from './book-parts.ts';
import type { Listing, ListingCell, ListingColumn } from './view-model.ts';

const rowsInPiece = 200;
const headerRow = 2;

/**
 * A register as a workbook of one sheet, written while its rows come, so that a long one is never whole in memory:
 * its parts are put into the archive here, for the maker of the other workbooks needs all cells at once. Dates are
 * dates, so that they sort; the head stays in view and filters.
 */
export function* listingXlsx(listing: Listing): Generator<Uint8Array> {
  const written: Uint8Array[] = [];
  const zip = new Zip((problem, piece) => {
    if (problem) throw problem;
    written.push(piece);
  });
  const part = (path: string) => {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = entryDate;
    zip.add(entry);
    return entry;
  };
  for (const [path, xml] of bookParts(listing)) part(path).push(strToU8(xml), true);
  yield* written.splice(0);

  const sheet = part('xl/worksheets/sheet1.xml');
  sheet.push(strToU8(opening(listing)));
  let piece = '';
  let last = headerRow;
  for (const row of listing.rows) {
    last += 1;
    piece += `<row r="${last}">${listing.columns.map((column, place) => cellOf(column, row[place] ?? null, place, last)).join('')}</row>`;
    if ((last - headerRow) % rowsInPiece !== 0) continue;
    sheet.push(strToU8(piece));
    piece = '';
    yield* written.splice(0);
  }
  const all = `A${headerRow}:${letters(listing.columns.length - 1)}${last}`;
  sheet.push(strToU8(`${piece}</sheetData><autoFilter ref="${all}"/>${closing}`), true);
  zip.end();
  yield* written.splice(0);
}

function opening({ title, columns }: Listing): string {
  const widths = columns.map(
    ({ width }, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`,
  );
  const heads = columns.map(({ heading }, place) => textCell(cellText(heading), place, headerRow, style.head));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="13"/><cols>${widths.join('')}</cols><sheetData><row r="1">${textCell(cellText(title), 0, 1, style.title)}</row><row r="${headerRow}">${heads.join('')}</row>`;
}

const closing =
  '<pageMargins left="0.6" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>';

function cellOf({ kind }: ListingColumn, cell: ListingCell, place: number, row: number): string {
  if (cell === null || cell === '') return '';
  if (kind === 'text') return textCell(cellText(String(cell)), place, row, style.text);
  const number = kind === 'date' ? serial(String(cell)) : Math.max(0, Number(cell));
  return `<c r="${letters(place)}${row}" s="${kind === 'date' ? style.date : style.count}"><v>${number}</v></c>`;
}

function textCell(text: string, place: number, row: number, look: number): string {
  return `<c r="${letters(place)}${row}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** A spreadsheet's own count of days, from the last day of 1899 less one. */
function serial(date: string): number {
  const { year, month, day } = partsOf(date);
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** The letters of a column: 0 is A, 26 is AA. */
function letters(place: number): string {
  const rest = String.fromCharCode(65 + (place % 26));
  return place < 26 ? rest : letters(Math.floor(place / 26) - 1) + rest;
}
