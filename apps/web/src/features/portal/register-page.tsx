import { Page, PageHead, Section } from '@kenes/ui';
import type { ReactNode } from 'react';
import { ListFilters } from '../shared/list-filters.tsx';
import { ListPages } from './list-pages.tsx';

/** What a list by cursor says of itself. */
type Found = {
  totalCount: number | null;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: readonly unknown[];
};

/** An open register: its head, its filters in the address, how many were found, the list, and the way on. */
export function RegisterPage({
  title,
  lead,
  meta,
  path,
  search,
  kept = [],
  views,
  filters,
  counted,
  found,
  children,
  after,
}: {
  title: string;
  lead: string;
  /** What narrows the list already, in words: a month, a body. */
  meta?: ReactNode;
  /** The page’s own address. */
  path: string;
  /** Its query, read. */
  search: Readonly<Record<string, string>>;
  /** What of the query another page asked for: it stays while the reader filters. */
  kept?: readonly string[];
  /** Other views of the same. */
  views?: ReactNode;
  /** The controls of its filters. */
  filters: ReactNode;
  /** How many were found, in words: «Найдено: 12». */
  counted: (count: number) => string;
  found: Found;
  children: ReactNode;
  /** What stands under the list. */
  after?: ReactNode;
}) {
  const { totalCount, pageInfo, nodes } = found;
  return (
    <Page>
      <PageHead title={title} lead={lead} meta={meta} />
      {views}
      <ListFilters action={path}>
        {filters}
        {kept.map((name) => search[name] && <input key={name} type="hidden" name={name} value={search[name]} />)}
      </ListFilters>
      <Section title={counted(totalCount ?? 0)}>
        {children}
        <ListPages
          path={path}
          search={search}
          shown={nodes.length}
          total={totalCount}
          next={pageInfo.hasNextPage ? pageInfo.endCursor : null}
        />
      </Section>
      {after}
    </Page>
  );
}
