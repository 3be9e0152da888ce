import {
  ExternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { printable } from '../shared/printable.ts';

/** Runs of a text, a line break at each of its line ends. */
export function runs(text: string, options: IRunOptions = {}): TextRun[] {
  return printable(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...options, text: line, ...(index > 0 && { break: 1 }) }));
}

/** One paragraph of plain text. */
export function paragraph(text: string, options: IParagraphOptions = {}, run: IRunOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: runs(text, run) });
}

/** The paragraphs of a text: an empty line parts them. */
export function prose(text: string, options: IParagraphOptions = {}, run: IRunOptions = {}): Paragraph[] {
  return printable(text)
    .split(/\n[ ]*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => paragraph(part, options, run));
}

/** A text that leads to `url` (already checked by `linkable`), or plain runs when there is none. */
export function linked(text: string, url: string | null, run: IRunOptions = {}): ParagraphChild[] {
  if (url === null) return runs(text, run);
  return [new ExternalHyperlink({ link: url, children: runs(text, { ...run, style: 'Hyperlink' }) })];
}
