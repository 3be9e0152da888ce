import { catalog, defaultLocale, isLocale, messagesFor, type NamespaceName } from '@kenes/messages';
import { getRequestConfig } from 'next-intl/server';

const everyNamespace = Object.keys(catalog).filter((name): name is NamespaceName => name in catalog);

/** Server pages may use every namespace: they send words, not catalogues. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = isLocale(asked) ? asked : defaultLocale;
  return { locale, timeZone: 'Asia/Almaty', messages: messagesFor(locale, everyNamespace) };
});
