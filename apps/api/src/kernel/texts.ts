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

// Controls but tab and line ends; marks that turn the order of a text round; widths of nothing, which make an empty name look
// filled in and two equal ones different. Joiners stay: scripts and emoji are written with them.
const unseen = /[^\P{Cc}\t\n\r]|[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Text as it is stored: NFC, what cannot be seen and outer white space gone; an empty one is null. */
export function cleanText(text: string | null | undefined): string | null {
  const clean = text?.normalize('NFC').replace(unseen, '').trim();
  return clean ? clean : null;
}

/** Whether the database can keep a text: it takes no U+0000, and no half of a pair of surrogates. */
function isKept(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/** The path of the first text in an input that the database cannot keep (`publications.0.outlet`); null where there is none. */
export function unkeptIn(value: unknown, path = ''): string | null {
  if (typeof value === 'string') return isKept(value) ? null : path;
  if (value === null || typeof value !== 'object') return null;
  const prototype = Object.getPrototypeOf(value);
  // Files, secrets and what was read of a table are not what a person typed.
  if (!Array.isArray(value) && 'value' in value && prototype !== Object.prototype && prototype !== null) return null;
  if (ArrayBuffer.isView(value)) return null;
  for (const [name, part] of Object.entries(value)) {
    const found = unkeptIn(part, path === '' ? name : `${path}.${name}`);
    if (found !== null) return found;
  }
  return null;
}
