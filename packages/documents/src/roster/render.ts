import type { DocumentLocale } from '../shared/locale.ts';
import { rosterPdf } from './typst.ts';
import type { CouncilRoster } from './view-model.ts';

/** The official roster of a council, landscape A4, to sign (pdf) or to edit (docx). */
export async function renderRoster(
  roster: CouncilRoster,
  { format, locale }: { readonly format: 'pdf' | 'docx'; readonly locale: DocumentLocale },
): Promise<Uint8Array> {
  if (format === 'pdf') return rosterPdf(roster, locale);
  return (await import('./docx.ts')).rosterDocx(roster, locale);
}
