import { AlignmentType, BorderStyle, type FileChild, HeadingLevel, type IParagraphOptions, Paragraph } from 'docx';
import type { DocumentLocale } from '../shared/locale.ts';
import { wordDocument } from '../word/document.ts';
import { box, columns } from '../word/layout.ts';
import { Pictures } from '../word/pictures.ts';
import { linked, paragraph, prose, runs } from '../word/text.ts';
import { type PrintedLetter, printLetter, titleOf } from './print.ts';
import { qrPng } from './qr-code.ts';
import type { CoveringLetter, LetterheadSide } from './view-model.ts';

const body: IParagraphOptions = {
  alignment: AlignmentType.JUSTIFIED,
  spacing: { after: 80 },
  indent: { firstLine: 709 },
};
const small = { size: 19 };

/** The letter as a Word document, A4. */
export async function letterDocx(letter: CoveringLetter, locale: DocumentLocale): Promise<Uint8Array> {
  const printed = printLetter(letter, locale);
  const pictures = new Pictures();
  return wordDocument({
    title: titleOf(letter.subject, locale),
    author: letter.letterhead[locale].council,
    locale,
    preparedOn: letter.preparedOn,
    fontSize: 24,
    pictures,
    children: [
      ...head(printed),
      ...text(printed),
      ...foot(printed),
      ...(await answer(printed.answer, pictures)),
      executor(printed),
    ],
  });
}

function head(printed: PrintedLetter): FileChild[] {
  const draft = printed.draft === '' ? [] : [paragraph(printed.draft, { alignment: AlignmentType.RIGHT }, small)];
  const rule = { style: BorderStyle.SINGLE, size: 8, space: 4, color: '000000' };
  return [
    ...draft,
    columns([85, 85], [[side(printed.letterhead.kk), side(printed.letterhead.ru)]]),
    paragraph('', { border: { bottom: rule }, spacing: { after: 160 } }, { size: 8 }),
    columns(
      [88, 82],
      [
        [
          printed.reference.map((line) => paragraph(line, { spacing: { after: 40 } }, { size: 23 })),
          printed.addressee.map((line) => paragraph(line, { spacing: { after: 40 } })),
        ],
      ],
    ),
    paragraph(printed.subject, {
      heading: HeadingLevel.HEADING_2,
      indent: { right: 4800 },
      spacing: { before: 240, after: 200 },
    }),
  ];
}

function side({ council, contacts }: LetterheadSide): Paragraph[] {
  const center = { alignment: AlignmentType.CENTER };
  return [
    paragraph(council, { ...center, spacing: { after: 60 } }, { bold: true }),
    ...contacts.map((line) => paragraph(line, center, { size: 18 })),
  ];
}

function text(printed: PrintedLetter): FileChild[] {
  const salutation = { alignment: AlignmentType.CENTER, spacing: { after: 120 } };
  return [
    ...(printed.salutation === '' ? [] : [paragraph(printed.salutation, salutation)]),
    ...prose(printed.text, body),
    ...printed.recommendations.flatMap(({ number, wording, executeBy }, index) => [
      new Paragraph({
        ...body,
        indent: { left: 560, hanging: 400 },
        children: [...runs(`${index + 1}. ${wording}`), ...(number === '' ? [] : runs(` (${number})`, small))],
      }),
      ...(executeBy === '' ? [] : [paragraph(executeBy, { ...body, indent: { left: 560 } }, { italics: true })]),
    ]),
    ...printed.closing.map((line) => paragraph(line, body)),
  ];
}

function foot(printed: PrintedLetter): FileChild[] {
  const { attachments, signatory, words } = printed;
  const listed = attachments.map((line, index) =>
    paragraph(attachments.length === 1 ? line : `${index + 1}. ${line}`, { keepNext: true }),
  );
  return [
    paragraph('', { keepNext: true }),
    ...(listed.length === 0
      ? []
      : [columns([34, 136], [[[paragraph(words.attachments, { keepNext: true })], listed]])]),
    paragraph('', { keepNext: true, spacing: { before: 240 } }),
    columns(
      [110, 60],
      [
        [
          [paragraph(signatory.position, {}, { bold: true })],
          [paragraph(signatory.name, { alignment: AlignmentType.RIGHT }, { bold: true })],
        ],
      ],
      { verticalAlign: 'bottom' },
    ),
    paragraph('', { spacing: { before: 240 } }),
  ];
}

async function answer(link: PrintedLetter['answer'], pictures: Pictures): Promise<FileChild[]> {
  if (link === null) return [];
  const code = pictures.run(await qrPng(link.url), { width: 98, height: 98 }, link.alt);
  return [
    box(
      [32, 138],
      [
        [new Paragraph({ children: [code] })],
        [
          paragraph(link.title, {}, { ...small, bold: true }),
          paragraph(link.how, {}, small),
          new Paragraph({ children: linked(link.url, link.url, small) }),
        ],
      ],
    ),
  ];
}

const executor = (printed: PrintedLetter) => paragraph(printed.executor, { spacing: { before: 80 } }, small);
