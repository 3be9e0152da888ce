import type { DocumentLocale } from '../shared/locale.ts';
import { letterPdf } from './typst.ts';
import type { CoveringLetter } from './view-model.ts';

/**
 * The covering letter of recommendations on the council's bilingual letterhead (Kazakh at the left, Russian at the
 * right), with the answer link as a QR code. Refuses an answer link that is not an absolute web address (`RangeError`).
 */
export async function renderCoveringLetter(
  letter: CoveringLetter,
  { format, locale }: { readonly format: 'docx' | 'pdf' | 'svg'; readonly locale: DocumentLocale },
): Promise<Uint8Array> {
  if (format !== 'docx') return letterPdf(letter, locale, format === 'svg' ? 'svg' : undefined);
  return (await import('./docx.ts')).letterDocx(letter, locale);
}
