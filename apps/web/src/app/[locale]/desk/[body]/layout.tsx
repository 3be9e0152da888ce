import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { localeOf } from '../../../../features/shell/locale.ts';
import { deskNavigation } from '../../../../features/shell/navigation.ts';
import { Shell } from '../../../../features/shell/shell.tsx';
import { viewer } from '../../../../session/viewer.ts';

type Params = Promise<{ locale: string; body: string }>;

/** A body's desk: what all councils sent to it. */
export default async function Layout({ children, params }: { children: ReactNode; params: Params }) {
  const given = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const person = await viewer();
  if (!person) {
    const here = (await headers()).get('x-kenes-path') ?? `/${locale}/desk/${given.body}`;
    redirect(`/${locale}/sign-in?back=${encodeURIComponent(here)}`);
  }
  const body = person.bodies.find(({ id }) => id === given.body);
  if (!body) notFound();
  return (
    <Shell home={`/desk/${body.id}`} tagline={body.name.text} navigation={await deskNavigation(body.id)}>
      {children}
    </Shell>
  );
}
