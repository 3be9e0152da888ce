import { locales } from '@kenes/messages';
import type { LanguageLink } from '@kenes/ui';

const names = {
  kk: { short: 'ҚАЗ', name: 'қазақша' },
  ru: { short: 'РУС', name: 'на русском' },
  en: { short: 'ENG', name: 'in English' },
} as const;

/** A path without its language: `/kk/councils?x=1` → `/councils?x=1`. */
export function withoutLocale(path: string): string {
  return path.replace(/^\/(?:kk|ru|en)(?=\/|\?|$)/, '');
}

/** The same page in each language, Kazakh first. */
export function languageLinks(current: string, here: string): LanguageLink[] {
  const rest = withoutLocale(here);
  return locales.map((code) => ({ code, ...names[code], href: `/${code}${rest}`, current: code === current }));
}
