import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type LocaleParams, localeOf } from '../../../../features/shell/locale.ts';
import { Shell } from '../../../../features/shell/shell.tsx';

/** The sheet alone: an expert from outside has no sections to go to. */
export default async function Layout({ children, params }: { children: ReactNode; params: LocaleParams }) {
  setRequestLocale(localeOf(await params));
  return <Shell>{children}</Shell>;
}
