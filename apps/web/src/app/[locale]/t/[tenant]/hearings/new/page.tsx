import { Breadcrumbs, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { OpenHearingForm } from '../../../../../../features/hearings/hearing-act.tsx';
import { openHearingSpec } from '../../../../../../features/hearings/hearing-specs.ts';
import { formWords } from '../../../../../../features/shared/form-words.ts';
import { isSecretariat } from '../../../../../../features/shared/is-secretariat.ts';
import { localeOf } from '../../../../../../features/shell/locale.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('hearings');
  return { title: t('actOpen'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** Opening a public hearing: its control action, its sitting and its question at once. */
export default async function NewHearingPage({ params }: { params: Params }) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, keeps] = await Promise.all([getTranslations(), formWords(), isSecretariat(tenant)]);
  if (!keeps) notFound();
  const here = `/${locale}/t/${tenant}/hearings`;
  return (
    <Page width="narrow">
      <PageHead
        breadcrumbs={
          <Breadcrumbs label={t('common.breadcrumbs')} trail={[{ href: here, label: t('hearings.title') }]} />
        }
        title={t('hearings.actOpen')}
        lead={t('hearings.actOpenLead')}
      />
      <OpenHearingForm spec={openHearingSpec(t)} words={words} goTo={`${here}/`} />
    </Page>
  );
}
