import { AppHeader, Footer } from '@kenes/ui';
import { cookies, headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AccountCorner } from './account-corner.tsx';
import { rowsOf, type Section } from './current-section.ts';
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
  navigation?: readonly Section[];
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
  const { groups, sections } = rowsOf(navigation, locale, withoutLocale(here));
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
        navigation={groups}
        sections={sections}
        navigationLabel={t('mainNavigation')}
        sectionsLabel={t('sectionNavigation')}
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
