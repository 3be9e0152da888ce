import { Pagination } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { one, type Search, withSearch } from './address.ts';

/** The names of a page's cursor in the address; a second list on a page has names of its own. */
export type PageNames = { after: string; from: string };
const first: PageNames = { after: 'after', from: 'from' };

/** Where a list stands and the way on; the first page is the way back, since cursors go one way. */
export async function ListPages({
  search,
  shown,
  total,
  page,
  names = first,
  anchor = '',
}: {
  search: Search;
  shown: number;
  total: number | null;
  page: { hasNextPage: boolean; endCursor: string | null };
  names?: PageNames;
  /** The place of the list on its page: `#proposals`. */
  anchor?: string;
}) {
  const t = await getTranslations('common');
  const from = Number(one(search, names.from) ?? '1') || 1;
  const next = from + shown;
  return (
    <Pagination
      label={t('pages')}
      summary={total ? t('shownOf', { total, from, to: from + shown - 1 }) : undefined}
      {...(from > 1 && {
        previous: {
          href: `${withSearch(search, { [names.after]: null, [names.from]: null })}${anchor}`,
          label: t('firstPage'),
        },
      })}
      {...(page.hasNextPage &&
        page.endCursor && {
          next: {
            href: `${withSearch(search, { [names.after]: page.endCursor, [names.from]: String(next) })}${anchor}`,
            label: t('nextPage'),
          },
        })}
    />
  );
}
