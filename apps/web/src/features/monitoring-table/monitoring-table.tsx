import { formatDate, formatInstant } from '@kenes/messages';
import { EmptyState, Section, StateBadge } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { formWords } from '../shared/form-words.ts';
import { CellAct } from './cell-act.tsx';
import css from './monitoring-table.module.css';

/** The official table «Информация о проведении общественного мониторинга». */
export const MonitoringTableParts = graphql(`
  fragment MonitoringTableParts on MonitoringTable {
    year language count
    months {
      month count
      rows {
        ordinal on missionId eventId
        topic { text proposed edited editedAt version }
        participants { text proposed edited editedAt version }
        recommendations { text proposed edited editedAt version }
        channels { text proposed edited editedAt version }
        results { text proposed edited editedAt version }
      }
    }
  }
`);

type Table = ResultOf<typeof MonitoringTableParts>;
type Row = Table['months'][number]['rows'][number];
type Cell = Row['topic'];
const columns = ['topic', 'participants', 'recommendations', 'channels', 'results'] as const;
const names = {
  topic: 'TOPIC',
  participants: 'PARTICIPANTS',
  recommendations: 'RECOMMENDATIONS',
  channels: 'CHANNELS',
  results: 'RESULTS',
} as const;

/** The table by months: facts propose each cell, the secretary may write over it; what was written is marked and can be given back. */
export async function MonitoringTable({
  tenant,
  data,
}: {
  tenant: string;
  data: FragmentOf<typeof MonitoringTableParts>;
}) {
  const table = readFragment(MonitoringTableParts, data);
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  if (table.count === 0)
    return (
      <EmptyState level={2} title={t('cabinet.emptyTable')}>
        {t('cabinet.emptyTableHelp')}
      </EmptyState>
    );
  const heads = columns.map((column) => ({ column, word: t(`cabinet.table_${column}`) }));
  return table.months
    .filter(({ rows }) => rows.length > 0)
    .map((month) => {
      const title = `${monthName(locale, month.month)} ${table.year}`;
      return (
        <Section key={month.month} title={title} more={<span>{t('cabinet.monthCount', { count: month.count })}</span>}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <section className={css.box} aria-label={title} tabIndex={0}>
            <table className={css.table}>
              <thead>
                <tr>
                  <th scope="col">№</th>
                  <th scope="col">{t('common.dateOf')}</th>
                  {heads.map(({ column, word }) => (
                    <th key={column} scope="col">
                      {word}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {month.rows.map((row) => (
                  <tr key={`${row.missionId ?? ''}${row.eventId ?? ''}`}>
                    <td className="tabular">{row.ordinal}</td>
                    <td className="tabular">
                      <a
                        href={`/${locale}/t/${tenant}/${row.missionId ? `missions/${row.missionId}` : `events/${row.eventId}`}`}
                      >
                        {formatDate(row.on)}
                      </a>
                    </td>
                    {heads.map(({ column, word }) => (
                      <td key={column} data-head={word}>
                        <CellView
                          table={table}
                          month={month.month}
                          row={row}
                          cell={row[column]}
                          name={names[column]}
                          word={word}
                        />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </Section>
      );
    });
}

async function CellView({
  table,
  month,
  row,
  cell,
  name,
  word,
}: {
  table: Table;
  month: number;
  row: Row;
  cell: Cell;
  name: (typeof names)[keyof typeof names];
  word: string;
}) {
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const hidden: Record<string, string | number> = {
    year: table.year,
    month,
    cell: name,
    language: table.language,
    ...(row.missionId && { missionId: row.missionId }),
    ...(row.eventId && { eventId: row.eventId }),
    ...(cell.version !== null && { expectedVersion: cell.version }),
  };
  return (
    <>
      <span className={css.text} lang={table.language}>
        {cell.text || '—'}
      </span>
      <span className={css.foot}>
        {cell.edited && (
          <StateBadge tone="draft" plain>
            {t('cabinet.edited')}
            {cell.editedAt && `, ${formatInstant(cell.editedAt)}`}
          </StateBadge>
        )}
        <CellAct
          act="editMonitoringCell"
          spec={{
            label: t('common.edit'),
            title: word,
            submit: t('common.save'),
            hidden,
            fields: [
              { kind: 'area', name: 'text', label: word, value: cell.text, rows: 6, lang: table.language },
              ...(cell.edited
                ? [
                    {
                      kind: 'note' as const,
                      name: 'proposed',
                      text: `${t('cabinet.proposedByFacts')}: ${cell.proposed}`,
                    },
                  ]
                : []),
            ],
          }}
          words={words}
          size="small"
          kind="quiet"
        />
        {cell.edited && (
          <CellAct
            act="revertMonitoringCell"
            spec={{
              label: t('cabinet.revertCell'),
              lead: `${t('cabinet.proposedByFacts')}: ${cell.proposed || '—'}`,
              hidden,
              fields: [],
            }}
            words={words}
            size="small"
            kind="quiet"
          />
        )}
      </span>
    </>
  );
}

/** A month's name in the reader's language; Kazakh ones are written out, since engines do not all know them. */
export function monthName(locale: string, month: number): string {
  const kazakh = [
    'Қаңтар',
    'Ақпан',
    'Наурыз',
    'Сәуір',
    'Мамыр',
    'Маусым',
    'Шілде',
    'Тамыз',
    'Қыркүйек',
    'Қазан',
    'Қараша',
    'Желтоқсан',
  ];
  if (locale === 'kk') return kazakh[month - 1] ?? '';
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2026, month - 1, 1)),
  );
  return name.charAt(0).toUpperCase() + name.slice(1);
}
