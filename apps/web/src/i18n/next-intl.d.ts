import type { Locale, MessagesShape } from '@kenes/messages';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: MessagesShape;
  }
}
