import { LinkButton, Page, PageHead, Select, SelectFilter, TextInput } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { MissionRegister, MissionRegisterParts } from '../../../../../features/register-missions/mission-register.tsx';
import { one, oneOf, type Search } from '../../../../../features/shared/address.ts';
import { ListFilters } from '../../../../../features/shared/list-filters.tsx';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { asTenant } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';

const MissionsQuery = graphql(
  `
  query MissionRegister($council: String!, $after: String, $search: String, $state: [MissionState!], $orderBy: MissionOrder!) {
    missions(first: 50, council: $council, after: $after, search: $search, state: $state, orderBy: $orderBy) {
      ...MissionRegisterParts
    }
  }
`,
  [MissionRegisterParts],
);

const states = [
  'INITIATED',
  'APPROVED',
  'NOTIFIED',
  'RUNNING',
  'COMPLETED',
  'DOCUMENTED',
  'SENT',
  'ON_CONTROL',
  'CLOSED',
  'CANCELLED',
] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cabinet');
  return { title: t('navMissions'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** The register of missions. */
export default async function MissionsPage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Search>;
}) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, search] = await Promise.all([getTranslations(), searchParams]);
  const state = oneOf(search, 'state', states);
  const { missions } = await query(
    MissionsQuery,
    {
      council: tenant,
      after: one(search, 'after'),
      search: one(search, 'q'),
      state: state ? [state] : null,
      orderBy: oneOf(search, 'sort', ['NEWEST', 'OLDEST', 'NUMBER'] as const) ?? 'NEWEST',
    },
    { acting: asTenant(tenant) },
  );
  const here = `/${locale}/t/${tenant}/missions`;
  return (
    <Page width="full">
      <PageHead
        title={t('cabinet.navMissions')}
        actions={
          <LinkButton icon="plus" href={`${here}/new`}>
            {t('cabinet.openMission')}
          </LinkButton>
        }
      />
      <ListFilters action={here}>
        <TextInput name="q" type="search" label={t('common.search')} defaultValue={one(search, 'q') ?? undefined} />
        <SelectFilter
          name="state"
          label={t('cabinet.colState')}
          all={t('common.all')}
          chosen={state}
          options={states.map((value) => ({ value, label: t(`enums.MissionState_${value}`) }))}
        />
        <Select name="sort" label={t('cabinet.order')} defaultValue={one(search, 'sort') ?? 'NEWEST'}>
          <option value="NEWEST">{t('cabinet.newestFirst')}</option>
          <option value="OLDEST">{t('cabinet.oldestFirst')}</option>
          <option value="NUMBER">{t('cabinet.byNumber')}</option>
        </Select>
      </ListFilters>
      <MissionRegister tenant={tenant} search={search} data={missions} />
    </Page>
  );
}
