import { formatDate } from '@kenes/messages';
import { type Column, DataTable } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import css from '../hearings/hearings.module.css';
import type { Search } from '../shared/address.ts';
import { Day } from '../shared/day.tsx';
import { ListPages } from '../shared/list-pages.tsx';
import { RegisterKeys } from '../shared/register-keys.tsx';
import { Said, SaidParts } from '../shared/said.tsx';
import { AssessmentStanding, ReportDays, ReportDaysParts, ReportStanding } from './report-standing.tsx';

/** A page of the list of reports. */
export const ReportRegisterParts = graphql(
  `
  fragment ReportRegisterParts on ReportHearingConnection {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id state periodFrom periodTo sessionOn official assessment
      topic { ...SaidParts } body { name { ...SaidParts } } item { meetingId }
      ...ReportDays
    }
  }
`,
  [SaidParts, ReportDaysParts],
);

/** How many rows a page of the list shows. */
export const reportsShown = (data: FragmentOf<typeof ReportRegisterParts>): number =>
  readFragment(ReportRegisterParts, data).nodes.length;

/** Reports: whose, for which period, at which session, the days of PC-REP-02, how it was assessed. */
export async function ReportRegister({
  base,
  search,
  data,
}: {
  /** The council's cabinet. */
  base: string;
  search: Search;
  data: FragmentOf<typeof ReportRegisterParts>;
}) {
  const t = await getTranslations();
  const { totalCount, pageInfo, nodes } = readFragment(ReportRegisterParts, data);
  const columns: Column<(typeof nodes)[number]>[] = [
    {
      key: 'body',
      header: t('reportHearings.colBody'),
      primary: true,
      width: '36%',
      cell: (row) => (
        <>
          <a className={css.topic} href={`${base}/hearings/reports/${row.id}`} data-row>
            <Said text={row.topic} quiet />
          </a>
          <span className={css.under}>
            {row.body && <Said text={row.body.name} quiet />}
            {row.official && ` · ${row.official}`}
          </span>
        </>
      ),
    },
    {
      key: 'period',
      header: t('reportHearings.colPeriod'),
      nowrap: true,
      cell: ({ periodFrom, periodTo }) => (
        <span className="tabular">
          {formatDate(periodFrom)} –
          <br />
          {formatDate(periodTo)}
        </span>
      ),
    },
    {
      key: 'session',
      header: t('reportHearings.colSession'),
      nowrap: true,
      cell: ({ sessionOn, item }) =>
        sessionOn && item ? (
          <a href={`${base}/meetings/${item.meetingId}`}>
            <Day on={sessionOn} />
          </a>
        ) : (
          '—'
        ),
    },
    { key: 'days', header: t('reportHearings.colDays'), cell: (row) => <ReportDays data={row} brief /> },
    {
      key: 'state',
      header: t('reportHearings.colState'),
      cell: ({ state, assessment }) =>
        assessment ? <AssessmentStanding assessment={assessment} /> : <ReportStanding state={state} />,
    },
  ];
  return (
    <>
      <RegisterKeys>
        <DataTable caption={t('reportHearings.title')} columns={columns} rows={nodes} rowKey={({ id }) => id} />
      </RegisterKeys>
      <ListPages search={search} shown={nodes.length} total={totalCount} page={pageInfo} />
    </>
  );
}
