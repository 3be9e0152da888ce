import { formatDate } from '@kenes/messages';
import { type Column, DataTable, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { DayStanding, dayWord, MeetingDayParts } from '../meetings/meeting-days.tsx';
import { hours } from '../meetings/when.ts';
import type { Search } from '../shared/address.ts';
import { ListPages } from '../shared/list-pages.tsx';
import { RegisterKeys } from '../shared/register-keys.tsx';
import { Said, SaidParts } from '../shared/said.tsx';
import { HearingStanding } from './hearing-standing.tsx';
import css from './hearings.module.css';
import { isComing } from './states.ts';

/** A page of the list of hearings. */
export const HearingRegisterParts = graphql(
  `
  fragment HearingRegisterParts on PublicHearingConnection {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id state plannedOn registered places registrationOpen
      topic { ...SaidParts }
      meeting { startsAt endsAt place { ...SaidParts } days { ...MeetingDayParts } }
      proposals(first: 1) { totalCount }
    }
  }
`,
  [SaidParts, MeetingDayParts],
);

/** How many rows a page of the list shows. */
export const hearingsShown = (data: FragmentOf<typeof HearingRegisterParts>): number =>
  readFragment(HearingRegisterParts, data).nodes.length;

/** Hearings, the latest first: day, topic, who registered, proposals, the next day of law. */
export async function HearingRegister({
  base,
  search,
  data,
}: {
  base: string;
  search: Search;
  data: FragmentOf<typeof HearingRegisterParts>;
}) {
  const t = await getTranslations();
  const { totalCount, pageInfo, nodes } = readFragment(HearingRegisterParts, data);
  const columns: Column<(typeof nodes)[number]>[] = [
    {
      key: 'day',
      header: t('hearings.colDay'),
      nowrap: true,
      cell: ({ plannedOn, meeting }) => (
        <>
          <time className="tabular" dateTime={plannedOn}>
            {formatDate(plannedOn)}
          </time>
          {meeting && <span className={css.under}>{hours(meeting)}</span>}
        </>
      ),
    },
    {
      key: 'topic',
      header: t('hearings.colTopic'),
      primary: true,
      width: '40%',
      cell: (row) => (
        <>
          <a className={css.topic} href={`${base}/${row.id}`} data-row>
            <Said text={row.topic} quiet />
          </a>
          {row.meeting?.place && (
            <span className={css.under}>
              <Said text={row.meeting.place} quiet />
            </span>
          )}
        </>
      ),
    },
    {
      key: 'registered',
      header: t('hearings.colRegistered'),
      numeric: true,
      nowrap: true,
      cell: ({ registered, places }) =>
        places ? t('hearings.disposedOf', { done: registered, all: places }) : registered,
    },
    {
      key: 'proposals',
      header: t('hearings.colProposals'),
      numeric: true,
      cell: ({ proposals }) => proposals.totalCount ?? 0,
    },
    {
      key: 'state',
      header: t('hearings.colState'),
      cell: (row) => {
        const next = isComing(row.state) && row.meeting?.days.find(({ doneOn }) => !doneOn);
        return (
          <>
            <HearingStanding state={row.state} />
            {row.registrationOpen && row.state !== 'REGISTRATION' && (
              <StateBadge tone="onTime">{t('hearings.opensHere')}</StateBadge>
            )}
            {next && (
              <span className={css.under}>
                {dayWord(t, next.what)} <DayStanding day={next} />
              </span>
            )}
          </>
        );
      },
    },
  ];
  return (
    <>
      <RegisterKeys>
        <DataTable caption={t('hearings.title')} columns={columns} rows={nodes} rowKey={({ id }) => id} />
      </RegisterKeys>
      <ListPages search={search} shown={nodes.length} total={totalCount} page={pageInfo} />
    </>
  );
}
