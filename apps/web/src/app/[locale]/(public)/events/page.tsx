import { FilterBar, Page, PageHead, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { EventList, EventRow_event } from '../../../../features/events/event-list.tsx';
import { monthName } from '../../../../features/home/month.ts';
import { addresses } from '../../../../features/portal/addresses.ts';
import { CouncilSelect, CouncilSelect_councils } from '../../../../features/portal/council-select.tsx';
import { ListPages, pageSize } from '../../../../features/portal/list-pages.tsx';
import { preview } from '../../../../features/portal/preview.ts';
import { readSearch, type SearchParams } from '../../../../features/portal/search-params.ts';
import { type LocaleParams, localeOf } from '../../../../features/shell/locale.ts';
import { graphql } from '../../../../graphql.ts';
import { query } from '../../../../session/api.ts';

const EventsQuery = graphql(
  `query Events($first: Int!, $after: String, $council: String, $year: Int, $month: Int) {
    events(first: $first, after: $after, council: $council, year: $year, month: $month) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id ...EventRow }
    }
    councils(first: 100) { ...CouncilSelect }
  }`,
  [EventRow_event, CouncilSelect_councils],
);

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = localeOf(await params);
  const t = await getTranslations({ locale, namespace: 'portal' });
  return preview(locale, '/events', { title: t('eventsTitle'), description: t('eventsLead') });
}

/** Events of all councils: clean-ups, meetings, receptions. */
export default async function EventsPage({
  params,
  searchParams,
}: {
  params: LocaleParams;
  searchParams: SearchParams;
}) {
  const locale = localeOf(await params);
  setRequestLocale(locale);
  const search = await readSearch(searchParams);
  const parts = /^(\d{4})-(\d{2})$/.exec(search.month ?? '');
  const [t, data] = await Promise.all([
    getTranslations(),
    query(EventsQuery, {
      first: pageSize,
      after: search.after ?? null,
      council: search.council ?? null,
      year: parts ? Number(parts[1]) : null,
      month: parts ? Number(parts[2]) : null,
    }),
  ]);
  const to = addresses(locale);
  const { nodes, totalCount, pageInfo } = data.events;
  return (
    <Page>
      <PageHead
        title={t('portal.eventsTitle')}
        lead={t('portal.eventsLead')}
        meta={parts && t('portal.ofMonth', { month: monthName(locale, search.month ?? '') })}
      />
      <FilterBar
        label={t('common.filters')}
        applyLabel={t('common.apply')}
        action={to.events}
        reset={{ href: to.events, label: t('common.reset') }}
      >
        <CouncilSelect data={data.councils} chosen={search.council} />
        {search.month && <input type="hidden" name="month" value={search.month} />}
      </FilterBar>
      <Section title={t('portal.eventsFound', { count: totalCount ?? 0 })}>
        <EventList events={nodes} empty={t('portal.noEvents')} />
        <ListPages
          path={to.events}
          search={search}
          shown={nodes.length}
          total={totalCount}
          next={pageInfo.hasNextPage ? pageInfo.endCursor : null}
        />
      </Section>
    </Page>
  );
}
