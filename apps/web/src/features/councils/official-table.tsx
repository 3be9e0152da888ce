import { EmptyState } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { addresses } from '../portal/addresses.ts';
import css from './monitoring-table.module.css';

export const OfficialTable_table = graphql(`
  fragment OfficialTable on MonitoringTable {
    year language count
    council { id name { text } }
    months {
      month count
      rows {
        ordinal on missionId eventId
        topic { text } participants { text } recommendations { text } channels { text } results { text }
      }
    }
  }
`);

/** The official eight-column table, grouped by month, the month's count beside its first row. */
export async function OfficialTable({ data }: { data: FragmentOf<typeof OfficialTable_table> }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const to = addresses(locale);
  const table = readFragment(OfficialTable_table, data);
  if (table.count === 0) return <EmptyState title={t('portal.tableEmpty')}>{t('portal.tableEmptyHelp')}</EmptyState>;
  const months = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const heads = [
    t('documents.table.number'),
    t('documents.table.council'),
    t('documents.table.quantity'),
    t('documents.table.topic'),
    t('documents.table.participants'),
    t('documents.table.recommendations'),
    t('documents.table.channels'),
    t('documents.table.results'),
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={css.box} aria-label={t('documents.table.title')} tabIndex={0}>
      <table className={css.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {table.months.map(({ month, count, rows }) => (
          <tbody key={month}>
            <tr className={css.month}>
              <th colSpan={8} scope="rowgroup">
                {months.format(new Date(Date.UTC(table.year, month - 1, 15)))}
              </th>
            </tr>
            {rows.map((row, place) => (
              <tr key={`${row.ordinal} ${row.on}`}>
                <td className={css.number} data-label={heads[0]}>
                  {row.ordinal}
                </td>
                <td data-label={heads[1]}>{place === 0 ? table.council?.name.text : ''}</td>
                <td className={css.number} data-label={heads[2]}>
                  {place === 0 ? count : ''}
                </td>
                <td data-label={heads[3]}>
                  {row.missionId ? (
                    <a href={to.missionById(row.missionId)}>{row.topic.text}</a>
                  ) : row.eventId ? (
                    <a href={to.event(row.eventId)}>{row.topic.text}</a>
                  ) : (
                    row.topic.text
                  )}
                </td>
                <td data-label={heads[4]}>{row.participants.text}</td>
                <td data-label={heads[5]}>{row.recommendations.text}</td>
                <td data-label={heads[6]}>{row.channels.text}</td>
                <td data-label={heads[7]}>{row.results.text}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
