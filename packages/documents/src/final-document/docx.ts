import { AlignmentType, type FileChild, HeadingLevel, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { DocumentLocale } from '../shared/locale.ts';
import type { Photo } from '../shared/parts.ts';
import { shapeOf } from '../shared/picture.ts';
import { printable } from '../shared/printable.ts';
import { wordDocument } from '../word/document.ts';
import { columns, officeTable, signatures } from '../word/layout.ts';
import { Pictures } from '../word/pictures.ts';
import { linked, paragraph, prose } from '../word/text.ts';
import { type PrintedFinalDocument, type PrintedFinding, printFinalDocument } from './print.ts';
import type { FinalDocument } from './view-model.ts';

const body: IParagraphOptions = { alignment: AlignmentType.JUSTIFIED, spacing: { after: 100 } };
const center: IParagraphOptions = { alignment: AlignmentType.CENTER, spacing: { after: 100 } };
const dash = { ...body, indent: { left: 340, hanging: 340 } };

/** The final document as a Word document, A4. Refuses a photo that is neither JPEG nor PNG (`UnreadablePicture`). */
export function finalDocumentDocx(model: FinalDocument, locale: DocumentLocale): Promise<Uint8Array> {
  const printed = printFinalDocument(model, locale);
  const pictures = new Pictures();
  return wordDocument({
    title: `${printed.title}: ${model.topic}`,
    author: model.council,
    locale,
    preparedOn: model.preparedOn,
    fontSize: 24,
    pictures,
    children: [...head(printed), ...parts(printed, model, pictures), ...signatures(printed.signatories)],
  });
}

function head(printed: PrintedFinalDocument): FileChild[] {
  const draft = printed.draft === '' ? [] : [paragraph(printed.draft, { alignment: AlignmentType.RIGHT })];
  return [
    ...draft,
    paragraph(printed.council, { ...center, spacing: { after: 360 } }, { bold: true }),
    paragraph(printed.title.toLocaleUpperCase('kk'), {
      heading: HeadingLevel.HEADING_1,
      alignment: AlignmentType.CENTER,
    }),
    paragraph(printed.subtitle, center),
    paragraph(printed.topic, { ...center, spacing: { after: 240 } }, { bold: true }),
    columns(
      [57, 56, 57],
      [
        [
          [paragraph(printed.dated)],
          [paragraph(printed.numbered, { alignment: AlignmentType.CENTER })],
          [paragraph(printed.place, { alignment: AlignmentType.RIGHT })],
        ],
      ],
    ),
  ];
}

function parts(printed: PrintedFinalDocument, model: FinalDocument, pictures: Pictures): FileChild[] {
  const { titles, words } = printed;
  const part = (title: string, children: FileChild[]) => [
    paragraph(title, { heading: HeadingLevel.HEADING_2 }),
    ...(children.length > 0 ? children : [paragraph(words.empty, body, { italics: true })]),
  ];
  const dashed = (texts: readonly string[]) => texts.map((text) => paragraph(`— ${text}`, dash));
  const occasions = printed.occasions.map(({ date, time, place, remark }) => [
    date,
    time,
    [place, remark].filter((text) => text !== '').join('\n'),
  ]);
  const subjects = printed.subjects.map(({ name, role, compliance }) => [name, role, compliance]);
  return [
    ...part(titles.dateTimePlace, table([28, 30, 112], [words.date, words.time, words.place], occasions)),
    ...part(titles.legalBasis, dashed(printed.legalBasis)),
    ...part(titles.objects, dashed(printed.objects)),
    ...part(titles.tasks, [
      ...prose(printed.aim, body),
      ...numbered(printed.tasks, ')'),
      ...prose(printed.tasksText, body),
    ]),
    ...part(titles.subjects, [
      ...table([70, 45, 55], [words.subject, words.role, words.compliance], subjects),
      ...prose(printed.subjectsText, { ...body, spacing: { before: 120, after: 100 } }),
    ]),
    ...part(titles.forms, [
      paragraph(printed.form, body),
      ...prose(printed.methods, body),
      ...prose(printed.formsText, body),
    ]),
    ...part(titles.findings, [
      ...prose(printed.factsText, body),
      ...printed.findings.flatMap((finding, index) =>
        findingBlocks(finding, model.findings[index]?.photos ?? [], pictures),
      ),
    ]),
    ...part(titles.otherDocuments, [
      ...numbered(printed.otherDocuments, ')'),
      ...prose(printed.otherDocumentsText, body),
    ]),
    ...part(titles.proposals, [
      ...prose(printed.proposalsText, body),
      ...printed.proposals.flatMap(({ wording, notes }, index) => [
        ...numbered([wording], '.', index + 1),
        ...notes.map((note) => paragraph(note, { ...body, indent: { left: 400 } }, { italics: true, size: 22 })),
      ]),
    ]),
    ...(printed.consideration.length === 0
      ? []
      : part(
          titles.consideration,
          printed.consideration.map((text) => paragraph(text, body)),
        )),
  ];
}

const table = (widths: readonly number[], heads: readonly string[], rows: readonly (readonly string[])[]) =>
  rows.length === 0 ? [] : [officeTable(widths, heads, rows)];

const numbered = (texts: readonly string[], sign: string, from = 1) =>
  texts.map((text, index) =>
    paragraph(`${from + index}${sign} ${text}`, { ...body, indent: { left: 400, hanging: 340 } }),
  );

function findingBlocks(finding: PrintedFinding, photos: readonly Photo[], pictures: Pictures): FileChild[] {
  const facts = finding.facts.map(
    ({ label, text, url }) =>
      new Paragraph({
        spacing: { after: 40 },
        indent: { left: 400 },
        children: [
          new TextRun({ text: `${printable(label)}: `, bold: true, size: 22 }),
          ...linked(text, url, { size: 22 }),
        ],
      }),
  );
  const cells = photos.map((photo, index) => photoCell(photo, finding.photos[index]?.caption ?? '', pictures));
  const rows = cells.flatMap((cell, index) => (index % 2 === 0 ? [[cell, cells[index + 1] ?? [paragraph('')]]] : []));
  return [
    paragraph(finding.heading, { heading: HeadingLevel.HEADING_3 }),
    ...prose(finding.statement, body),
    ...facts,
    ...(rows.length === 0 ? [] : [paragraph('', { spacing: { after: 60 } }), columns([85, 85], rows)]),
  ];
}

/** The photo as large as 80 × 60 mm allow, its caption under it. */
function photoCell({ bytes }: Photo, caption: string, pictures: Pictures): Paragraph[] {
  const { width, height } = shapeOf(bytes);
  // Word counts pictures in pixels of 1/96 inch: 80 mm are 302 of them, 60 mm are 227.
  const scale = Math.min(302 / width, 227 / height);
  const picture = pictures.run(
    bytes,
    { width: Math.round(width * scale), height: Math.round(height * scale) },
    caption,
  );
  return [
    new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [picture] }),
    paragraph(caption, center, { size: 18 }),
  ];
}
