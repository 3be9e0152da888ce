import { LinkButton, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ExportList } from '../../../../../features/lists/export-list.tsx';
import { exportAddress, exportWords } from '../../../../../features/lists/list-words.ts';
import { TrackFilters, trackFilters } from '../../../../../features/register-recommendations/track-filters.tsx';
import { TrackRegister, TrackRegisterParts } from '../../../../../features/register-recommendations/track-register.tsx';
import { one, oneOf, type Search } from '../../../../../features/shared/address.ts';
import { isSecretariat } from '../../../../../features/shared/is-secretariat.ts';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { asTenant } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';

const RegisterQuery = graphql(
  `
  query TrackRegister($after: String, $search: String, $is: TrackFilter, $bodyId: ID, $quarter: String, $orderBy: TrackOrder!) {
    tracks(first: 50, after: $after, search: $search, is: $is, bodyId: $bodyId, quarter: $quarter, orderBy: $orderBy) {
      ...TrackRegisterParts
    }
    organisations(first: 100) { nodes { id name { text } } }
  }
`,
  [TrackRegisterParts],
);

const orders = ['DUE_ASC', 'DUE_DESC', 'SENT_ASC', 'SENT_DESC', 'BODY_ASC'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cabinet');
  return { title: t('navRecommendations'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** The register of recommendations: a line for each addressee. */
export default async function RecommendationsPage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Search>;
}) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, imports, search] = await Promise.all([
    getTranslations('cabinet'),
    getTranslations('imports'),
    searchParams,
  ]);
  const { tracks, organisations } = await query(
    RegisterQuery,
    {
      after: one(search, 'after'),
      search: one(search, 'q'),
      is: oneOf(search, 'is', trackFilters),
      bodyId: one(search, 'body'),
      quarter: one(search, 'quarter'),
      orderBy: oneOf(search, 'sort', orders) ?? 'DUE_ASC',
    },
    { acting: asTenant(tenant) },
  );
  const [exported, address, enters] = await Promise.all([
    exportWords(),
    exportAddress(tenant, 'recommendations', search),
    isSecretariat(tenant),
  ]);
  return (
    <Page width="full">
      <PageHead
        title={t('navRecommendations')}
        actions={
          <>
            <ExportList address={address} words={exported} />
            {enters && (
              <LinkButton kind="quiet" icon="upload" href={`/${locale}/t/${tenant}/imports/new?kind=RECOMMENDATIONS`}>
                {imports('title')}
              </LinkButton>
            )}
            <LinkButton icon="plus" href={`/${locale}/t/${tenant}/recommendations/new`}>
              {t('newRecommendation')}
            </LinkButton>
          </>
        }
      />
      <TrackFilters
        tenant={tenant}
        search={search}
        bodies={organisations.nodes.map(({ id, name }) => ({ id, name: name.text }))}
      />
      <TrackRegister tenant={tenant} search={search} data={tracks} />
    </Page>
  );
}
