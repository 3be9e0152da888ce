import type { DocumentLocale } from '../shared/locale.ts';
import type { Paper } from './blocks.ts';
import { paperPdf } from './typst.ts';

/** The forms in which a paper of a sitting leaves: to sign and keep, to complete, to look at on a page. */
export type PaperForm = 'pdf' | 'docx' | 'svg';

/** Lays a paper out. */
export async function renderPaper(paper: Paper, format: PaperForm, locale: DocumentLocale): Promise<Uint8Array> {
  if (format === 'docx') return (await import('./docx.ts')).paperDocx(paper, locale);
  return paperPdf(paper, locale, format === 'svg' ? 'svg' : undefined);
}
