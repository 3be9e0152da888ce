import { AppHeader, Footer, type NavigationLink } from '@kenes/ui';
import { cookies, headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AccountCorner } from './account-corner.tsx';
import { VISION_COOKIE } from './display.ts';
import { languageLinks, withoutLocale } from './languages.ts';

/** What surrounds a page of any face: head with languages and account, the page itself, foot. */
export async function Shell({
  navigation = [],
  wide = false,
  home = '',
  tagline,
  children,
}: {
  /** Paths without the language: `/councils`. The longest that begins the page's path is current. */
  navigation?: readonly NavigationLink[];
  wide?: boolean;
  /** Where the mark leads, without the language. */
  home?: string;
  /** Whose workplace this is; the product's own line unless told. */
  tagline?: string;
  children: ReactNode;
}) {
  const [locale, t, portal, incoming, jar] = await Promise.all([
    getLocale(),
    getTranslations('common'),
    getTranslations('portal'),
    headers(),
    cookies(),
  ]);
  const here = incoming.get('x-kenes-path') ?? `/${locale}`;
  const lowVision = jar.get(VISION_COOKIE)?.value === 'on';
  return (
    <>
      <AppHeader
        wide={wide}
        skipLabel={t('skipToContent')}
        brand={{ href: `/${locale}${home}`, name: t('productName'), tagline: tagline ?? t('productTagline') }}
        languages={languageLinks(locale, here)}
        languagesLabel={t('language')}
        lowVision={{
          action: '/api/display',
          label: t(lowVision ? 'lowVisionOff' : 'lowVision'),
          on: lowVision,
          back: here,
        }}
        account={<AccountCorner />}
        navigation={markCurrent(navigation, locale, withoutLocale(here))}
        navigationLabel={t('mainNavigation')}
      />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer
        links={[
          { href: `/${locale}/deadline`, label: portal('deadlineTitle') },
          { href: `/${locale}/legal-basis`, label: portal('legalTitle') },
          { href: `/${locale}/accessibility`, label: t('footerAccessibility') },
        ]}
      >
        {t('footerLaw')}
      </Footer>
    </>
  );
}

function markCurrent(navigation: readonly NavigationLink[], locale: string, here: string): NavigationLink[] {
  const path = here.split('?')[0] ?? '';
  // A section is where its pages lie; the one above all others (a cabinet's today) only where it is itself.
  const above = (href: string) => navigation.some((other) => other.href.startsWith(`${href}/`));
  const within = (href: string) => path === href || (!above(href) && path.startsWith(`${href}/`));
  const best = navigation
    .map(({ href }) => href)
    .filter(within)
    .sort((a, b) => b.length - a.length)[0];
  return navigation.map((link) => ({ ...link, href: `/${locale}${link.href}`, current: link.href === best }));
}
