import type { DocumentLocale } from '../shared/locale.ts';
import { registerPdf } from './typst.ts';
import type { LetterRegister } from './view-model.ts';
import { registerXlsx } from './xlsx.ts';

/** The yearly register of a council's letters, landscape A4; as a workbook, a sheet for each direction. */
export async function renderLetterRegister(
  register: LetterRegister,
  { format, locale }: { readonly format: 'pdf' | 'xlsx'; readonly locale: DocumentLocale },
): Promise<Uint8Array> {
  return format === 'xlsx' ? registerXlsx(register, locale) : registerPdf(register, locale);
}
