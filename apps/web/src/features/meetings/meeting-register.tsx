import { formatDate } from '@kenes/messages';
import { type Column, DataTable } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import css from '../register-recommendations/track-register.module.css';
import type { Search } from '../shared/address.ts';
import { ListPages } from '../shared/list-pages.tsx';
import { RegisterKeys } from '../shared/register-keys.tsx';
import { Said, SaidParts } from '../shared/said.tsx';
import { MeetingName, MeetingNameParts, meetingKindWords } from './meeting-name.tsx';
import { MeetingStanding } from './meeting-standing.tsx';
import { onAgenda } from './states.ts';
import { timeOf } from './when.ts';

/** A page of a council's sittings. */
export const MeetingRegisterParts = graphql(
  `
  fragment MeetingRegisterParts on MeetingConnection {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id kind form state plannedOn startsAt openedAt
      title { ...SaidParts }
      place { ...SaidParts }
      agenda { id state }
      quorum { present members }
      ...MeetingNameParts
    }
  }
`,
  [SaidParts, MeetingNameParts],
);

/** How many sittings the page has. */
export const meetingsShown = (data: FragmentOf<typeof MeetingRegisterParts>): number =>
  readFragment(MeetingRegisterParts, data).nodes.length;

/** Sittings in a register: when, which, how many questions, who was there, where each stands. */
export async function MeetingRegister({
  base,
  search,
  data,
}: {
  base: string;
  search: Search;
  data: FragmentOf<typeof MeetingRegisterParts>;
}) {
  const t = await getTranslations();
  const { totalCount, pageInfo, nodes } = readFragment(MeetingRegisterParts, data);
  const columns: Column<(typeof nodes)[number]>[] = [
    {
      key: 'day',
      header: t('meetings.colDay'),
      nowrap: true,
      cell: ({ plannedOn, startsAt }) => (
        <time className="tabular" dateTime={startsAt}>
          {formatDate(plannedOn)}, {timeOf(startsAt)}
        </time>
      ),
    },
    {
      key: 'what',
      header: t('meetings.colWhat'),
      primary: true,
      width: '42%',
      cell: (row) => (
        <>
          <a className={css.wording} href={`${base}/${row.id}`} data-row>
            <MeetingName data={row} />
          </a>
          <span className={css.under}>
            {row.title && meetingKindWords(t, row)}
            {row.title && row.place && ' · '}
            {row.place && <Said text={row.place} quiet />}
          </span>
        </>
      ),
    },
    {
      key: 'items',
      header: t('meetings.colItems'),
      numeric: true,
      cell: ({ agenda }) => agenda.filter(({ state }) => onAgenda(state)).length,
    },
    {
      key: 'present',
      header: t('meetings.colQuorum'),
      numeric: true,
      nowrap: true,
      // A hearing has no quorum: who came to it is told by its own register.
      cell: ({ kind, openedAt, quorum: { present, members } }) =>
        openedAt && kind !== 'PUBLIC_HEARING' ? t('meetings.presentOf', { present, members }) : '—',
    },
    { key: 'state', header: t('meetings.colState'), cell: ({ state }) => <MeetingStanding state={state} /> },
  ];
  return (
    <>
      <RegisterKeys>
        <DataTable caption={t('meetings.past')} columns={columns} rows={nodes} rowKey={({ id }) => id} />
      </RegisterKeys>
      <ListPages search={search} shown={nodes.length} total={totalCount} page={pageInfo} />
    </>
  );
}
