import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { EventList, EventRow_event } from '../../../../features/events/event-list.tsx';
import { monthName } from '../../../../features/home/month.ts';
import { addresses } from '../../../../features/portal/addresses.ts';
import { CouncilSelect, CouncilSelect_councils } from '../../../../features/portal/council-select.tsx';
import { pageSize } from '../../../../features/portal/list-pages.tsx';
import { preview } from '../../../../features/portal/preview.ts';
import { RegisterPage } from '../../../../features/portal/register-page.tsx';
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
  const { nodes } = data.events;
  return (
    <RegisterPage
      title={t('portal.eventsTitle')}
      lead={t('portal.eventsLead')}
      meta={parts && t('portal.ofMonth', { month: monthName(locale, search.month ?? '') })}
      path={to.events}
      search={search}
      kept={['month']}
      filters={<CouncilSelect data={data.councils} chosen={search.council} />}
      counted={(count) => t('portal.eventsFound', { count })}
      found={data.events}
    >
      <EventList events={nodes} empty={t('portal.noEvents')} />
    </RegisterPage>
  );
}
