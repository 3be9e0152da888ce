import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type LocaleParams, localeOf } from '../../../features/shell/locale.ts';
import { portalNavigation } from '../../../features/shell/navigation.ts';
import { Shell } from '../../../features/shell/shell.tsx';

/** The public portal: no account, no scripts of its own. */
export default async function Layout({ children, params }: { children: ReactNode; params: LocaleParams }) {
  setRequestLocale(localeOf(await params));
  return <Shell navigation={await portalNavigation()}>{children}</Shell>;
}
