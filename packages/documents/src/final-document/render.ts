import type { DocumentLocale } from '../shared/locale.ts';
import { finalDocumentPdf } from './typst.ts';
import type { FinalDocument } from './view-model.ts';

/**
 * The final document of public control (итоговый документ / қорытынды құжат) with all parts of PC-CTRL-09.
 * Refuses a photo that is neither JPEG nor PNG with `UnreadablePicture`.
 */
export async function renderFinalDocument(
  model: FinalDocument,
  { format, locale }: { readonly format: 'docx' | 'pdf' | 'svg'; readonly locale: DocumentLocale },
): Promise<Uint8Array> {
  if (format !== 'docx') return finalDocumentPdf(model, locale, format === 'svg' ? 'svg' : undefined);
  return (await import('./docx.ts')).finalDocumentDocx(model, locale);
}
