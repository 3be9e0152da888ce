import {
  AlignmentType,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
} from 'docx';
import type { DocumentLocale } from '../shared/locale.ts';
import { mm, wordDocument } from '../word/document.ts';
import { linked, paragraph, runs } from '../word/text.ts';
import { type PrintedMonth, type PrintedRow, printTable } from './print.ts';
import type { MonitoringTable } from './view-model.ts';

const widths = [9.5, 28.5, 14.5, 39, 42, 48, 36, 39.5].map(mm);
const small = { size: 18 };
const padding = { top: 50, bottom: 50, left: 85, right: 85 };

/** The table as a Word document, landscape A4; its header row comes again on each page. */
export function tableDocx(table: MonitoringTable, locale: DocumentLocale): Promise<Uint8Array> {
  const printed = printTable(table, locale);
  const title = paragraph(printed.title, {
    heading: HeadingLevel.HEADING_1,
    alignment: AlignmentType.CENTER,
    spacing: { after: 240 },
  });
  const body =
    printed.months.length === 0
      ? paragraph(printed.empty, { alignment: AlignmentType.CENTER })
      : new Table({
          layout: TableLayoutType.FIXED,
          width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
          columnWidths: widths,
          rows: [headerRow(printed.headings), ...printed.months.flatMap(monthRows)],
        });
  return wordDocument({
    title: printed.title,
    author: table.council,
    locale,
    preparedOn: table.preparedOn,
    fontSize: 24,
    landscape: true,
    children: [title, body],
  });
}

function headerRow(headings: readonly string[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: headings.map((heading, column) =>
      cell(column, [runs(heading, { ...small, bold: true })], { center: true, shaded: true }),
    ),
  });
}

function monthRows(month: PrintedMonth): TableRow[] {
  const heading = new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: widths.length,
        margins: padding,
        children: [
          paragraph(month.heading, { alignment: AlignmentType.CENTER, keepNext: true }, { ...small, bold: true }),
        ],
      }),
    ],
  });
  return [heading, ...month.rows.map(row)];
}

function row(printed: PrintedRow): TableRow {
  const texts = [printed.topic, printed.participants, printed.recommendations];
  return new TableRow({
    cantSplit: true,
    children: [
      cell(0, [runs(printed.number, small)], { center: true }),
      cell(1, [runs(printed.council, small)]),
      cell(2, [runs(printed.quantity, small)], { center: true }),
      ...texts.map((text, index) => cell(3 + index, [runs(text, small)])),
      cell(
        6,
        printed.channels.map(({ text, url }) => linked(text, url, small)),
      ),
      cell(7, [runs(printed.results, small)]),
    ],
  });
}

function cell(
  column: number,
  paragraphs: readonly ParagraphChild[][],
  look: { readonly center?: boolean; readonly shaded?: boolean } = {},
): TableCell {
  return new TableCell({
    width: { size: widths[column] ?? 0, type: 'dxa' },
    margins: padding,
    ...(look.shaded && { shading: { fill: 'EEEEEE' }, verticalAlign: VerticalAlignTable.CENTER }),
    children: paragraphs.map(
      (children) => new Paragraph({ children, ...(look.center && { alignment: AlignmentType.CENTER }) }),
    ),
  });
}
