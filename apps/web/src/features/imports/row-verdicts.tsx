import { type Column, DataTable, EmptyState, StandingMark, StatTile, Tabs } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { one, type Search, withSearch } from '../shared/address.ts';
import { ListPages } from '../shared/list-pages.tsx';
import css from './imports.module.css';
import { columnLetter } from './kinds.ts';

/** How many rows have which verdict. */
export const RowCountsParts = graphql(`
  fragment RowCountsParts on Import {
    rowCount allowedRows warnedRows refusedRows
    columns { column head }
    alike: rows(first: 1, alike: true) { totalCount }
  }
`);

/** Rows with their verdicts. */
export const RowVerdictsParts = graphql(`
  fragment RowVerdictsParts on ImportRowConnection {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id number outcome label
      points { column level unknown code message }
      twins { row personId name }
    }
  }
`);

function rowsOf(data: FragmentOf<typeof RowVerdictsParts>) {
  return readFragment(RowVerdictsParts, data).nodes;
}
type Row = ReturnType<typeof rowsOf>[number];

/** The filters of the address: `?verdict=`. */
export const verdictFilters = ['ALLOWED', 'NEEDS_REASON', 'REFUSED', 'ALIKE'] as const;

const words = {
  ALLOWED: { tile: 'tileGood', tab: 'tabGood' },
  NEEDS_REASON: { tile: 'tileWarned', tab: 'tabWarned' },
  REFUSED: { tile: 'tileFaults', tab: 'tabFaults' },
  ALIKE: { tile: 'tileAlike', tab: 'tabAlike' },
} as const;

const standings = { ALLOWED: 'met', NEEDS_REASON: 'warned', REFUSED: 'refused' } as const;

/** The counts on top, each opening its rows; a verdict that no row has is not offered. */
export async function RowCounts({
  here,
  search,
  data,
}: {
  here: string;
  search: Search;
  data: FragmentOf<typeof RowCountsParts>;
}) {
  const [t, locale] = await Promise.all([getTranslations('imports'), getLocale()]);
  const { rowCount, allowedRows, warnedRows, refusedRows, alike } = readFragment(RowCountsParts, data);
  const counts = {
    ALLOWED: allowedRows ?? 0,
    NEEDS_REASON: warnedRows ?? 0,
    REFUSED: refusedRows ?? 0,
    ALIKE: alike.totalCount ?? 0,
  };
  const shown = verdictFilters.filter((verdict) => verdict !== 'ALIKE' || counts.ALIKE > 0);
  const address = (verdict: string | null) => `${here}${withSearch(search, { verdict })}`;
  const figure = (count: number) => new Intl.NumberFormat(locale).format(count);
  const now = one(search, 'verdict');
  return (
    <>
      <div className={css.tiles}>
        <StatTile figure={figure(rowCount)} label={t('tileAll')} href={address(null)} />
        {shown.map((verdict) => (
          <StatTile
            key={verdict}
            figure={figure(counts[verdict])}
            label={t(words[verdict].tile)}
            {...(counts[verdict] > 0 && { href: address(verdict) })}
          />
        ))}
      </div>
      <Tabs
        label={t('verdicts')}
        tabs={[
          { href: address(null), label: t('tabAll'), count: rowCount, current: now === null },
          ...shown
            .filter((verdict) => counts[verdict] > 0 || now === verdict)
            .map((verdict) => ({
              href: address(verdict),
              label: t(words[verdict].tab),
              count: counts[verdict],
              current: now === verdict,
            })),
        ]}
      />
    </>
  );
}

/** Each row with its verdict: every fault with its column and words; what nobody knows is unknown, no fault and no pass. */
export async function RowVerdicts({
  search,
  heads,
  data,
}: {
  search: Search;
  /** The columns' heads, by their places. */
  heads: FragmentOf<typeof RowCountsParts>;
  data: FragmentOf<typeof RowVerdictsParts>;
}) {
  const t = await getTranslations('imports');
  const { totalCount, pageInfo } = readFragment(RowVerdictsParts, data);
  const headOf = new Map(readFragment(RowCountsParts, heads).columns.map(({ column, head }) => [column, head]));
  const rows = rowsOf(data);
  if (rows.length === 0) return <EmptyState level={2} title={t('noRowsHere')} />;
  const columns: Column<Row>[] = [
    { key: 'number', header: t('colNumber'), numeric: true, width: '5rem', cell: (row) => row.number },
    {
      key: 'about',
      header: t('colAbout'),
      primary: true,
      width: '28%',
      cell: (row) => (
        <>
          {row.label ?? <span className={css.soft}>{t('noLabel')}</span>}
          {row.twins.length > 0 && (
            <span className={css.alike}>
              {t('alikeTo', {
                names: row.twins
                  .map(({ row: other, name }) =>
                    other === null ? t('twinRecord', { name }) : t('twinRow', { name, row: other }),
                  )
                  .join('; '),
              })}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'verdict',
      header: t('colVerdict'),
      nowrap: true,
      cell: (row) => <StandingMark standing={standings[row.outcome]}>{t(`verdict_${row.outcome}`)}</StandingMark>,
    },
    {
      key: 'said',
      header: t('colSaid'),
      cell: ({ points }) => {
        const told = points.filter(({ level }) => level !== 'INFO');
        const quiet = points.filter(({ level }) => level === 'INFO');
        const unknown = quiet.filter((point) => point.unknown).length;
        return (
          <>
            {told.length > 0 && (
              <ul className={css.points}>
                {told.map(({ column, level, code, message }) => (
                  <li key={`${column} ${code} ${message}`} className={level === 'BLOCK' ? css.fault : undefined}>
                    {column !== null && (
                      <span className={css.at}>
                        {t('atColumn', { letter: columnLetter(column), head: headOf.get(column) || t('noHead') })}:{' '}
                      </span>
                    )}
                    {message}
                  </li>
                ))}
              </ul>
            )}
            {quiet.length > 0 && (
              <details className={css.quiet}>
                <summary>
                  {unknown > 0 ? (
                    <StandingMark standing="unknown">{t('unknownFacts', { count: unknown })}</StandingMark>
                  ) : (
                    t('forNote', { count: quiet.length })
                  )}
                </summary>
                <ul>
                  {quiet.map(({ code, message }) => (
                    <li key={`${code} ${message}`}>{message}</li>
                  ))}
                </ul>
              </details>
            )}
          </>
        );
      },
    },
  ];
  return (
    <>
      <DataTable caption={t('rowsTitle')} columns={columns} rows={rows} rowKey={(row) => row.id} />
      <ListPages search={search} shown={rows.length} total={totalCount} page={pageInfo} />
    </>
  );
}
