import { defaultLocale, locales } from '@kenes/messages';
import { defineRouting } from 'next-intl/routing';

/** The language is the first segment of every address; without one, Kazakh. What a browser asks for does not matter. */
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: 'always',
  localeDetection: false,
  localeCookie: false,
});
