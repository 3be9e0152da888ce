import { Breadcrumbs, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { PlanMeetingForm } from '../../../../../../features/meetings/meeting-act.tsx';
import { planSpec } from '../../../../../../features/meetings/meeting-specs.ts';
import { formWords } from '../../../../../../features/shared/form-words.ts';
import { isSecretariat } from '../../../../../../features/shared/is-secretariat.ts';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const CommissionsToMeet = graphql(`
  query CommissionsToMeet($slug: String!) {
    council(slug: $slug) { id commissions { id closedOn name { text } } }
  }
`);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('meetings');
  return { title: t('actPlan'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** Planning a sitting. */
export default async function NewMeetingPage({ params }: { params: Params }) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, keeps, { council }] = await Promise.all([
    getTranslations(),
    formWords(),
    isSecretariat(tenant),
    query(CommissionsToMeet, { slug: tenant }, { acting: asTenant(tenant) }),
  ]);
  if (!council || !keeps) notFound();
  const here = `/${locale}/t/${tenant}/meetings`;
  const commissions = council.commissions.flatMap(({ id, closedOn, name }) =>
    closedOn ? [] : [{ value: id, label: name.text }],
  );
  return (
    <Page width="narrow">
      <PageHead
        breadcrumbs={
          <Breadcrumbs label={t('common.breadcrumbs')} trail={[{ href: here, label: t('meetings.title') }]} />
        }
        title={t('meetings.actPlan')}
        lead={t('meetings.actPlanLead')}
      />
      <PlanMeetingForm spec={planSpec(t, { commissions })} words={words} goTo={`${here}/`} />
    </Page>
  );
}
