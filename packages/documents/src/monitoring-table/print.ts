import { translate } from '@kenes/messages';
import { monthHeading } from '../shared/dates.ts';
import { linkable } from '../shared/links.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import type { MonitoringTable } from './view-model.ts';

/** The table with every word decided; the three formats only lay it out. */
export interface PrintedTable {
  readonly title: string;
  /** The eight headings, in order. */
  readonly headings: readonly string[];
  readonly months: readonly PrintedMonth[];
  /** Said instead of rows when there are none. */
  readonly empty: string;
}

export interface PrintedMonth {
  readonly heading: string;
  readonly rows: readonly PrintedRow[];
}

export interface PrintedRow {
  readonly number: string;
  /** Empty but in the first row of a month; `quantity` too. */
  readonly council: string;
  readonly quantity: string;
  readonly topic: string;
  readonly participants: string;
  readonly recommendations: string;
  readonly channels: readonly PrintedChannel[];
  readonly results: string;
}

export interface PrintedChannel {
  readonly text: string;
  /** Checked: absolute http(s), or null. */
  readonly url: string | null;
}

const columns = [
  'number',
  'council',
  'quantity',
  'topic',
  'participants',
  'recommendations',
  'channels',
  'results',
] as const;

/** The words of the table: headings, months with their counts, numbers within the month, checked links. */
export function printTable(table: MonitoringTable, locale: DocumentLocale): PrintedTable {
  return {
    title: translate(locale, 'documents.table.title'),
    headings: columns.map((column) => translate(locale, `documents.table.${column}`)),
    empty: translate(locale, 'documents.table.empty'),
    months: table.months
      .filter((month) => month.rows.length > 0)
      .map((month) => ({
        heading: monthHeading(month.month, locale),
        rows: month.rows.map((row, index) => ({
          ...row,
          number: `${index + 1}.`,
          council: index === 0 ? table.council : '',
          quantity: index === 0 ? String(month.rows.length) : '',
          channels: printChannels(row.channels),
        })),
      })),
  };
}

function printChannels(channels: MonitoringTable['months'][number]['rows'][number]['channels']): PrintedChannel[] {
  if (channels.length === 0) return [{ text: '-', url: null }];
  return channels.map(({ text, url }) => ({ text, url: linkable(url ?? text) }));
}
