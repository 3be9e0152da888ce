import { EmptyState, LinkButton, Page, PageHead, Section, SelectFilter, TextInput } from '@kenes/ui';
import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { CouncilCalendar } from '../../../../../features/calendars/council-calendar.tsx';
import { ToOwnCalendar } from '../../../../../features/calendars/to-own-calendar.tsx';
import { SittingTabs } from '../../../../../features/decisions/sitting-tabs.tsx';
import { todayInAlmaty } from '../../../../../features/desk/today.ts';
import { MeetingCardParts, MeetingCards } from '../../../../../features/meetings/meeting-card.tsx';
import {
  MeetingRegister,
  MeetingRegisterParts,
  meetingsShown,
} from '../../../../../features/meetings/meeting-register.tsx';
import { aheadStates, meetingKinds, meetingStates, pastStates } from '../../../../../features/meetings/states.ts';
import { one, oneOf, type Search } from '../../../../../features/shared/address.ts';
import { isSecretariat } from '../../../../../features/shared/is-secretariat.ts';
import { ListFilters } from '../../../../../features/shared/list-filters.tsx';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { asTenant } from '../../../../../session/acting.ts';
import { query } from '../../../../../session/api.ts';

const MeetingsQuery = graphql(
  `
  query CabinetMeetings(
    $after: String, $kind: MeetingKind, $states: [MeetingState!], $ahead: [MeetingState!], $from: Date, $until: Date, $search: String
  ) {
    ahead: meetings(first: 20, order: SOONEST, states: $ahead) { nodes { id startsAt ...MeetingCardParts } }
    meetings(first: 25, after: $after, kind: $kind, states: $states, from: $from, until: $until, search: $search) {
      ...MeetingRegisterParts
    }
  }
`,
  [MeetingCardParts, MeetingRegisterParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('meetings');
  return { title: t('title'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string }>;

/** The sittings of a council: those ahead with what each still needs, then what was held. */
export default async function MeetingsPage({
  params,
  searchParams,
}: {
  params: Params;
  searchParams: Promise<Search>;
}) {
  const { tenant, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, search, keeps] = await Promise.all([getTranslations(), searchParams, isSecretariat(tenant)]);
  const kind = oneOf(search, 'kind', meetingKinds);
  const state = oneOf(search, 'state', meetingStates);
  const year = /^20\d\d$/.exec(one(search, 'year') ?? '')?.[0] ?? null;
  const words = one(search, 'q');
  const filtered = kind !== null || state !== null || year !== null || words !== null;
  const { ahead, meetings } = await query(
    MeetingsQuery,
    {
      after: one(search, 'after'),
      kind,
      states: state ? [state] : filtered ? null : [...pastStates],
      ahead: [...aheadStates],
      from: year && `${year}-01-01`,
      until: year && `${year}-12-31`,
      search: words,
    },
    { acting: asTenant(tenant) },
  );
  const here = `/${locale}/t/${tenant}/meetings`;
  const coming = [...ahead.nodes].sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  const shown = meetingsShown(meetings);
  const none = shown === 0 && coming.length === 0 && !filtered;
  const onlyAhead = shown === 0 && !filtered;
  const thisYear = Number(todayInAlmaty().slice(0, 4));
  const plan = keeps && (
    <>
      <LinkButton kind="secondary" icon="pencil" href={`${here}/record`}>
        {t('record.action')}
      </LinkButton>
      <LinkButton icon="plus" href={`${here}/new`}>
        {t('meetings.actPlan')}
      </LinkButton>
    </>
  );
  return (
    <Page width="full">
      <PageHead
        title={t('meetings.title')}
        lead={t('meetings.lead')}
        actions={
          <>
            <ToOwnCalendar locale={locale} />
            {!none && plan}
          </>
        }
      />
      <SittingTabs base={`/${locale}/t/${tenant}`} current="meetings" />
      {none ? (
        <EmptyState level={2} title={t('meetings.none')} action={plan || undefined}>
          {t('meetings.noneHelp')}
        </EmptyState>
      ) : (
        <>
          {!filtered && one(search, 'after') === null && (
            <Section title={t('meetings.upcoming')} id="ahead">
              {coming.length > 0 ? <MeetingCards base={here} data={coming} /> : <p>{t('meetings.noUpcoming')}</p>}
            </Section>
          )}
          <Section title={t(filtered ? 'meetings.found' : 'meetings.past')} id="list">
            {onlyAhead && <p>{t('meetings.noPast')}</p>}
            {!onlyAhead && (
              <ListFilters action={here}>
                <TextInput name="q" type="search" label={t('meetings.search')} defaultValue={words ?? ''} />
                <SelectFilter
                  name="kind"
                  label={t('meetings.colKind')}
                  all={t('common.all')}
                  chosen={kind}
                  options={meetingKinds.map((value) => ({ value, label: t(`enums.MeetingKind_${value}`) }))}
                />
                <SelectFilter
                  name="state"
                  label={t('meetings.colState')}
                  all={t('common.all')}
                  chosen={state}
                  options={meetingStates.map((value) => ({ value, label: t(`enums.MeetingState_${value}`) }))}
                />
                <SelectFilter
                  name="year"
                  label={t('meetings.colYear')}
                  all={t('common.all')}
                  chosen={year}
                  options={Array.from({ length: 8 }, (_, back) => String(thisYear + 1 - back)).map((value) => ({
                    value,
                    label: value,
                  }))}
                />
              </ListFilters>
            )}
            {onlyAhead ? null : shown === 0 ? (
              <EmptyState title={t('meetings.noneFound')}>{t('meetings.noneFoundHelp')}</EmptyState>
            ) : (
              <MeetingRegister base={here} search={search} data={meetings} />
            )}
          </Section>
        </>
      )}
      <CouncilCalendar slug={tenant} locale={locale} />
    </Page>
  );
}
