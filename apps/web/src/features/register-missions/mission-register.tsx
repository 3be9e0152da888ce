import { type Column, DataTable, EmptyState, LinkButton, StateBadge } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import css from '../register-recommendations/track-register.module.css';
import type { Search } from '../shared/address.ts';
import { Day } from '../shared/day.tsx';
import { ListPages } from '../shared/list-pages.tsx';
import { RegisterKeys } from '../shared/register-keys.tsx';
import { Said, SaidParts } from '../shared/said.tsx';
import { missionTones } from './mission-tones.ts';

/** A page of the register of missions. */
export const MissionRegisterParts = graphql(
  `
  fragment MissionRegisterParts on MissionConnection {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id number state openedOn completedOn legalBasis permanent siteName published
      title { ...SaidParts }
      objects { id body { name { ...SaidParts } } }
      counts { visits findings findingsDraft }
    }
  }
`,
  [SaidParts],
);

function rowsOf(data: FragmentOf<typeof MissionRegisterParts>) {
  return readFragment(MissionRegisterParts, data).nodes;
}
type Row = ReturnType<typeof rowsOf>[number];

/** The register of missions. */
export async function MissionRegister({
  tenant,
  search,
  data,
}: {
  tenant: string;
  search: Search;
  data: FragmentOf<typeof MissionRegisterParts>;
}) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const { totalCount, pageInfo } = readFragment(MissionRegisterParts, data);
  const rows = rowsOf(data);
  const base = `/${locale}/t/${tenant}/missions`;
  if (rows.length === 0) {
    return (
      <EmptyState
        level={2}
        title={t('cabinet.noMissions')}
        action={
          <LinkButton icon="plus" href={`${base}/new`}>
            {t('cabinet.openMission')}
          </LinkButton>
        }
      >
        {t('cabinet.noMissionsHelp')}
      </EmptyState>
    );
  }
  const columns: Column<Row>[] = [
    { key: 'number', header: t('cabinet.colNumber'), nowrap: true, cell: (row) => row.number },
    {
      key: 'title',
      header: t('cabinet.topic'),
      primary: true,
      width: '34%',
      cell: (row) => (
        <>
          <a className={css.wording} href={`${base}/${row.id}`} data-row>
            <Said text={row.title} quiet />
          </a>
          <span className={css.under}>
            {[row.siteName, row.permanent && t('cabinet.permanent')].filter(Boolean).join(' · ')}
          </span>
        </>
      ),
    },
    {
      key: 'objects',
      header: t('cabinet.objects'),
      width: '24%',
      cell: (row) =>
        row.objects.map(({ id, body }) => (
          <span key={id} className={css.line}>
            {body && <Said text={body.name} quiet />}
          </span>
        )),
    },
    { key: 'opened', header: t('cabinet.openedOn'), nowrap: true, cell: (row) => <Day on={row.openedOn} /> },
    { key: 'visits', header: t('cabinet.visits'), numeric: true, cell: (row) => row.counts.visits },
    {
      key: 'findings',
      header: t('cabinet.findingsOf'),
      numeric: true,
      cell: (row) => (
        <>
          {row.counts.findings}
          {row.counts.findingsDraft > 0 && (
            <span className={css.under}>{t('cabinet.findingsWait', { count: row.counts.findingsDraft })}</span>
          )}
        </>
      ),
    },
    {
      key: 'state',
      header: t('cabinet.colState'),
      nowrap: true,
      cell: (row) => <StateBadge tone={missionTones[row.state]}>{t(`enums.MissionState_${row.state}`)}</StateBadge>,
    },
    {
      key: 'published',
      header: t('cabinet.published'),
      cell: (row) => (row.published ? t('common.yes') : t('common.no')),
    },
  ];
  return (
    <>
      <RegisterKeys>
        <DataTable caption={t('cabinet.navMissions')} columns={columns} rows={rows} rowKey={(row) => row.id} />
      </RegisterKeys>
      <ListPages search={search} shown={rows.length} total={totalCount} page={pageInfo} />
    </>
  );
}
