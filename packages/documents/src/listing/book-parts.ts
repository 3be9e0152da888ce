import { cellText } from '../sheet/cell-text.ts';
import { face } from '../sheet/workbook-face.ts';
import type { Listing } from './view-model.ts';

/** The looks of cells, by their places in the styles below. */
export const style = { text: 1, title: 2, head: 3, date: 4, count: 5 } as const;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const font = (more: string, size: number = face.size) =>
  `<font>${more}<sz val="${size}"/><name val="${face.name}"/><family val="1"/></font>`;
const look = (more: string, alignment: string) =>
  `<xf xfId="0" ${more}>${alignment && `<alignment ${alignment}/>`}</xf>`;
const top = 'vertical="top" wrapText="1"';
const lined = 'borderId="1" applyBorder="1"';

const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="3">${font('')}${font('<b/>', 13)}${font('<b/>')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEEEEE"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">${look('numFmtId="0" fontId="0" fillId="0" borderId="0"', '')}${look(`numFmtId="0" fontId="0" fillId="0" ${lined}`, top)}${look('numFmtId="0" fontId="1" fillId="0" borderId="0"', '')}${look(`numFmtId="0" fontId="2" fillId="2" applyFill="1" ${lined}`, 'vertical="center" horizontal="center" wrapText="1"')}${look(`numFmtId="164" applyNumberFormat="1" fontId="0" fillId="0" ${lined}`, top)}${look(`numFmtId="0" fontId="0" fillId="0" ${lined}`, top)}</cellXfs></styleSheet>`;

/** Everything of a workbook but its sheet: paths and XML. */
export function bookParts({ sheet, title, preparedOn }: Listing): [path: string, xml: string][] {
  return [
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ],
    [
      'docProps/core.xml',
      `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(cellText(title))}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">${preparedOn}T00:00:00Z</dcterms:created></cp:coreProperties>`,
    ],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(sheetName(sheet))}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${escaped(sheetName(sheet)).replaceAll('&apos;', '&apos;&apos;')}'!$2:$2</definedName></definedNames></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', styles],
  ];
}

/** A sheet's name as spreadsheets allow it: 31 signs, none of theirs. */
function sheetName(name: string): string {
  return [...cellText(name).replace(/[[\]:*?/\\'\n]/g, ' ')].slice(0, 31).join('').trim() || '1';
}

/** Text inside XML; what XML cannot carry is dropped by `cellText` before. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
