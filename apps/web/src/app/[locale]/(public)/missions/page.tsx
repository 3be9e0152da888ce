import { FilterBar, Page, PageHead, Section, Select, TextInput } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { monthName } from '../../../../features/home/month.ts';
import { MissionList, MissionRow_mission } from '../../../../features/missions/mission-list.tsx';
import { addresses } from '../../../../features/portal/addresses.ts';
import { CouncilSelect, CouncilSelect_councils } from '../../../../features/portal/council-select.tsx';
import { ListPages, pageSize } from '../../../../features/portal/list-pages.tsx';
import { preview } from '../../../../features/portal/preview.ts';
import { oneOf, readSearch, type SearchParams } from '../../../../features/portal/search-params.ts';
import { type LocaleParams, localeOf } from '../../../../features/shell/locale.ts';
import { graphql } from '../../../../graphql.ts';
import { query } from '../../../../session/api.ts';

const MissionsQuery = graphql(
  `query Missions($first: Int!, $after: String, $search: String, $council: String, $bodyId: ID, $month: String, $state: [MissionState!]) {
    missions(first: $first, after: $after, search: $search, council: $council, bodyId: $bodyId, openedIn: $month, state: $state) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id ...MissionRow }
    }
    councils(first: 100) { ...CouncilSelect }
  }`,
  [MissionRow_mission, CouncilSelect_councils],
);

/** States as a reader asks for them: what is under way, what waits for answers, what is over. */
const stages = {
  running: ['INITIATED', 'APPROVED', 'NOTIFIED', 'RUNNING'],
  documented: ['COMPLETED', 'DOCUMENTED', 'SENT'],
  control: ['ON_CONTROL'],
  over: ['CLOSED', 'CANCELLED'],
} as const;
const stageNames = ['running', 'documented', 'control', 'over'] as const;

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = localeOf(await params);
  const t = await getTranslations({ locale, namespace: 'portal' });
  return preview(locale, '/missions', { title: t('missionsTitle'), description: t('missionsLead') });
}

/** The register of missions of all councils. */
export default async function MissionsPage({
  params,
  searchParams,
}: {
  params: LocaleParams;
  searchParams: SearchParams;
}) {
  const locale = localeOf(await params);
  setRequestLocale(locale);
  const search = await readSearch(searchParams);
  const stage = oneOf(stageNames, search.stage);
  const [t, data] = await Promise.all([
    getTranslations(),
    query(MissionsQuery, {
      first: pageSize,
      after: search.after ?? null,
      search: search.q ?? null,
      council: search.council ?? null,
      bodyId: search.body ?? null,
      month: search.month ?? null,
      state: stage && [...stages[stage]],
    }),
  ]);
  const to = addresses(locale);
  const { nodes, totalCount, pageInfo } = data.missions;
  return (
    <Page>
      <PageHead
        title={t('portal.missionsTitle')}
        lead={t('portal.missionsLead')}
        meta={search.month && t('portal.ofMonth', { month: monthName(locale, search.month) })}
      />
      <FilterBar
        label={t('common.filters')}
        applyLabel={t('common.apply')}
        action={to.missions}
        reset={{ href: to.missions, label: t('common.reset') }}
      >
        <TextInput name="q" type="search" label={t('portal.words')} defaultValue={search.q} />
        <CouncilSelect data={data.councils} chosen={search.council} />
        <Select name="stage" label={t('portal.stage')} defaultValue={stage ?? ''}>
          <option value="">{t('common.all')}</option>
          {stageNames.map((one) => (
            <option key={one} value={one}>
              {t(`portal.stage_${one}`)}
            </option>
          ))}
        </Select>
        {search.month && <input type="hidden" name="month" value={search.month} />}
        {search.body && <input type="hidden" name="body" value={search.body} />}
      </FilterBar>
      <Section title={t('portal.missionsFound', { count: totalCount ?? 0 })}>
        <MissionList missions={nodes} empty={t('portal.noMissions')} help={t('portal.noMissionsHelp')} />
        <ListPages
          path={to.missions}
          search={search}
          shown={nodes.length}
          total={totalCount}
          next={pageInfo.hasNextPage ? pageInfo.endCursor : null}
        />
      </Section>
    </Page>
  );
}
