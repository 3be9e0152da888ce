import { messagesFor } from '@kenes/messages';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { OutboxBar } from '../../../features/field/outbox/outbox-bar.tsx';
import { type LocaleParams, localeOf } from '../../../features/shell/locale.ts';
import { Shell } from '../../../features/shell/shell.tsx';
import { viewer } from '../../../session/viewer.ts';

/** The monitor's screens: no sections, the work fills the phone, the outbox is always in sight. */
export default async function Layout({ children, params }: { children: ReactNode; params: LocaleParams }) {
  const locale = localeOf(await params);
  setRequestLocale(locale);
  const person = await viewer();
  if (!person) {
    const here = (await headers()).get('x-kenes-path') ?? `/${locale}/field`;
    redirect(`/${locale}/sign-in?back=${encodeURIComponent(here)}`);
  }
  const t = await getTranslations('field');
  // Counted words and states change on the device, without a server: the field's own texts go along.
  return (
    <Shell home="/field" tagline={t('title')}>
      <NextIntlClientProvider locale={locale} messages={messagesFor(locale, ['field'])}>
        {children}
        <OutboxBar accountId={person.id} />
      </NextIntlClientProvider>
    </Shell>
  );
}
