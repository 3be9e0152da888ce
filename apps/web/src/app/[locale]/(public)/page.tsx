import { Page, PageHead } from '@kenes/ui';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { type LocaleParams, localeOf } from '../../../features/shell/locale.ts';

/** The public home. */
export default async function HomePage({ params }: { params: LocaleParams }) {
  setRequestLocale(localeOf(await params));
  const t = await getTranslations('portal');
  return (
    <Page>
      <PageHead title={t('homeTitle')} lead={t('homeLead')} />
    </Page>
  );
}
