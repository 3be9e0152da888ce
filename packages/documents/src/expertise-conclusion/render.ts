import { type PaperForm, renderPaper } from '../paper/render.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import { printExpertiseConclusion } from './print.ts';
import type { ExpertiseConclusion } from './view-model.ts';

/** The conclusion of an expertise, A4: to be frozen and signed (pdf), to complete by hand (docx), to look at on a page (svg). */
export function renderExpertiseConclusion(
  conclusion: ExpertiseConclusion,
  { format, locale }: { readonly format: PaperForm; readonly locale: DocumentLocale },
): Promise<Uint8Array> {
  return renderPaper(printExpertiseConclusion(conclusion, locale), format, locale);
}
