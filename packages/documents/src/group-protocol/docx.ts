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
import { type PrintedBallot, printProtocol } from './print.ts';
import type { GroupProtocol } from './view-model.ts';

const widths = [12, 43, 16, 15, 17, 17, 20, 30].map(mm);
const small = { size: 19 };
const centered = new Set([0, 2, 3, 4, 5, 6]);

/** The protocol as a Word document, A4, to be completed and signed. */
export function protocolDocx(protocol: GroupProtocol, locale: DocumentLocale): Promise<Uint8Array> {
  const printed = printProtocol(protocol, locale);
  return wordDocument({
    title: printed.title,
    author: protocol.council,
    locale,
    preparedOn: protocol.preparedOn,
    fontSize: 24,
    children: [
      paragraph(printed.council, { alignment: AlignmentType.CENTER }),
      paragraph(printed.title, { heading: HeadingLevel.HEADING_1, alignment: AlignmentType.CENTER }),
      paragraph(printed.subtitle, { alignment: AlignmentType.CENTER }),
      paragraph(printed.date, { alignment: AlignmentType.RIGHT }),
      ...printed.facts.map((line) => paragraph(line)),
      ...(printed.presentTitle === ''
        ? []
        : [
            paragraph(printed.presentTitle, { heading: HeadingLevel.HEADING_2 }),
            ...printed.present.map((line) => paragraph(line)),
          ]),
      ...(printed.absent === '' ? [] : [paragraph(printed.absent)]),
      ...printed.ballots.flatMap(ballotParts),
      ...printed.signatures.flatMap(({ position, name }) => [
        paragraph(''),
        paragraph(`${position} ____________________ ${name}`),
      ]),
    ],
  });
}

function ballotParts(ballot: PrintedBallot) {
  return [
    paragraph(ballot.heading, { heading: HeadingLevel.HEADING_2 }),
    ...ballot.facts.map((line) => paragraph(line)),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
      columnWidths: widths,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: ballot.headings.map((heading, column) => cell(column, heading, true)),
        }),
        ...ballot.rows.map(
          (row) => new TableRow({ cantSplit: true, children: row.map((text, column) => cell(column, text)) }),
        ),
      ],
    }),
    ...(ballot.votesTitle === '' ? [] : [paragraph(ballot.votesTitle, { heading: HeadingLevel.HEADING_3 })]),
    ...ballot.votes.flatMap(({ head, lines }) => [
      paragraph(head, { keepNext: true }, { bold: true }),
      ...lines.map((line) => paragraph(line)),
    ]),
    ...ballot.results.map((line) => paragraph(line, { spacing: { before: 120 } }, { bold: true })),
  ];
}

function cell(column: number, text: string, head = false): TableCell {
  return new TableCell({
    width: { size: widths[column] ?? 0, type: 'dxa' },
    margins: { top: 50, bottom: 50, left: 70, right: 70 },
    ...(head && { shading: { fill: 'EEEEEE' }, verticalAlign: VerticalAlignTable.CENTER }),
    children: [
      new Paragraph({
        children: runs(text, { ...small, bold: head }),
        ...((head || centered.has(column)) && { alignment: AlignmentType.CENTER }),
      }),
    ],
  });
}
