import { SelectFilter, TextInput } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { monthName } from '../../../../features/home/month.ts';
import { MissionList, MissionRow_mission } from '../../../../features/missions/mission-list.tsx';
import { addresses } from '../../../../features/portal/addresses.ts';
import { CouncilSelect, CouncilSelect_councils } from '../../../../features/portal/council-select.tsx';
import { pageSize } from '../../../../features/portal/list-pages.tsx';
import { preview } from '../../../../features/portal/preview.ts';
import { RegisterPage } from '../../../../features/portal/register-page.tsx';
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
  const { nodes } = data.missions;
  return (
    <RegisterPage
      title={t('portal.missionsTitle')}
      lead={t('portal.missionsLead')}
      meta={search.month && t('portal.ofMonth', { month: monthName(locale, search.month) })}
      path={to.missions}
      search={search}
      kept={['month', 'body']}
      filters={
        <>
          <TextInput name="q" type="search" label={t('portal.words')} defaultValue={search.q} />
          <CouncilSelect data={data.councils} chosen={search.council} />
          <SelectFilter
            name="stage"
            label={t('portal.stage')}
            all={t('common.all')}
            chosen={stage}
            options={stageNames.map((one) => ({ value: one, label: t(`portal.stage_${one}`) }))}
          />
        </>
      }
      counted={(count) => t('portal.missionsFound', { count })}
      found={data.missions}
    >
      <MissionList missions={nodes} empty={t('portal.noMissions')} help={t('portal.noMissionsHelp')} />
    </RegisterPage>
  );
}
