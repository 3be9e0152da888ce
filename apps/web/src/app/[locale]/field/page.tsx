import { EmptyState, Page, PageHead, Rows } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { type LocaleParams, localeOf } from '../../../features/shell/locale.ts';
import { viewer } from '../../../session/viewer.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('field');
  return { title: t('title') };
}

/** Where a monitor may work: by mandate in a council's mission, or in a tenant of their own. */
export default async function FieldPage({ params }: { params: LocaleParams }) {
  const locale = localeOf(await params);
  setRequestLocale(locale);
  const [t, person] = await Promise.all([getTranslations('field'), viewer()]);
  const rows = [
    ...(person?.mandates ?? []).map(({ id, tenantSlug }) => ({
      key: id,
      icon: 'camera' as const,
      title: <a href={`/${locale}/field/m/${id}`}>{t('byMandate', { council: tenantSlug })}</a>,
    })),
    ...(person?.tenants ?? []).map(({ id, slug, name }) => ({
      key: id,
      icon: 'users' as const,
      title: <a href={`/${locale}/field/t/${slug}`}>{name.text}</a>,
    })),
  ];
  return (
    <Page width="narrow">
      <PageHead title={t('title')} />
      {rows.length > 0 ? <Rows rows={rows} /> : <EmptyState title={t('nothingTitle')}>{t('nothingHelp')}</EmptyState>}
    </Page>
  );
}
