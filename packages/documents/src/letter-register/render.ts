import type { DocumentLocale } from '../shared/locale.ts';
import { registerPdf } from './typst.ts';
import type { LetterRegister } from './view-model.ts';

/** The yearly register of a council's letters, landscape A4; as a workbook, a sheet for each direction. */
export async function renderLetterRegister(
  register: LetterRegister,
  { format, locale }: { readonly format: 'pdf' | 'xlsx'; readonly locale: DocumentLocale },
): Promise<Uint8Array> {
  if (format === 'pdf') return registerPdf(register, locale);
  return (await import('./xlsx.ts')).registerXlsx(register, locale);
}
