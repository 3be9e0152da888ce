import { formatDate } from '@kenes/messages';
import { type Column, DataTable, EmptyState, LinkButton } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import css from '../register-recommendations/track-register.module.css';
import type { Search } from '../shared/address.ts';
import { ListPages } from '../shared/list-pages.tsx';
import { RegisterKeys } from '../shared/register-keys.tsx';
import { ImportStateBadge, ImportStateParts } from './import-state.tsx';

/** A page of the council's imports. */
export const ImportListParts = graphql(
  `
  fragment ImportListParts on ImportConnection {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id kind fileName pasted rowCount refusedRows readOn readByName enteredOn ...ImportStateParts }
  }
`,
  [ImportStateParts],
);

function rowsOf(data: FragmentOf<typeof ImportListParts>) {
  return readFragment(ImportListParts, data).nodes;
}
type Row = ReturnType<typeof rowsOf>[number];

/** What was imported: which file, of what, who gave it and when, how many rows, what came of it. */
export async function ImportList({
  base,
  search,
  data,
  enters,
}: {
  base: string;
  search: Search;
  data: FragmentOf<typeof ImportListParts>;
  /** Whether the viewer may bring a file in. */
  enters: boolean;
}) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const { totalCount, pageInfo } = readFragment(ImportListParts, data);
  const rows = rowsOf(data);
  // The files hold national ids: to whoever does not import, there are none, and that is said.
  if (!enters)
    return (
      <EmptyState level={2} title={t('imports.notYours')}>
        {t('imports.notYoursHelp')}
      </EmptyState>
    );
  if (rows.length === 0)
    return (
      <EmptyState
        level={2}
        title={t('imports.noneYet')}
        action={
          <LinkButton icon="upload" href={`${base}/new`}>
            {t('imports.begin')}
          </LinkButton>
        }
      >
        {t('imports.noneYetHelp')}
      </EmptyState>
    );
  const columns: Column<Row>[] = [
    {
      key: 'file',
      header: t('imports.colFile'),
      primary: true,
      width: '30%',
      cell: (row) => (
        <a className={css.wording} href={`${base}/${row.id}`} data-row>
          {row.pasted ? `${t('imports.pasted')} (${row.fileName})` : row.fileName}
        </a>
      ),
    },
    { key: 'kind', header: t('imports.colKind'), cell: (row) => t(`enums.ImportKind_${row.kind}`) },
    {
      key: 'rows',
      header: t('imports.colRows'),
      numeric: true,
      cell: (row) => new Intl.NumberFormat(locale).format(row.rowCount),
    },
    { key: 'who', header: t('imports.colWho'), cell: (row) => row.readByName },
    { key: 'on', header: t('imports.colOn'), nowrap: true, cell: (row) => formatDate(row.readOn) },
    {
      key: 'state',
      header: t('imports.colState'),
      nowrap: true,
      cell: (row) => (
        <>
          <ImportStateBadge of={row} />
          {row.enteredOn ? (
            <span className={css.under}>{t('imports.enteredOn', { date: formatDate(row.enteredOn) })}</span>
          ) : (
            Boolean(row.refusedRows) && (
              <span className={css.under}>{t('imports.withFaults', { count: row.refusedRows ?? 0 })}</span>
            )
          )}
        </>
      ),
    },
  ];
  return (
    <>
      <RegisterKeys>
        <DataTable caption={t('imports.title')} columns={columns} rows={rows} rowKey={(row) => row.id} />
      </RegisterKeys>
      <ListPages search={search} shown={rows.length} total={totalCount} page={pageInfo} />
    </>
  );
}
