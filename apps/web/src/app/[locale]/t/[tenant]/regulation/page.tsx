import { EmptyState, Page, PageHead, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { DecisionAct } from '../../../../../features/decisions/decision-act.tsx';
import { recordRegulationSpec } from '../../../../../features/decisions/record-spec.ts';
import {
  RegulationVersions,
  RegulationVersionsParts,
  regulationsIn,
} from '../../../../../features/decisions/regulation-versions.tsx';
import { SittingTabs } from '../../../../../features/decisions/sitting-tabs.tsx';
import { cabinetFile } from '../../../../../features/shared/cabinet-file.ts';
import { formWords } from '../../../../../features/shared/form-words.ts';
import { isSecretariat } from '../../../../../features/shared/is-secretariat.ts';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { asTenant } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';

const RegulationQuery = graphql(
  `query CabinetRegulation($slug: String!) { council(slug: $slug) { id ...RegulationVersionsParts } }`,
  [RegulationVersionsParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('decisions');
  return { title: t('tabRegulation'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** The regulation by which the council works: the version in force and those before it. */
export default async function RegulationPage({ params }: { params: Params }) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, enters, { council }] = await Promise.all([
    getTranslations(),
    formWords(),
    isSecretariat(tenant),
    query(RegulationQuery, { slug: tenant }, { acting: asTenant(tenant) }),
  ]);
  if (!council) notFound();
  const base = `/${locale}/t/${tenant}`;
  const some = regulationsIn(council) > 0;
  const enter = enters && (
    <DecisionAct
      act="recordRegulation"
      spec={recordRegulationSpec(t)}
      words={words}
      icon="plus"
      kind={some ? 'secondary' : 'primary'}
    />
  );
  return (
    <Page width="full">
      <PageHead title={t('decisions.tabRegulation')} lead={t('decisions.regulationPageLead')} actions={some && enter} />
      <SittingTabs base={base} current="regulation" />
      {some ? (
        <Section title={t('decisions.versions')} id="versions">
          <RegulationVersions
            data={council}
            fileHref={(id) => cabinetFile(tenant, id)}
            decisionHref={(id) => `${base}/decisions/${id}`}
          />
        </Section>
      ) : (
        <EmptyState level={2} title={t('decisions.regulationNone')} action={enter}>
          {t('decisions.regulationNoneHelp')}
        </EmptyState>
      )}
    </Page>
  );
}
