import { AlignmentType, type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import { qrPng } from '../covering-letter/qr-code.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import { printable } from '../shared/printable.ts';
import { wordDocument } from '../word/document.ts';
import { box, columns, officeTable, signatures } from '../word/layout.ts';
import { Pictures } from '../word/pictures.ts';
import { linked, paragraph, prose, runs } from '../word/text.ts';
import type { Paper, PaperBlock, PaperTable } from './blocks.ts';

const body = { alignment: AlignmentType.JUSTIFIED, spacing: { after: 100 } } as const;
const center = { alignment: AlignmentType.CENTER, spacing: { after: 100 } } as const;
/** Millimetres between the margins. */
const pageWidth = 170;
/** Pixels of 1/96 inch: 23 mm. */
const qrSize = { width: 87, height: 87 };

/** A paper as a Word document, A4. */
export async function paperDocx(paper: Paper, locale: DocumentLocale): Promise<Uint8Array> {
  const pictures = new Pictures();
  const verification = paper.blocks.find((block) => block.kind === 'verification');
  const qr = verification ? await qrPng(verification.url) : new Uint8Array();
  return wordDocument({
    title: paper.title,
    author: paper.author,
    locale,
    preparedOn: paper.preparedOn,
    fontSize: 24,
    pictures,
    children: [
      ...(paper.draft === '' ? [] : [paragraph(paper.draft, { alignment: AlignmentType.RIGHT })]),
      ...paper.blocks.flatMap((block) => laidOut(block, pictures, qr)),
    ],
  });
}

function laidOut(block: PaperBlock, pictures: Pictures, qr: Uint8Array): FileChild[] {
  switch (block.kind) {
    case 'title':
      return [
        paragraph(block.text.toLocaleUpperCase('kk'), {
          heading: HeadingLevel.HEADING_1,
          alignment: AlignmentType.CENTER,
        }),
      ];
    case 'center':
      return [paragraph(block.text, center, { bold: block.bold })];
    case 'across':
      return [
        columns(
          [57, 56, 57],
          [
            [
              [paragraph(block.left)],
              [paragraph(block.middle, { alignment: AlignmentType.CENTER })],
              [paragraph(block.right, { alignment: AlignmentType.RIGHT })],
            ],
          ],
        ),
        paragraph(''),
      ];
    case 'heading':
      return [paragraph(block.text, { heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3 })];
    case 'labelled':
      return labelled(block.label, block.text);
    case 'prose':
      return prose(block.text, body);
    case 'strong':
      return [paragraph(block.text, { ...body, spacing: { before: 120, after: 100 }, keepNext: true }, { bold: true })];
    case 'detail':
      return [paragraph(block.text, { indent: { left: 340 }, spacing: { after: 60 } }, { size: 22 })];
    case 'list':
      return block.items.map((text, index) =>
        paragraph(`${index + 1}. ${text}`, { indent: { left: 400, hanging: 340 }, spacing: { after: 60 } }),
      );
    case 'table':
      return [officeTable(widthsOf(block), block.heads, block.rows), paragraph('')];
    case 'note':
      return [box([pageWidth], [[paragraph(block.text, {}, { size: 20 })]]), paragraph('')];
    case 'signatures':
      return signatures(block.people);
    case 'verification':
      return [
        paragraph(''),
        box(
          [30, pageWidth - 30],
          [
            [new Paragraph({ children: [pictures.run(qr, qrSize, block.alt)] })],
            [
              paragraph(block.text, {}, { bold: true, size: 18 }),
              new Paragraph({ children: linked(block.url, block.url, { size: 18 }) }),
              paragraph(block.code, {}, { size: 18 }),
            ],
          ],
        ),
      ];
  }
}

/** The label and the first paragraph are one; the others follow. */
function labelled(label: string, text: string): Paragraph[] {
  const [first = '', ...others] = printable(text)
    .split(/\n[ ]*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return [
    new Paragraph({
      ...body,
      children: [new TextRun({ text: `${printable(label)} `, bold: true }), ...runs(first)],
    }),
    ...others.map((part) => paragraph(part, body)),
  ];
}

function widthsOf({ widths }: PaperTable): number[] {
  const rest = pageWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => (width === 0 ? rest : width));
}
