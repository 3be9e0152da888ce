import { isLocale, locales } from '@kenes/messages';
import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { VISION_COOKIE } from '../../features/shell/display.ts';
import '@kenes/ui/styles.css';

const golos = localFont({
  src: [
    { path: '../../../../../packages/ui/fonts/golos-text-400.woff2', weight: '400' },
    { path: '../../../../../packages/ui/fonts/golos-text-600.woff2', weight: '600' },
  ],
  variable: '--font-golos',
  display: 'swap',
});

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

export async function generateMetadata({ params }: { params: Promise<{ locale: string }> }): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'common' });
  return {
    title: { default: t('productName'), template: `%s · ${t('productName')}` },
    description: t('productTagline'),
  };
}

/** The document of every page: its language, its type, and how the reader asked it to look. */
export default async function Layout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const lowVision = (await cookies()).get(VISION_COOKIE)?.value === 'on';
  return (
    <html
      lang={locale}
      className={golos.variable}
      {...(lowVision && { 'data-contrast': 'high', 'data-text': 'large' })}
    >
      <body>{children}</body>
    </html>
  );
}
