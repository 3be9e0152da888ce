import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type LocaleParams, localeOf } from '../../../../features/shell/locale.ts';
import { Shell } from '../../../../features/shell/shell.tsx';

/** One thing at a time: a page without sections. */
export default async function Layout({ children, params }: { children: ReactNode; params: LocaleParams }) {
  setRequestLocale(localeOf(await params));
  return <Shell>{children}</Shell>;
}
