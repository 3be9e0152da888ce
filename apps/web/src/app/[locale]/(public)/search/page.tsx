import { EmptyState, Page, PageHead, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { CouncilList, CouncilRow_council } from '../../../../features/councils/council-list.tsx';
import { addresses } from '../../../../features/portal/addresses.ts';
import { ListPages, pageSize } from '../../../../features/portal/list-pages.tsx';
import { preview } from '../../../../features/portal/preview.ts';
import { readSearch, type SearchParams } from '../../../../features/portal/search-params.ts';
import { HitList, HitList_hit } from '../../../../features/search/hit-list.tsx';
import { SearchBox } from '../../../../features/search/search-box.tsx';
import { type LocaleParams, localeOf } from '../../../../features/shell/locale.ts';
import { graphql } from '../../../../graphql.ts';
import { query } from '../../../../session/api.ts';

const SearchQuery = graphql(
  `query Search($text: String!, $council: String, $first: Int!, $after: String) {
    searchPublished(text: $text, council: $council, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id ...HitList }
    }
    councils(search: $text, first: 5) { nodes { id ...CouncilRow } }
  }`,
  [HitList_hit, CouncilRow_council],
);

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = localeOf(await params);
  const t = await getTranslations({ locale, namespace: 'portal' });
  return preview(locale, '/search', { title: t('searchTitle'), hidden: true });
}

/** What all councils published that has these words. */
export default async function SearchPage({
  params,
  searchParams,
}: {
  params: LocaleParams;
  searchParams: SearchParams;
}) {
  const locale = localeOf(await params);
  setRequestLocale(locale);
  const search = await readSearch(searchParams);
  const text = search.q ?? '';
  const [t, found] = await Promise.all([
    getTranslations('portal'),
    text
      ? query(SearchQuery, { text, council: search.council ?? null, first: pageSize, after: search.after ?? null })
      : null,
  ]);
  const hits = found?.searchPublished;
  const councils = search.council ? [] : (found?.councils.nodes ?? []);
  return (
    <Page>
      <PageHead title={t('searchTitle')} />
      <SearchBox text={text} council={search.council} />
      {!hits && <EmptyState title={t('searchFirst')}>{t('searchFirstHelp')}</EmptyState>}
      {councils.length > 0 && (
        <Section title={t('navCouncils')}>
          <CouncilList councils={councils} />
        </Section>
      )}
      {hits && (
        <Section title={t('hitsFound', { count: hits.totalCount ?? 0 })}>
          {hits.nodes.length === 0 && (
            <EmptyState title={t('nothingFound', { text })}>{t('nothingFoundHelp')}</EmptyState>
          )}
          {hits.nodes.length > 0 && <HitList data={hits.nodes} />}
          <ListPages
            path={addresses(locale).search}
            search={search}
            shown={hits.nodes.length}
            total={hits.totalCount}
            next={hits.pageInfo.hasNextPage ? hits.pageInfo.endCursor : null}
          />
        </Section>
      )}
    </Page>
  );
}
