import {
  AlignmentType,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
} from 'docx';
import type { DocumentLocale } from '../shared/locale.ts';
import { mm, wordDocument } from '../word/document.ts';
import { paragraph, runs } from '../word/text.ts';
import { printRoster } from './print.ts';
import type { CouncilRoster } from './view-model.ts';

const widths = [10, 53, 46, 42, 47, 40, 19].map(mm);
const small = { size: 19 };
const centered = new Set([0, 5, 6]);

/** The roster as a Word document, landscape A4; its header row comes again on each page. */
export function rosterDocx(roster: CouncilRoster, locale: DocumentLocale): Promise<Uint8Array> {
  const printed = printRoster(roster, locale);
  const { keeper } = printed;
  return wordDocument({
    title: printed.title,
    author: roster.council,
    locale,
    preparedOn: roster.preparedOn,
    fontSize: 24,
    landscape: true,
    children: [
      paragraph(printed.council, { alignment: AlignmentType.CENTER }),
      paragraph(printed.title, {
        heading: HeadingLevel.HEADING_1,
        alignment: AlignmentType.CENTER,
        spacing: { after: 160 },
      }),
      ...printed.facts.map((line) => paragraph(line)),
      paragraph(''),
      new Table({
        layout: TableLayoutType.FIXED,
        width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
        columnWidths: widths,
        rows: [
          new TableRow({
            tableHeader: true,
            cantSplit: true,
            children: printed.headings.map((heading, column) => cell(column, heading, true)),
          }),
          ...printed.rows.map(
            (row) => new TableRow({ cantSplit: true, children: row.map((text, column) => cell(column, text)) }),
          ),
        ],
      }),
      paragraph(''),
      ...printed.totals.map((line) => paragraph(line)),
      ...(printed.checks.length === 0
        ? []
        : [
            paragraph(printed.checksTitle, { heading: HeadingLevel.HEADING_2 }),
            ...printed.checks.flatMap(({ head, words }) => [
              paragraph(head, { keepNext: words !== '' }, { bold: true }),
              ...(words === '' ? [] : [paragraph(words)]),
            ]),
          ]),
      ...(keeper.name === ''
        ? []
        : [paragraph(''), paragraph(`${keeper.position} ____________________ ${keeper.name}`)]),
    ],
  });
}

function cell(column: number, text: string, head = false): TableCell {
  return new TableCell({
    width: { size: widths[column] ?? 0, type: 'dxa' },
    margins: { top: 50, bottom: 50, left: 85, right: 85 },
    ...(head && { shading: { fill: 'EEEEEE' }, verticalAlign: VerticalAlignTable.CENTER }),
    children: [
      new Paragraph({
        children: runs(text, { ...small, bold: head }),
        ...((head || centered.has(column)) && { alignment: AlignmentType.CENTER }),
      }),
    ],
  });
}
