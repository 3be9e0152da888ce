import { strToU8, zipSync } from 'fflate';

/** A cell of a workbook that a test makes by hand: text, number, a day, or XML as it stands. */
export type Cell = string | number | { readonly date: number } | { readonly xml: string } | null;

export interface BookOptions {
  readonly merged?: readonly string[];
  /** Other parts: `xl/vbaProject.bin` makes it a workbook with macros. */
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const p = 'http://schemas.openxmlformats.org/package/2006';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The name of a column: 0 is A. */
const columnName = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + String.fromCharCode(65 + (at % 26));

function cellXml(cell: Cell, ref: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string')
    return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
  return 'date' in cell ? `<c r="${ref}" s="1"><v>${cell.date}</v></c>` : cell.xml.replace('REF', ref);
}

/** The bytes of a workbook of one sheet. */
export function aWorkbook(rows: readonly (readonly Cell[])[], { merged = [], more = {} }: BookOptions = {}): Buffer {
  const lines = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`)).join('')}</row>`,
  );
  const merges =
    merged.length > 0 ? `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : '';
  const part = (text: string) => strToU8(head + text);
  const bytes = zipSync({
    '[Content_Types].xml': part(
      `<Types xmlns="${p}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': part(
      `<Relationships xmlns="${p}/relationships"><Relationship Id="rId1" Type="${r}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': part(
      `<workbook ${ns} xmlns:r="${r}"><sheets><sheet name="Лист1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': part(
      `<Relationships xmlns="${p}/relationships"><Relationship Id="rId1" Type="${r}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/styles.xml': part(
      `<styleSheet ${ns}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': part(`<worksheet ${ns}><sheetData>${lines.join('')}</sheetData>${merges}</worksheet>`),
    ...more,
  });
  return Buffer.from(bytes);
}
