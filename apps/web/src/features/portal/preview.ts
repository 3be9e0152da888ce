import { locales } from '@kenes/messages';
import type { Metadata } from 'next';
import { environment } from '../../environment.ts';

const short = (text: string) => (text.length > 200 ? `${text.slice(0, 197).trimEnd()}…` : text);

/**
 * What a page says of itself to a browser's tab, a search engine and a messenger that previews its link. `path` is the
 * page's address without its language, `whole` for a title that stands alone.
 */
export function preview(
  locale: string,
  path: string,
  of: { title: string; description?: string | null | undefined; whole?: boolean; hidden?: boolean },
): Metadata {
  const description = of.description ? short(of.description) : undefined;
  const title = short(of.title);
  return {
    metadataBase: new URL(environment().webUrl),
    title: of.whole ? { absolute: title } : title,
    ...(description && { description }),
    alternates: {
      canonical: `/${locale}${path}`,
      languages: Object.fromEntries(locales.map((code) => [code, `/${code}${path}`])),
    },
    openGraph: {
      type: 'website',
      siteName: 'Кеңес',
      locale,
      url: `/${locale}${path}`,
      title,
      ...(description && { description }),
    },
    ...(of.hidden && { robots: { index: false, follow: true } }),
  };
}
