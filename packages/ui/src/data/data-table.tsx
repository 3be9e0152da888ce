import type { ReactNode } from 'react';
import { Icon } from '../brand/icon.tsx';
import { classes } from '../classes.ts';
import css from './data-table.module.css';

/** A column of a register. */
export type Column<Row> = {
  key: string;
  header: string;
  /** The head is for those who cannot see the cells: a column of boxes needs no word above it. */
  quietHeader?: boolean;
  cell: (row: Row) => ReactNode;
  /** Digits: to the right, one under another. */
  numeric?: boolean;
  nowrap?: boolean;
  /** The cell that names the row: the heading of its card on a phone. */
  primary?: boolean;
  /** Where pressing the head leads, and how it is sorted now, in words too. */
  sort?: { href: string; direction?: 'ascending' | 'descending'; word?: string };
  width?: string;
};

/** A dense register with a head that stays in view; on a phone each row becomes a card. Roles are spelled out, since cards are made by CSS. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  cards = true,
}: {
  /** What the table lists, for those who cannot see the heading above it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  cards?: boolean;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes(css.box, cards && css.cards)} aria-label={caption} tabIndex={0}>
      {/* biome-ignore-start lint/a11y/noRedundantRoles: `display: grid` on a phone takes the native roles away */}
      <table className={css.table} role="table">
        <caption className={css.caption}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ key, header, quietHeader, numeric, sort, width }) => (
              <th
                key={key}
                role="columnheader"
                scope="col"
                className={classes(numeric && css.numeric)}
                aria-sort={sort?.direction}
                style={width ? { width } : undefined}
              >
                {sort ? (
                  <a href={sort.href}>
                    {header}
                    {sort.direction && (
                      <Icon
                        name={sort.direction === 'ascending' ? 'arrowUp' : 'arrowDown'}
                        size={14}
                        label={sort.word}
                      />
                    )}
                  </a>
                ) : quietHeader ? (
                  <span className={css.caption}>{header}</span>
                ) : (
                  header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map(({ key, header, cell, numeric, nowrap, primary }) => (
                <td
                  key={key}
                  role="cell"
                  data-label={header}
                  className={classes(numeric && css.numeric, nowrap && css.nowrap, primary && css.primary)}
                >
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
    </section>
  );
}
