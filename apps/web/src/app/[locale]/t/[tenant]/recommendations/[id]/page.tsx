import { Breadcrumbs, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import {
  RecommendationDossier,
  RecommendationDossierParts,
} from '../../../../../../features/dossier-recommendation/recommendation-dossier.tsx';
import { JournalChainParts } from '../../../../../../features/journal/journal-chain.tsx';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const DossierQuery = graphql(
  `
  query RecommendationDossier($id: ID!) {
    recommendation(id: $id) { number ...RecommendationDossierParts }
    journal(first: 100, recommendationId: $id) { ...JournalChainParts }
  }
`,
  [RecommendationDossierParts, JournalChainParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cabinet');
  return { title: t('navRecommendations'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string }>;

/** A recommendation's dossier. */
export default async function RecommendationPage({ params }: { params: Params }) {
  const { tenant, id, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, { recommendation, journal }] = await Promise.all([
    getTranslations(),
    query(DossierQuery, { id }, { acting: asTenant(tenant) }),
  ]);
  if (!recommendation) notFound();
  return (
    <Page width="full">
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[{ href: `/${locale}/t/${tenant}/recommendations`, label: t('cabinet.navRecommendations') }]}
          />
        }
        title={t('cabinet.recommendationOver', { number: recommendation.number })}
      />
      <RecommendationDossier tenant={tenant} data={recommendation} journal={journal} />
    </Page>
  );
}
