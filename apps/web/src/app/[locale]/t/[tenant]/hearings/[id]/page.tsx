import { formatDate } from '@kenes/messages';
import { Breadcrumbs, Columns, LinkButton, Page, PageHead } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import {
  HearingCancelled,
  HearingDossierParts,
  HearingSide,
  HearingWork,
} from '../../../../../../features/hearings/hearing-dossier.tsx';
import { hearingLists } from '../../../../../../features/hearings/hearing-filters.tsx';
import { HearingPanel, HearingPanelParts } from '../../../../../../features/hearings/hearing-panel.tsx';
import { HearingStanding } from '../../../../../../features/hearings/hearing-standing.tsx';
import { JournalChain, JournalChainParts } from '../../../../../../features/journal/journal-chain.tsx';
import { hours, longDay } from '../../../../../../features/meetings/when.ts';
import { addresses } from '../../../../../../features/portal/addresses.ts';
import type { Search } from '../../../../../../features/shared/address.ts';
import { Said, SaidParts } from '../../../../../../features/shared/said.tsx';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const HearingQuery = graphql(
  `
  query HearingDossier(
    $id: ID!, $after: String, $said: String, $fate: ProposalDisposition, $disposed: Boolean, $unseen: Boolean,
    $peopleAfter: String, $person: String, $floor: Boolean, $came: Boolean
  ) {
    publicHearing(id: $id) {
      id state published cancelledOn cancelledBecause topic { ...SaidParts }
      meeting { id startsAt endsAt }
      ...HearingPanelParts ...HearingDossierParts
    }
    journal(first: 12, subjectType: "PublicHearing", subjectId: $id) { ...JournalChainParts }
  }
`,
  [SaidParts, HearingPanelParts, HearingDossierParts, JournalChainParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('hearings');
  return { title: t('one'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string }>;

/** A hearing's dossier: what is to be done, each proposal with its fate, who registered, what came of it. */
export default async function HearingPage({ params, searchParams }: { params: Params; searchParams: Promise<Search> }) {
  const { tenant, id: coded, ...given } = await params;
  const id = decodeURIComponent(coded);
  const locale = localeOf(given);
  setRequestLocale(locale);
  const search = await searchParams;
  const [t, { publicHearing: hearing, journal }] = await Promise.all([
    getTranslations(),
    query(HearingQuery, { id, ...hearingLists(search) }, { acting: asTenant(tenant) }),
  ]);
  if (!hearing) notFound();
  const base = `/${locale}/t/${tenant}`;
  return (
    <Page width="full">
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[{ href: `${base}/hearings`, label: t('hearings.title') }]}
          />
        }
        over={t('hearings.one')}
        title={<Said text={hearing.topic} />}
        meta={
          <>
            <HearingStanding state={hearing.state} />
            {hearing.meeting && (
              <time dateTime={hearing.meeting.startsAt}>
                {longDay(locale, hearing.meeting.startsAt, true)}, {hours(hearing.meeting)}
              </time>
            )}
          </>
        }
        actions={
          <>
            {hearing.meeting && (
              <LinkButton kind="secondary" icon="calendar" href={`${base}/meetings/${hearing.meeting.id}`}>
                {t('hearings.toMeeting')}
              </LinkButton>
            )}
            {hearing.published && (
              <LinkButton kind="secondary" icon="globe" href={addresses(locale).hearing(hearing.id)}>
                {t('hearings.publicPage')}
              </LinkButton>
            )}
          </>
        }
      />
      {hearing.state === 'CANCELLED' && hearing.cancelledOn && (
        <HearingCancelled
          title={t('meetings.cancelledOn', { date: formatDate(hearing.cancelledOn) })}
          because={hearing.cancelledBecause}
        />
      )}
      <HearingPanel base={base} data={hearing} />
      <Columns>
        <div>
          <HearingWork base={base} tenant={tenant} data={hearing} search={search} />
          <JournalChain base={base} data={journal} />
        </div>
        <HearingSide base={base} tenant={tenant} data={hearing} />
      </Columns>
    </Page>
  );
}
