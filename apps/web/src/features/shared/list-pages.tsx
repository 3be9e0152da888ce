import { Pagination } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { one, type Search, withSearch } from './address.ts';

/** Where a list stands and the way on; the first page is the way back, since cursors go one way. */
export async function ListPages({
  search,
  shown,
  total,
  page,
}: {
  search: Search;
  shown: number;
  total: number | null;
  page: { hasNextPage: boolean; endCursor: string | null };
}) {
  const t = await getTranslations('common');
  const from = Number(one(search, 'from') ?? '1') || 1;
  const next = from + shown;
  return (
    <Pagination
      label={t('pages')}
      summary={total ? t('shownOf', { total, from, to: from + shown - 1 }) : undefined}
      {...(from > 1 && { previous: { href: withSearch(search, { after: null, from: null }), label: t('firstPage') } })}
      {...(page.hasNextPage &&
        page.endCursor && {
          next: { href: withSearch(search, { after: page.endCursor, from: String(next) }), label: t('nextPage') },
        })}
    />
  );
}
