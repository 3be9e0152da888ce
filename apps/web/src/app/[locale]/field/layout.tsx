import { redirect } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type LocaleParams, localeOf } from '../../../features/shell/locale.ts';
import { Shell } from '../../../features/shell/shell.tsx';
import { viewer } from '../../../session/viewer.ts';

/** The monitor's screens: no sections, the work fills the phone. */
export default async function Layout({ children, params }: { children: ReactNode; params: LocaleParams }) {
  const locale = localeOf(await params);
  setRequestLocale(locale);
  if (!(await viewer())) redirect(`/${locale}/sign-in?back=${encodeURIComponent(`/${locale}/field`)}`);
  const t = await getTranslations('field');
  return (
    <Shell home="/field" tagline={t('title')}>
      {children}
    </Shell>
  );
}
