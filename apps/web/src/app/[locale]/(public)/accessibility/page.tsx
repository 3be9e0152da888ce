import { Page, PageHead, Prose } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { type LocaleParams, localeOf } from '../../../../features/shell/locale.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('portal');
  return { title: t('accessibilityTitle') };
}

/** What has been done for those who see, hear or move otherwise. */
export default async function AccessibilityPage({ params }: { params: LocaleParams }) {
  setRequestLocale(localeOf(await params));
  const t = await getTranslations('portal');
  return (
    <Page width="narrow">
      <PageHead title={t('accessibilityTitle')} lead={t('accessibilityLead')} />
      <Prose>
        <p>{t('accessibilityVision')}</p>
        <p>{t('accessibilityColour')}</p>
      </Prose>
    </Page>
  );
}
