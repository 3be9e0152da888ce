import { SelectFilter, Tabs, TextInput } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { monthName } from '../../../../../features/home/month.ts';
import { addresses } from '../../../../../features/portal/addresses.ts';
import { CouncilSelect, CouncilSelect_councils } from '../../../../../features/portal/council-select.tsx';
import { pageSize } from '../../../../../features/portal/list-pages.tsx';
import { Localized } from '../../../../../features/portal/localized.tsx';
import { preview } from '../../../../../features/portal/preview.ts';
import { RegisterPage } from '../../../../../features/portal/register-page.tsx';
import { oneOf, readSearch, type SearchParams } from '../../../../../features/portal/search-params.ts';
import { publicFilters } from '../../../../../features/recommendations/track-filters.ts';
import { TrackList, TrackRow_track } from '../../../../../features/recommendations/track-list.tsx';
import { type LocaleParams, localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { query } from '../../../../../session/api.ts';

const TracksQuery = graphql(
  `query Tracks($first: Int!, $after: String, $search: String, $council: String, $bodyId: ID, $is: TrackFilter, $quarter: String,
      $answered: String, $executed: String, $orderBy: TrackOrder!, $body: ID!, $hasBody: Boolean!) {
    tracks(first: $first, after: $after, search: $search, council: $council, bodyId: $bodyId, is: $is, quarter: $quarter,
        answeredIn: $answered, executedIn: $executed, orderBy: $orderBy) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id ...TrackRow }
    }
    organisation(id: $body) @include(if: $hasBody) { id name { text lang missing } }
    councils(first: 100) { ...CouncilSelect }
  }`,
  [TrackRow_track, CouncilSelect_councils],
);

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = localeOf(await params);
  const t = await getTranslations({ locale, namespace: 'portal' });
  return preview(locale, '/recommendations/tracks', { title: t('tracksTitle'), description: t('tracksLead') });
}

/** The register of addressees: every figure of the portal opens here, so that each can be counted by hand. */
export default async function TracksPage({
  params,
  searchParams,
}: {
  params: LocaleParams;
  searchParams: SearchParams;
}) {
  const locale = localeOf(await params);
  setRequestLocale(locale);
  const search = await readSearch(searchParams);
  const is = oneOf(publicFilters, search.is);
  const answered = search.answered ?? null;
  const newestAnswers = answered !== null || is?.startsWith('ANSWERED') || is === 'ACCEPTED' || is === 'REJECTED';
  const [t, data] = await Promise.all([
    getTranslations(),
    query(TracksQuery, {
      first: pageSize,
      after: search.after ?? null,
      search: search.q ?? null,
      council: search.council ?? null,
      bodyId: search.body ?? null,
      is,
      quarter: search.quarter ?? null,
      answered,
      executed: search.executed ?? null,
      orderBy: newestAnswers ? 'ANSWERED_DESC' : 'DUE_ASC',
      body: search.body ?? '',
      hasBody: search.body !== undefined,
    }),
  ]);
  const to = addresses(locale);
  const { nodes } = data.tracks;
  return (
    <RegisterPage
      title={t('portal.tracksTitle')}
      lead={t('portal.tracksLead')}
      meta={
        <>
          {data.organisation && (
            <span>
              {t('portal.addressee')}:{' '}
              <a href={to.body(data.organisation.id)}>
                <Localized of={data.organisation.name} />
              </a>
            </span>
          )}
          {search.answered && <span>{t('portal.answeredInMonth', { month: monthName(locale, search.answered) })}</span>}
          {search.executed && <span>{t('portal.executedInMonth', { month: monthName(locale, search.executed) })}</span>}
          {search.quarter && <span>{t('portal.sentInQuarter', { quarter: search.quarter })}</span>}
        </>
      }
      path={to.tracks}
      search={search}
      kept={['body', 'quarter', 'answered', 'executed']}
      views={
        <Tabs
          label={t('portal.views')}
          tabs={[
            { href: to.recommendations, label: t('portal.byRecommendation') },
            { href: to.tracks, label: t('portal.byAddressee'), current: true },
          ]}
        />
      }
      filters={
        <>
          <TextInput name="q" type="search" label={t('portal.words')} defaultValue={search.q} />
          <CouncilSelect data={data.councils} chosen={search.council} />
          <SelectFilter
            name="is"
            label={t('portal.standing')}
            all={t('common.all')}
            chosen={is}
            options={publicFilters.map((one) => ({ value: one, label: t(`enums.TrackFilter_${one}`) }))}
          />
        </>
      }
      counted={(count) => t('portal.tracksFound', { count })}
      found={data.tracks}
    >
      <TrackList tracks={nodes} label={t('portal.tracksTitle')} empty={t('portal.noTracks')} />
    </RegisterPage>
  );
}
