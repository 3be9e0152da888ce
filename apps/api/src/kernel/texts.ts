import type { Locale } from '@kenes/messages';

/** A text in several languages, as stored: which one is authentic, and the texts there are. NFC, trimmed. */
export interface LocalizedText {
  readonly authentic: Locale;
  readonly kk?: string;
  readonly ru?: string;
  readonly en?: string;
}

/** The text in the reader's language; else the authentic one, else any: `missing` says that the reader's is owed. */
export function readText(value: LocalizedText, locale: Locale): { text: string; lang: Locale; missing: boolean } {
  const order: Locale[] = [locale, value.authentic, 'kk', 'ru', 'en'];
  const lang = order.find((candidate) => value[candidate]);
  return lang
    ? { text: value[lang] ?? '', lang, missing: lang !== locale }
    : { text: '', lang: value.authentic, missing: true };
}

/** Text as it is stored: NFC, outer white space gone; an empty one is null. */
export function cleanText(text: string | null | undefined): string | null {
  const clean = text?.normalize('NFC').trim();
  return clean ? clean : null;
}
