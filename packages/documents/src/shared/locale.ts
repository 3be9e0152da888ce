/**
 * Languages in which documents are printed. English stands in the message catalogue already; to print it, add `'en'`
 * here and let the compiler name what is missing (month names, long dates).
 */
export type DocumentLocale = 'kk' | 'ru';
