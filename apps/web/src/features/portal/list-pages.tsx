import { Pagination } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { withQuery } from './addresses.ts';

/** How many rows a page of an open register shows. */
export const pageSize = 25;

/** Where we are in a list by cursor: what is shown of how many, on, and back to the beginning. */
export async function ListPages({
  path,
  search,
  shown,
  total,
  next,
}: {
  path: string;
  /** The page's own query: filters stay, the cursor moves. */
  search: Readonly<Record<string, string>>;
  shown: number;
  total: number | null;
  next: string | null;
}) {
  const t = await getTranslations();
  const from = Math.max(1, Number.parseInt(search.from ?? '1', 10) || 1);
  if (shown === 0 || (from === 1 && !next)) return null;
  const { after: _after, from: _from, ...filters } = search;
  return (
    <Pagination
      label={t('common.pages')}
      summary={total !== null && t('portal.shownOf', { from, to: from + shown - 1, total })}
      {...(from > 1 && { previous: { href: withQuery(path, filters), label: t('portal.toFirstPage') } })}
      {...(next && {
        next: { href: withQuery(path, { ...filters, after: next, from: from + shown }), label: t('common.nextPage') },
      })}
    />
  );
}
