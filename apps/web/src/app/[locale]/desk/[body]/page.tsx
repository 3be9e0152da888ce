import { EmptyState, FilterBar, Page, PageHead, Tabs, TextInput } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ToOwnCalendar } from '../../../../features/calendars/to-own-calendar.tsx';
import { InboxRows, InboxRowsParts } from '../../../../features/desk/inbox-rows.tsx';
import { one, oneOf, type Search, withSearch } from '../../../../features/shared/address.ts';
import { ListPages } from '../../../../features/shared/list-pages.tsx';
import { localeOf } from '../../../../features/shell/locale.ts';
import { graphql } from '../../../../graphql.ts';
import { asBody } from '../../../../session/acting.ts';
import { query } from '../../../../session/api.ts';

type Params = Promise<{ locale: string; body: string }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk');
  return { title: t('inboxTitle') };
}

/** All that a number of the record may open. */
const filters = [
  'OVERDUE',
  'DUE_SOON',
  'AWAITING',
  'ANSWERED',
  'ANSWERED_IN_TIME',
  'ANSWERED_LATE',
  'ACCEPTED',
  'PARTLY_ACCEPTED',
  'REJECTED',
  'FORWARDED',
  'REANSWER_ASKED',
  'ON_EXECUTION',
  'EXECUTED',
  'SENT_TO_BODY',
] as const;

/** Those that are always a tab; another one joins them while it is asked for. */
const tabs = ['OVERDUE', 'DUE_SOON', 'REANSWER_ASKED', 'ANSWERED', 'SENT_TO_BODY'] as const;

const InboxQuery = graphql(
  `query Inbox($is: TrackFilter, $search: String, $after: String) {
    inbox(first: 25, is: $is, search: $search, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...InboxRows }
    }
    open: inbox(first: 1) { totalCount }
    overdue: inbox(first: 1, is: OVERDUE) { totalCount }
    soon: inbox(first: 1, is: DUE_SOON) { totalCount }
  }`,
  [InboxRowsParts],
);

/** The officer's inbox: what all councils sent, by days left. */
export default async function InboxPage({ params, searchParams }: { params: Params; searchParams: Promise<Search> }) {
  const [{ locale, body }, search] = await Promise.all([params, searchParams]);
  setRequestLocale(localeOf({ locale }));
  const is = oneOf(search, 'is', filters);
  const text = one(search, 'search');
  const [t, { inbox, open, overdue, soon }] = await Promise.all([
    getTranslations(),
    query(InboxQuery, { is, search: text, after: one(search, 'after') }, { acting: asBody(body) }),
  ]);
  const counts: Partial<Record<string, number | null>> = {
    OVERDUE: overdue.totalCount,
    DUE_SOON: soon.totalCount,
  };
  const shown = is && !tabs.some((tab) => tab === is) ? [...tabs, is] : tabs;
  return (
    <Page>
      <PageHead title={t('desk.inboxTitle')} lead={t('desk.inboxLead')} actions={<ToOwnCalendar locale={locale} />} />
      <Tabs
        label={t('common.filters')}
        tabs={[
          {
            href: withSearch(search, { is: null }),
            label: t('desk.toAnswer'),
            count: open.totalCount ?? undefined,
            current: !is,
          },
          ...shown.map((filter) => ({
            href: withSearch(search, { is: filter }),
            label: t(filter === 'SENT_TO_BODY' ? 'desk.allReceived' : `enums.TrackFilter_${filter}`),
            count: counts[filter] ?? undefined,
            current: is === filter,
          })),
        ]}
      />
      <FilterBar
        label={t('common.filters')}
        applyLabel={t('common.search')}
        {...(text && { reset: { href: withSearch(search, { search: null }), label: t('common.reset') } })}
      >
        {is && <input type="hidden" name="is" value={is} />}
        <TextInput name="search" type="search" label={t('desk.searchLabel')} defaultValue={text ?? ''} />
      </FilterBar>
      {inbox.nodes.length === 0 ? (
        <EmptyState level={2} title={t(is || text ? 'desk.nothingFound' : 'desk.emptyTitle')}>
          {t(is || text ? 'desk.nothingFoundHelp' : 'desk.emptyHelp')}
        </EmptyState>
      ) : (
        <InboxRows tracks={inbox.nodes} body={body} />
      )}
      <ListPages search={search} shown={inbox.nodes.length} total={inbox.totalCount} page={inbox.pageInfo} />
    </Page>
  );
}
