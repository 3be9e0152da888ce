import { Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { SessionList, SessionsQuery } from '../../../../features/account/session-list.tsx';
import { WorkplaceList } from '../../../../features/account/workplace-list.tsx';
import { type LocaleParams, localeOf } from '../../../../features/shell/locale.ts';
import { query } from '../../../../session/api.ts';
import { viewer } from '../../../../session/viewer.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('title'), robots: { index: false } };
}

/** A person's own account: where they work, and the devices they are signed in on. */
export default async function AccountPage({ params }: { params: LocaleParams }) {
  const locale = localeOf(await params);
  setRequestLocale(locale);
  const [t, { viewer: own }, person] = await Promise.all([
    getTranslations('account'),
    query(SessionsQuery, {}, { acting: 'account' }),
    viewer(),
  ]);
  return (
    <Page width="narrow">
      <PageHead title={t('title')} lead={own ? `${own.name}, ${own.email}` : undefined} />
      {person && <WorkplaceList person={person} locale={locale} />}
      {own && <SessionList data={own} />}
    </Page>
  );
}
