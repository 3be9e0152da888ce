import { translate } from '@kenes/messages';
import type { DocumentLocale } from './locale.ts';

/** «стр. {page} из {pages}», the two marks left in for the maker of pages, who alone knows the numbers. */
export function pageWords(locale: DocumentLocale): string {
  return translate(locale, 'documents.pageOf', { page: '{page}', pages: '{pages}' });
}
