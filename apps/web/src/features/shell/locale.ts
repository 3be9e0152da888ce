import { defaultLocale, isLocale, type Locale } from '@kenes/messages';

/** What Next gives every page under `[locale]`. */
export type LocaleParams = Promise<{ locale: string }>;

/** The language of a page's parameters; the root layout has already refused any other. */
export function localeOf({ locale }: { locale: string }): Locale {
  return isLocale(locale) ? locale : defaultLocale;
}
