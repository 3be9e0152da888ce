import { notFound, redirect } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { localeOf } from '../../../../features/shell/locale.ts';
import { cabinetNavigation } from '../../../../features/shell/navigation.ts';
import { Shell } from '../../../../features/shell/shell.tsx';
import { viewer } from '../../../../session/viewer.ts';

type Params = Promise<{ locale: string; tenant: string }>;

/** A council's cabinet. The API decides who sees what; this only spares a stranger an empty page. */
export default async function Layout({ children, params }: { children: ReactNode; params: Params }) {
  const given = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const person = await viewer();
  if (!person) redirect(`/${locale}/sign-in?back=${encodeURIComponent(`/${locale}/t/${given.tenant}`)}`);
  const tenant = person.tenants.find(({ slug }) => slug === given.tenant);
  if (!tenant) notFound();
  const home = `/t/${tenant.slug}`;
  return (
    <Shell wide home={home} tagline={tenant.name.text} navigation={await cabinetNavigation(tenant.slug, tenant.roles)}>
      {children}
    </Shell>
  );
}
