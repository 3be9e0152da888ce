import { type Column, DataTable, EmptyState, Page, PageHead, SelectFilter } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { EventAct } from '../../../../../features/cabinet-events/event-act.tsx';
import { eventFields } from '../../../../../features/cabinet-events/event-fields.ts';
import { EventMissionParts, missionChoices } from '../../../../../features/cabinet-events/event-missions.ts';
import { one, oneOf, type Search } from '../../../../../features/shared/address.ts';
import { Day } from '../../../../../features/shared/day.tsx';
import { formWords } from '../../../../../features/shared/form-words.ts';
import { ListFilters } from '../../../../../features/shared/list-filters.tsx';
import { ListPages } from '../../../../../features/shared/list-pages.tsx';
import { Said, SaidParts } from '../../../../../features/shared/said.tsx';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql, type ResultOf } from '../../../../../graphql.ts';
import { asTenant } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';

const EventsQuery = graphql(
  `
  query CabinetEvents($council: String!, $after: String, $kind: CivicEventKind) {
    missions(first: 100, council: $council) { nodes { ...EventMissionParts } }
    events(first: 50, council: $council, after: $after, kind: $kind) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id number kind heldOn place published title { ...SaidParts } }
    }
  }
`,
  [SaidParts, EventMissionParts],
);

type Row = ResultOf<typeof EventsQuery>['events']['nodes'][number];
const kinds = ['ACTION', 'MEETING', 'SURVEY', 'RECEPTION', 'OTHER'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cabinet');
  return { title: t('navEvents'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** Events that are none of the four forms: clean-ups, meetings, surveys. */
export default async function EventsPage({ params, searchParams }: { params: Params; searchParams: Promise<Search> }) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, search] = await Promise.all([getTranslations(), formWords(), searchParams]);
  const kind = oneOf(search, 'kind', kinds);
  const { events, missions } = await query(
    EventsQuery,
    { council: tenant, after: one(search, 'after'), kind },
    { acting: asTenant(tenant) },
  );
  const here = `/${locale}/t/${tenant}/events`;
  const columns: Column<Row>[] = [
    { key: 'number', header: t('cabinet.colNumber'), nowrap: true, cell: (row) => row.number },
    {
      key: 'title',
      header: t('cabinet.topic'),
      primary: true,
      cell: (row) => (
        <a href={`${here}/${row.id}`} data-row>
          <Said text={row.title} quiet />
        </a>
      ),
    },
    { key: 'kind', header: t('cabinet.eventKind'), cell: (row) => t(`enums.CivicEventKind_${row.kind}`) },
    { key: 'on', header: t('cabinet.heldOn'), nowrap: true, cell: (row) => <Day on={row.heldOn} /> },
    { key: 'place', header: t('cabinet.place'), cell: (row) => row.place },
    {
      key: 'published',
      header: t('cabinet.isPublic'),
      cell: (row) => t(row.published ? 'cabinet.publishedYes' : 'cabinet.publishedNo'),
    },
  ];
  return (
    <Page width="full">
      <PageHead
        title={t('cabinet.navEvents')}
        actions={
          <EventAct
            act="recordEvent"
            spec={{
              label: t('cabinet.actRecordEvent'),
              submit: t('common.save'),
              fields: eventFields(t, missionChoices(missions.nodes)),
            }}
            words={words}
            goTo={`${here}/`}
            icon="plus"
            kind="primary"
          />
        }
      />
      <ListFilters action={here}>
        <SelectFilter
          name="kind"
          label={t('cabinet.eventKind')}
          all={t('common.all')}
          chosen={kind}
          options={kinds.map((value) => ({ value, label: t(`enums.CivicEventKind_${value}`) }))}
        />
      </ListFilters>
      {events.nodes.length === 0 ? (
        <EmptyState level={2} title={t('cabinet.noEvents')}>
          {t('cabinet.noEventsHelp')}
        </EmptyState>
      ) : (
        <DataTable caption={t('cabinet.navEvents')} columns={columns} rows={events.nodes} rowKey={({ id }) => id} />
      )}
      <ListPages search={search} shown={events.nodes.length} total={events.totalCount} page={events.pageInfo} />
    </Page>
  );
}
