import { type Column, DataTable, SeatKindMark, StateBadge } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { ApplicationStanding, ApplicationStandingParts } from '../candidacy/application-standing.tsx';
import { drawnKind, kindWord } from '../composition/kinds.ts';
import { Standings } from '../composition/standing.tsx';
import css from '../register-recommendations/track-register.module.css';
import type { Search } from '../shared/address.ts';
import { Day } from '../shared/day.tsx';
import { ListPages } from '../shared/list-pages.tsx';
import { RegisterKeys } from '../shared/register-keys.tsx';
import own from './competitions.module.css';

/** A page of the applications to a competition. */
export const ApplicationRegisterParts = graphql(
  `
  fragment ApplicationRegisterParts on ApplicationConnection {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id number state fullName seatKind nominator nominatorName receivedOn erasedOn
      owes { code }
      checks { ruleId standing }
      ...ApplicationStandingParts
    }
  }
`,
  [ApplicationStandingParts],
);

/** How many applications the page has: none needs other words than a table. */
export const applicationsShown = (data: FragmentOf<typeof ApplicationRegisterParts>): number =>
  readFragment(ApplicationRegisterParts, data).nodes.length;

/** The applications to a competition: who, for which seat, proposed by whom, what is missing and what the rules say. */
export async function ApplicationRegister({
  here,
  search,
  data,
}: {
  /** The address of this list. */
  here: string;
  search: Search;
  data: FragmentOf<typeof ApplicationRegisterParts>;
}) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const { totalCount, pageInfo, nodes } = readFragment(ApplicationRegisterParts, data);
  const columns: Column<(typeof nodes)[number]>[] = [
    { key: 'number', header: t('competitions.colNumber'), nowrap: true, cell: ({ number }) => number },
    {
      key: 'name',
      header: t('competitions.colApplicant'),
      primary: true,
      width: '22%',
      cell: ({ id, fullName }) => (
        <a href={`${here}/${id}`} data-row lang={locale === 'en' ? 'kk' : undefined}>
          {fullName ?? t('competitions.erasedName')}
        </a>
      ),
    },
    {
      key: 'seat',
      header: t('competitions.colSeat'),
      width: '17%',
      cell: ({ seatKind }) => <SeatKindMark kind={drawnKind(seatKind)}>{kindWord(t, seatKind)}</SeatKindMark>,
    },
    {
      key: 'nominator',
      header: t('competitions.colNominator'),
      width: '19%',
      cell: ({ nominator, nominatorName }) =>
        nominatorName ? (
          <>
            {nominatorName}
            {nominator === 'CITIZENS' && <span className={css.under}>{t('enums.Nominator_CITIZENS')}</span>}
          </>
        ) : (
          nominator && t(`enums.Nominator_${nominator}`)
        ),
    },
    {
      key: 'received',
      header: t('competitions.colReceived'),
      nowrap: true,
      cell: ({ receivedOn }) => <Day on={receivedOn} />,
    },
    {
      key: 'package',
      header: t('competitions.colPackage'),
      cell: ({ owes, erasedOn }) =>
        erasedOn === null && (
          <StateBadge
            tone={owes.length === 0 ? 'executed' : 'dueSoon'}
            icon={owes.length === 0 ? 'check' : 'alert'}
            plain
          >
            {owes.length === 0
              ? t('competitions.packageWhole')
              : t('competitions.packageLacks', { count: owes.length })}
          </StateBadge>
        ),
    },
    {
      key: 'checks',
      header: t('competitions.colChecks'),
      cell: ({ checks }) => (
        <span className={own.marks}>
          <Standings checks={checks} />
        </span>
      ),
    },
    {
      key: 'state',
      header: t('competitions.colState'),
      cell: (row) => <ApplicationStanding data={row} />,
    },
  ];
  return (
    <>
      <RegisterKeys>
        <DataTable
          caption={t('competitions.applicationsTitle')}
          columns={columns}
          rows={nodes}
          rowKey={({ id }) => id}
        />
      </RegisterKeys>
      <ListPages search={search} shown={nodes.length} total={totalCount} page={pageInfo} />
    </>
  );
}
