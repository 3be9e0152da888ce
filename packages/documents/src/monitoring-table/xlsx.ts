import { translate } from '@kenes/messages';
import type { Worksheet } from 'exceljs';
import type { DocumentLocale } from '../shared/locale.ts';
import { pageWords } from '../shared/page-words.ts';
import { cellText } from '../sheet/cell-text.ts';
import { addSheet, border, fitHeight, workbookBytes } from '../sheet/workbook.ts';
import { face } from '../sheet/workbook-face.ts';
import { type PrintedMonth, type PrintedRow, type PrintedTable, printTable } from './print.ts';
import type { MonitoringTable } from './view-model.ts';

const widths = [5, 18, 9, 27, 30, 36, 34, 30];
const headerRow = 2;

/**
 * The table as a workbook: the eight columns on the first sheet; on the second every channel that has an address, as a
 * link of its own, because a cell of a workbook can lead to one place only.
 */
export function tableXlsx(table: MonitoringTable, locale: DocumentLocale): Promise<Uint8Array> {
  const printed = printTable(table, locale);
  const pageOf = pageWords(locale);
  return workbookBytes({ title: printed.title, author: table.council, preparedOn: table.preparedOn }, (workbook) => {
    const name = cellText(translate(locale, 'documents.table.sheet'));
    const linksName = cellText(translate(locale, 'documents.table.linksSheet'));
    const sheet = addSheet(workbook, name, headerRow, pageOf);
    const links = addSheet(workbook, linksName, 1, pageOf);
    layOut(sheet, printed);
    headLinks(links, locale);
    for (const month of printed.months) addMonth(sheet, links, month);
    if (printed.months.length === 0) sheet.addRow([cellText(printed.empty)]);
  });
}

function layOut(sheet: Worksheet, printed: PrintedTable): void {
  sheet.columns = widths.map((width) => ({ width, style: { font: face } }));
  sheet.addRow([cellText(printed.title)]);
  sheet.mergeCells('A1:H1');
  sheet.getCell('A1').style = { font: { ...face, size: 13, bold: true }, alignment: { horizontal: 'center' } };
  sheet.getRow(1).height = 26;
  const heads = sheet.addRow(printed.headings.map(cellText));
  heads.eachCell((cell) => {
    cell.style = {
      font: { ...face, bold: true },
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEEEEE' } },
      border,
    };
  });
  heads.height = 66;
}

function headLinks(links: Worksheet, locale: DocumentLocale): void {
  const words = (['month', 'number', 'topic', 'link'] as const).map((key) =>
    translate(locale, `documents.table.${key}`),
  );
  links.columns = [20, 6, 60, 90].map((width) => ({ width, style: { font: face } }));
  links.addRow(words.map(cellText)).font = { ...face, bold: true };
}

function addMonth(sheet: Worksheet, links: Worksheet, month: PrintedMonth): void {
  const heading = sheet.addRow([cellText(month.heading)]);
  sheet.mergeCells(heading.number, 1, heading.number, widths.length);
  heading.getCell(1).style = { font: { ...face, bold: true }, alignment: { horizontal: 'center' }, border };
  for (const row of month.rows) addRow(sheet, links, month, row);
}

function addRow(sheet: Worksheet, links: Worksheet, month: PrintedMonth, printed: PrintedRow): void {
  const channels = cellText(printed.channels.map(({ text }) => text).join('\n'));
  const row = sheet.addRow([
    cellText(printed.number),
    cellText(printed.council),
    printed.quantity === '' ? '' : Number(printed.quantity),
    cellText(printed.topic),
    cellText(printed.participants),
    cellText(printed.recommendations),
    channels,
    cellText(printed.results),
  ]);
  for (let column = 1; column <= widths.length; column += 1) {
    const horizontal = column === 1 || column === 3 ? 'center' : 'left';
    row.getCell(column).style = { font: face, border, alignment: { vertical: 'top', horizontal, wrapText: true } };
  }
  fitHeight(row, widths);
  const leading = printed.channels.filter(({ url }) => url !== null);
  const firstLink = links.rowCount + 1;
  for (const { text, url } of leading) addLink(links, month, printed, text, url ?? '');
  const target = leading.length === 1 ? leading[0]?.url : leading.length > 1 && `#'${links.name}'!D${firstLink}`;
  if (target) row.getCell(7).value = { text: channels, hyperlink: target };
  if (target) row.getCell(7).font = { ...face, underline: true };
}

function addLink(links: Worksheet, month: PrintedMonth, printed: PrintedRow, text: string, url: string): void {
  const row = links.addRow([cellText(month.heading), cellText(printed.number), cellText(printed.topic)]);
  row.getCell(4).value = { text: cellText(text), hyperlink: url };
  row.getCell(4).font = { ...face, underline: true };
  row.alignment = { vertical: 'top', wrapText: true };
}
