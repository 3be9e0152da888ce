import { Breadcrumbs, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { OpenReportForm } from '../../../../../../../features/report-hearings/report-act.tsx';
import { openReportSpec } from '../../../../../../../features/report-hearings/report-specs.ts';
import { formWords } from '../../../../../../../features/shared/form-words.ts';
import { isSecretariat } from '../../../../../../../features/shared/is-secretariat.ts';
import { localeOf } from '../../../../../../../features/shell/locale.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reportHearings');
  return { title: t('actOpen'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** Planning the hearing of a report. */
export default async function NewReportPage({ params }: { params: Params }) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, keeps] = await Promise.all([getTranslations(), formWords(), isSecretariat(tenant)]);
  if (!keeps) notFound();
  const here = `/${locale}/t/${tenant}/hearings/reports`;
  return (
    <Page width="narrow">
      <PageHead
        breadcrumbs={
          <Breadcrumbs label={t('common.breadcrumbs')} trail={[{ href: here, label: t('reportHearings.title') }]} />
        }
        title={t('reportHearings.actOpen')}
        lead={t('reportHearings.actOpenLead')}
      />
      <OpenReportForm spec={openReportSpec(t)} words={words} goTo={`${here}/`} />
    </Page>
  );
}
