import { type Column, DataTable } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { CompetitionStanding, CompetitionStandingParts } from '../candidacy/competition-standing.tsx';
import { CompetitionWindow, CompetitionWindowParts } from '../candidacy/competition-window.tsx';
import { kindWord } from '../composition/kinds.ts';
import { days } from '../composition/member-words.tsx';
import { roman } from '../composition/roman.ts';
import css from '../register-recommendations/track-register.module.css';
import type { Search } from '../shared/address.ts';
import { ListPages } from '../shared/list-pages.tsx';
import { RegisterKeys } from '../shared/register-keys.tsx';
import { Said, SaidParts } from '../shared/said.tsx';
import own from './competitions.module.css';

/** A page of a council's competitions. */
export const CompetitionRegisterParts = graphql(
  `
  fragment CompetitionRegisterParts on CompetitionConnection {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id ordinal kind state publishedOn closesOn
      title { ...SaidParts }
      seats { kind count }
      convocation { id number }
      applicationCounts { received toCheck }
      ...CompetitionStandingParts ...CompetitionWindowParts
    }
  }
`,
  [SaidParts, CompetitionStandingParts, CompetitionWindowParts],
);

/** How many competitions the page has: none needs other words than a table. */
export const competitionsShown = (data: FragmentOf<typeof CompetitionRegisterParts>): number =>
  readFragment(CompetitionRegisterParts, data).nodes.length;

/** The competitions of a council, each with its window, what it fills and what came in. */
export async function CompetitionRegister({
  tenant,
  search,
  data,
}: {
  tenant: string;
  search: Search;
  data: FragmentOf<typeof CompetitionRegisterParts>;
}) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const { totalCount, pageInfo, nodes } = readFragment(CompetitionRegisterParts, data);
  const base = `/${locale}/t/${tenant}/competitions`;
  const columns: Column<(typeof nodes)[number]>[] = [
    { key: 'number', header: t('competitions.colNumber'), numeric: true, cell: ({ ordinal }) => ordinal },
    {
      key: 'title',
      header: t('competitions.colTitle'),
      primary: true,
      width: '34%',
      cell: (row) => (
        <>
          <a className={css.wording} href={`${base}/${row.id}`} data-row>
            <Said text={row.title} quiet />
          </a>
          <span className={css.under}>
            {[
              t(`enums.CompetitionKind_${row.kind}`),
              row.convocation && t('competitions.ofConvocation', { number: roman(row.convocation.number) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      ),
    },
    {
      key: 'seats',
      header: t('competitions.colSeats'),
      width: '19%',
      cell: ({ seats }) =>
        seats.map(({ kind, count }) => (
          <span key={kind} className={css.line}>
            {kindWord(t, kind)}: {count}
          </span>
        )),
    },
    {
      key: 'window',
      header: t('competitions.colWindow'),
      cell: (row) =>
        row.publishedOn ? (
          <>
            <span className="tabular">{days(t, row.publishedOn, row.closesOn)}</span>
            {row.state === 'OPEN' && (
              <span className={css.line}>
                <CompetitionWindow data={row} />
              </span>
            )}
          </>
        ) : (
          <span className={css.under}>{t('competitions.windowNotSet')}</span>
        ),
    },
    {
      key: 'applications',
      header: t('competitions.colApplications'),
      cell: ({ id, state, applicationCounts: counts }) =>
        counts &&
        state !== 'DRAFT' && (
          <span className={own.marks}>
            <a href={`${base}/${id}/applications`}>{t('competitions.countReceived', { count: counts.received })}</a>
            {counts.toCheck > 0 && (
              <a className={css.under} href={`${base}/${id}/applications?state=REGISTERED`}>
                {t('competitions.countToCheck', { count: counts.toCheck })}
              </a>
            )}
          </span>
        ),
    },
    {
      key: 'state',
      header: t('competitions.colState'),
      cell: (row) => <CompetitionStanding data={row} />,
    },
  ];
  return (
    <>
      <RegisterKeys>
        <DataTable caption={t('competitions.title')} columns={columns} rows={nodes} rowKey={({ id }) => id} />
      </RegisterKeys>
      <ListPages search={search} shown={nodes.length} total={totalCount} page={pageInfo} />
    </>
  );
}
