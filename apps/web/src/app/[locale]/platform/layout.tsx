import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type LocaleParams, localeOf } from '../../../features/shell/locale.ts';
import { platformNavigation } from '../../../features/shell/navigation.ts';
import { Shell } from '../../../features/shell/shell.tsx';
import { viewer } from '../../../session/viewer.ts';

/** The platform's own face. The API decides who acts for it; this only spares a stranger an empty page. */
export default async function Layout({ children, params }: { children: ReactNode; params: LocaleParams }) {
  const locale = localeOf(await params);
  setRequestLocale(locale);
  const person = await viewer();
  if (!person) {
    const here = (await headers()).get('x-kenes-path') ?? `/${locale}/platform`;
    redirect(`/${locale}/sign-in?back=${encodeURIComponent(here)}`);
  }
  if (!person.platformAdmin) notFound();
  const t = await getTranslations('platform');
  return (
    <Shell wide home="/platform" tagline={t('title')} navigation={await platformNavigation()}>
      {children}
    </Shell>
  );
}
