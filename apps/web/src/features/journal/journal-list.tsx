import { formatDate, formatInstant } from '@kenes/messages';
import { type Column, DataTable, EmptyState } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import css from '../register-recommendations/track-register.module.css';
import type { Search } from '../shared/address.ts';
import { ListPages } from '../shared/list-pages.tsx';
import { actWord } from './act-word.ts';
import { subjectAddress } from './subject-address.ts';

/** A page of the tenant's journal. */
export const JournalListParts = graphql(`
  fragment JournalListParts on JournalLineConnection {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id seq act controlForm subjectType subjectId actorName onBehalfOf occurredOn recordedAt recordedLater hash
      acknowledged { code reason }
    }
  }
`);

function rowsOf(data: FragmentOf<typeof JournalListParts>) {
  return readFragment(JournalListParts, data).nodes;
}
type Row = ReturnType<typeof rowsOf>[number];

/** The journal: every act with who did it, when it happened and when it was entered, the reasons given, and the link of its chain. */
export async function JournalList({
  tenant,
  search,
  data,
}: {
  tenant: string;
  search: Search;
  data: FragmentOf<typeof JournalListParts>;
}) {
  const { totalCount, pageInfo } = readFragment(JournalListParts, data);
  const rows = rowsOf(data);
  const [t, locale] = await Promise.all([getTranslations('cabinet'), getLocale()]);
  if (rows.length === 0)
    return (
      <EmptyState level={2} title={t('noJournal')}>
        {t('noJournalHelp')}
      </EmptyState>
    );
  const columns: Column<Row>[] = [
    { key: 'seq', header: '№', numeric: true, cell: (row) => row.seq },
    { key: 'on', header: t('happenedOn'), nowrap: true, cell: (row) => formatDate(row.occurredOn) },
    {
      key: 'act',
      header: t('act'),
      primary: true,
      cell: (row) => {
        const href = subjectAddress(`/${locale}/t/${tenant}`, row.subjectType, row.subjectId);
        const word = actWord(locale, row);
        return href ? <a href={href}>{word}</a> : word;
      },
    },
    {
      key: 'who',
      header: t('whoDid'),
      cell: (row) => (
        <>
          {row.actorName}
          {row.onBehalfOf && <span className={css.under}>{t('onBehalf', { name: row.onBehalfOf })}</span>}
        </>
      ),
    },
    {
      key: 'reasons',
      header: t('reasonsGiven'),
      width: '26%',
      cell: (row) => row.acknowledged.map(({ reason }) => reason).join('; '),
    },
    {
      key: 'recorded',
      header: t('entered'),
      nowrap: true,
      cell: (row) => (
        <>
          {formatInstant(row.recordedAt)}
          {row.recordedLater && <span className={css.under}>{t('recordedLater')}</span>}
        </>
      ),
    },
    {
      key: 'hash',
      header: t('seal'),
      nowrap: true,
      cell: (row) => <code title={row.hash}>{row.hash.slice(0, 8)}</code>,
    },
  ];
  return (
    <>
      <DataTable caption={t('navJournal')} columns={columns} rows={rows} rowKey={({ id }) => id} />
      <ListPages search={search} shown={rows.length} total={totalCount} page={pageInfo} />
    </>
  );
}
