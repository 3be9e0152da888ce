import { Checkbox, SelectFilter } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { CouncilCalendar } from '../../../../features/calendars/council-calendar.tsx';
import { todayInAlmaty } from '../../../../features/desk/today.ts';
import { PublicMeetingParts, PublicMeetings } from '../../../../features/meetings/public-meetings.tsx';
import { meetingKinds } from '../../../../features/meetings/states.ts';
import { addresses } from '../../../../features/portal/addresses.ts';
import { CouncilSelect, CouncilSelect_councils } from '../../../../features/portal/council-select.tsx';
import { pageSize } from '../../../../features/portal/list-pages.tsx';
import { preview } from '../../../../features/portal/preview.ts';
import { RegisterPage } from '../../../../features/portal/register-page.tsx';
import { oneOf, readSearch, type SearchParams } from '../../../../features/portal/search-params.ts';
import { type LocaleParams, localeOf } from '../../../../features/shell/locale.ts';
import { graphql } from '../../../../graphql.ts';
import { query } from '../../../../session/api.ts';

const MeetingsQuery = graphql(
  `query PublicMeetings($first: Int!, $after: String, $council: String, $kind: MeetingKind, $from: Date, $order: MeetingOrder!) {
    meetings(first: $first, after: $after, council: $council, kind: $kind, from: $from, order: $order) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id ...PublicMeetingParts }
    }
    councils(first: 100) { ...CouncilSelect }
  }`,
  [PublicMeetingParts, CouncilSelect_councils],
);

export async function generateMetadata({ params }: { params: LocaleParams }): Promise<Metadata> {
  const locale = localeOf(await params);
  const t = await getTranslations({ locale, namespace: 'meetings' });
  return preview(locale, '/meetings', { title: t('publicTitle'), description: t('publicLead') });
}

/** Announced sittings of all councils: they are open, and this says when and where. */
export default async function MeetingsPage({
  params,
  searchParams,
}: {
  params: LocaleParams;
  searchParams: SearchParams;
}) {
  const locale = localeOf(await params);
  setRequestLocale(locale);
  const search = await readSearch(searchParams);
  const kind = oneOf(meetingKinds, search.kind);
  const ahead = search.ahead === 'yes';
  const [t, data] = await Promise.all([
    getTranslations(),
    query(MeetingsQuery, {
      first: pageSize,
      after: search.after ?? null,
      council: search.council ?? null,
      kind,
      from: ahead ? todayInAlmaty() : null,
      order: ahead ? 'SOONEST' : 'LATEST',
    }),
  ]);
  return (
    <RegisterPage
      title={t('meetings.publicTitle')}
      lead={t('meetings.publicLead')}
      path={addresses(locale).meetings}
      search={search}
      filters={
        <>
          <CouncilSelect data={data.councils} chosen={search.council} />
          <SelectFilter
            name="kind"
            label={t('meetings.colKind')}
            all={t('common.all')}
            chosen={kind}
            options={meetingKinds.map((value) => ({ value, label: t(`enums.MeetingKind_${value}`) }))}
          />
          <Checkbox name="ahead" value="yes" label={t('meetings.onlyAhead')} defaultChecked={ahead} />
        </>
      }
      counted={(count) => t('meetings.publicFound', { count })}
      found={data.meetings}
      after={
        search.council ? <CouncilCalendar slug={search.council} locale={locale} /> : <p>{t('feeds.councilChoose')}</p>
      }
    >
      <PublicMeetings meetings={data.meetings.nodes} />
    </RegisterPage>
  );
}
