import type { DocumentLocale } from '../shared/locale.ts';
import { protocolPdf } from './typst.ts';
import type { GroupProtocol } from './view-model.ts';

/** The protocol of a working group on a competition, A4, to sign (pdf) or to complete (docx). */
export async function renderGroupProtocol(
  protocol: GroupProtocol,
  { format, locale }: { readonly format: 'pdf' | 'docx'; readonly locale: DocumentLocale },
): Promise<Uint8Array> {
  if (format === 'pdf') return protocolPdf(protocol, locale);
  return (await import('./docx.ts')).protocolDocx(protocol, locale);
}
