import { SelectFilter, Tabs, TextInput } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { monthName } from '../../../../features/home/month.ts';
import { addresses } from '../../../../features/portal/addresses.ts';
import { CouncilSelect, CouncilSelect_councils } from '../../../../features/portal/council-select.tsx';
import { pageSize } from '../../../../features/portal/list-pages.tsx';
import { preview } from '../../../../features/portal/preview.ts';
import { RegisterPage } from '../../../../features/portal/register-page.tsx';
import { oneOf, readSearch, type SearchParams } from '../../../../features/portal/search-params.ts';
import {
  RecommendationCard_recommendation,
  RecommendationList,
} from '../../../../features/recommendations/recommendation-list.tsx';
import { publicFilters } from '../../../../features/recommendations/track-filters.ts';
import { type LocaleParams, localeOf } from '../../../../features/shell/locale.ts';
import { graphql } from '../../../../graphql.ts';
import { query } from '../../../../session/api.ts';

const RecommendationsQuery = graphql(
  `query Recommendations($first: Int!, $after: String, $search: String, $council: String, $bodyId: ID, $month: String, $track: TrackFilter) {
    recommendations(first: $first, after: $after, search: $search, council: $council, bodyId: $bodyId, adoptedIn: $month, track: $track) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id ...RecommendationCard }
    }
    councils(first: 100) { ...CouncilSelect }
  }`,
  [RecommendationCard_recommendation, CouncilSelect_councils],
);

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = localeOf(await params);
  const t = await getTranslations({ locale, namespace: 'portal' });
  return preview(locale, '/recommendations', {
    title: t('recommendationsTitle'),
    description: t('recommendationsLead'),
  });
}

/** The register of recommendations of all councils. */
export default async function RecommendationsPage({
  params,
  searchParams,
}: {
  params: LocaleParams;
  searchParams: SearchParams;
}) {
  const locale = localeOf(await params);
  setRequestLocale(locale);
  const search = await readSearch(searchParams);
  const track = oneOf(publicFilters, search.track);
  const [t, data] = await Promise.all([
    getTranslations(),
    query(RecommendationsQuery, {
      first: pageSize,
      after: search.after ?? null,
      search: search.q ?? null,
      council: search.council ?? null,
      bodyId: search.body ?? null,
      month: search.month ?? null,
      track,
    }),
  ]);
  const to = addresses(locale);
  const { nodes } = data.recommendations;
  return (
    <RegisterPage
      title={t('portal.recommendationsTitle')}
      lead={t('portal.recommendationsLead')}
      meta={search.month && t('portal.ofMonth', { month: monthName(locale, search.month) })}
      path={to.recommendations}
      search={search}
      kept={['month', 'body']}
      views={
        <Tabs
          label={t('portal.views')}
          tabs={[
            { href: to.recommendations, label: t('portal.byRecommendation'), current: true },
            { href: to.tracks, label: t('portal.byAddressee') },
          ]}
        />
      }
      filters={
        <>
          <TextInput name="q" type="search" label={t('portal.words')} defaultValue={search.q} />
          <CouncilSelect data={data.councils} chosen={search.council} />
          <SelectFilter
            name="track"
            label={t('portal.standing')}
            all={t('common.all')}
            chosen={track}
            options={publicFilters.map((one) => ({ value: one, label: t(`enums.TrackFilter_${one}`) }))}
          />
        </>
      }
      counted={(count) => t('portal.recommendationsFound', { count })}
      found={data.recommendations}
    >
      <RecommendationList
        recommendations={nodes}
        empty={t('portal.noRecommendations')}
        help={t('portal.noRecommendationsHelp')}
      />
    </RegisterPage>
  );
}
