import { Document, Footer, type ISectionOptions, Packer } from 'docx';
import { settle } from '../shared/archive.ts';
import type { IsoDate } from '../shared/dates.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import { printable } from '../shared/printable.ts';
import { pageNumber } from './page-number.ts';
import type { Pictures } from './pictures.ts';

/** Twentieths of a point in a millimetre: the unit of Word's measures. */
export const mm = (millimetres: number): number => Math.round(millimetres * 56.6929);

/** The margins of official papers: 30 mm for the binding, 10 mm at the right, 20 mm above and below. */
export const officialMargins = {
  left: mm(30),
  right: mm(10),
  top: mm(20),
  bottom: mm(20),
  header: mm(10),
  footer: mm(10),
};

const languages: Record<DocumentLocale, string> = { kk: 'kk-KZ', ru: 'ru-RU' };

export interface WordDocument {
  readonly title: string;
  readonly author: string;
  readonly locale: DocumentLocale;
  readonly preparedOn: IsoDate;
  /** Half-points: 24 is 12 pt. */
  readonly fontSize: number;
  readonly landscape?: boolean;
  readonly children: ISectionOptions['children'];
  /** The pictures that `children` show, from the same `Pictures`. */
  readonly pictures?: Pictures;
}

/**
 * A Word document in the office's own face (Times New Roman, which every Kazakh office has), with page numbers and
 * properties. Equal input gives equal bytes.
 */
export async function wordDocument(about: WordDocument): Promise<Uint8Array> {
  const bytes = await Packer.toBuffer(
    new Document({
      title: printable(about.title),
      creator: printable(about.author),
      lastModifiedBy: printable(about.author),
      styles: {
        default: {
          document: {
            run: { font: 'Times New Roman', size: about.fontSize, language: { value: languages[about.locale] } },
          },
          heading1: { run: { bold: true, size: about.fontSize + 4, color: '000000' }, paragraph: heading(0, 120) },
          heading2: { run: { bold: true, size: about.fontSize, color: '000000' }, paragraph: heading(200, 80) },
          heading3: { run: { bold: true, size: about.fontSize, color: '000000' }, paragraph: heading(120, 40) },
          hyperlink: { run: { color: '000000', underline: { type: 'single' } } },
        },
      },
      sections: [
        {
          properties: {
            page: {
              margin: officialMargins,
              size: { width: mm(210), height: mm(297), ...(about.landscape && { orientation: 'landscape' }) },
            },
          },
          footers: { default: new Footer({ children: [pageNumber(about.locale)] }) },
          children: about.children,
        },
      ],
    }),
  );
  return settle(bytes, {
    xml: (xml, path) => steady(xml, path, about.preparedOn),
    picture: (stored) => about.pictures?.original(stored) ?? stored,
  });
}

const heading = (before: number, after: number) => ({ keepNext: true, keepLines: true, spacing: { before, after } });

/** The library stamps the clock and random names into the parts; both are replaced by what the content determines. */
function steady(xml: string, path: string, date: IsoDate): string {
  const named = new Map<string, string>();
  const numbered = xml
    .replace(/<wp:docPr id="\d+"/g, countingUp('<wp:docPr id="', '"'))
    .replace(/rId[A-Za-z0-9_-]{12,}/g, (id) => {
      const known = named.get(id) ?? `rIdLink${named.size + 1}`;
      named.set(id, known);
      return known;
    });
  return path === 'docProps/core.xml' ? numbered.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${date}T00:00:00Z`) : numbered;
}

function countingUp(before: string, after: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${before}${count}${after}`;
  };
}
