import { AlignmentType, PageNumber, Paragraph, TextRun } from 'docx';
import type { DocumentLocale } from '../shared/locale.ts';
import { pageWords } from '../shared/page-words.ts';

const fields = new Map<string, string>([
  ['{page}', PageNumber.CURRENT],
  ['{pages}', PageNumber.TOTAL_PAGES],
]);

/** «стр. 1 из 3» with fields that Word counts itself. */
export function pageNumber(locale: DocumentLocale): Paragraph {
  const children = pageWords(locale)
    .split(/(\{pages?\})/)
    .map((piece) => fields.get(piece) ?? piece)
    .filter((piece) => piece !== '');
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children, size: 17 })] });
}
