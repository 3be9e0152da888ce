import type { Locale, MessagesShape } from '@kenes/messages';

/**
 * Keys are checked, texts are plain strings: reading the arguments out of fifteen hundred ICU texts at every call took the
 * compiler minutes and gigabytes. That each language asks for the same arguments is a test of the catalogue.
 */
type Keys<Shape> = { [N in keyof Shape]: { [K in keyof Shape[N]]: string } };

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Keys<MessagesShape>;
  }
}
