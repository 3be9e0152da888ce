import { Page, PageHead, Section, SelectFilter, TextInput } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { CouncilList, CouncilRow_council } from '../../../../features/councils/council-list.tsx';
import { RegionMap, RegionMap_regions } from '../../../../features/councils/region-map.tsx';
import { regionName } from '../../../../features/councils/region-name.ts';
import { addresses } from '../../../../features/portal/addresses.ts';
import { ListPages, pageSize } from '../../../../features/portal/list-pages.tsx';
import { preview } from '../../../../features/portal/preview.ts';
import { oneOf, readSearch, type SearchParams } from '../../../../features/portal/search-params.ts';
import { ListFilters } from '../../../../features/shared/list-filters.tsx';
import { type LocaleParams, localeOf } from '../../../../features/shell/locale.ts';
import { graphql } from '../../../../graphql.ts';
import { query } from '../../../../session/api.ts';

const CouncilsQuery = graphql(
  `query Councils($first: Int!, $after: String, $search: String, $region: String, $kind: TenantKind) {
    councils(first: $first, after: $after, search: $search, region: $region, kind: $kind) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id ...CouncilRow }
    }
    councilRegions { region ...RegionMap }
  }`,
  [CouncilRow_council, RegionMap_regions],
);

const kinds = ['PUBLIC_COUNCIL', 'NPO', 'LOCAL_COMMUNITY', 'MICRO_AREA_COUNCIL'] as const;

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = localeOf(await params);
  const t = await getTranslations({ locale, namespace: 'portal' });
  return preview(locale, '/councils', { title: t('councilsTitle'), description: t('councilsLead') });
}

/** The register of councils: by region on the map, by name in the list. */
export default async function CouncilsPage({
  params,
  searchParams,
}: {
  params: LocaleParams;
  searchParams: SearchParams;
}) {
  const locale = localeOf(await params);
  setRequestLocale(locale);
  const search = await readSearch(searchParams);
  const kind = oneOf(kinds, search.kind);
  const [t, data] = await Promise.all([
    getTranslations(),
    query(CouncilsQuery, {
      first: pageSize,
      after: search.after ?? null,
      search: search.q ?? null,
      region: search.region ?? null,
      kind,
    }),
  ]);
  const to = addresses(locale);
  const names = new Map(
    await Promise.all(data.councilRegions.map(async ({ region }) => [region, await regionName(region)] as const)),
  );
  const { nodes, totalCount, pageInfo } = data.councils;
  return (
    <Page>
      <PageHead title={t('portal.councilsTitle')} lead={t('portal.councilsLead')} />
      <Section title={t('portal.whereTitle')}>
        <RegionMap data={data.councilRegions} current={search.region} />
      </Section>
      <Section title={t('portal.councilsFound', { count: totalCount ?? 0 })} id="list">
        <ListFilters action={to.councils}>
          <TextInput name="q" type="search" label={t('portal.councilName')} defaultValue={search.q} />
          <SelectFilter
            name="region"
            label={t('portal.region')}
            all={t('common.all')}
            chosen={search.region}
            options={data.councilRegions.flatMap(({ region }) =>
              region ? [{ value: region, label: names.get(region) ?? region }] : [],
            )}
          />
          <SelectFilter
            name="kind"
            label={t('portal.kind')}
            all={t('common.all')}
            chosen={kind}
            options={kinds.map((value) => ({ value, label: t(`enums.TenantKind_${value}`) }))}
          />
        </ListFilters>
        <CouncilList councils={nodes} />
        <ListPages
          path={to.councils}
          search={search}
          shown={nodes.length}
          total={totalCount}
          next={pageInfo.hasNextPage ? pageInfo.endCursor : null}
        />
      </Section>
    </Page>
  );
}
