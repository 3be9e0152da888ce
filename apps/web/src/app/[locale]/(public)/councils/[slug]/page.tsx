import { Banner, Breadcrumbs, Columns, LinkButton, Page, PageHead, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { CompetitionList, CompetitionRowParts } from '../../../../../features/candidacy/competition-list.tsx';
import { CompositionView, CompositionViewParts } from '../../../../../features/composition/composition-view.tsx';
import { days } from '../../../../../features/composition/member-words.tsx';
import { roman } from '../../../../../features/composition/roman.ts';
import { PublicPlanParts, PublicPlans } from '../../../../../features/council-work/public-plans.tsx';
import { CouncilContacts, CouncilContacts_council } from '../../../../../features/councils/council-contacts.tsx';
import { CouncilFigures, CouncilFigures_figures } from '../../../../../features/councils/council-figures.tsx';
import {
  RegulationVersions,
  RegulationVersionsParts,
  regulationsIn,
} from '../../../../../features/decisions/regulation-versions.tsx';
import { PublicDraftActParts, PublicDraftActs } from '../../../../../features/draft-acts/public-draft-acts.tsx';
import { EventList, EventRow_event } from '../../../../../features/events/event-list.tsx';
import { PublicHearingRowParts, PublicHearings } from '../../../../../features/hearings/public-hearings.tsx';
import { PublicMeetingParts, PublicMeetings } from '../../../../../features/meetings/public-meetings.tsx';
import { MissionList, MissionRow_mission } from '../../../../../features/missions/mission-list.tsx';
import { addresses, withQuery } from '../../../../../features/portal/addresses.ts';
import { fileAddress } from '../../../../../features/portal/file-address.ts';
import { Localized } from '../../../../../features/portal/localized.tsx';
import { preview } from '../../../../../features/portal/preview.ts';
import {
  RecommendationCard_recommendation,
  RecommendationList,
} from '../../../../../features/recommendations/recommendation-list.tsx';
import { SearchBox } from '../../../../../features/search/search-box.tsx';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { query } from '../../../../../session/api.ts';

const CouncilQuery = graphql(
  `query Council($slug: String!) {
    council(slug: $slug) {
      id slug kind state name { text lang missing } about { text lang missing } ...CouncilContacts
      composition { convocation { number startsOn endsOn } ...CompositionViewParts }
      ...RegulationVersionsParts
    }
    publicFigures(council: $slug) { ...CouncilFigures }
    missions(council: $slug, first: 5) { nodes { id ...MissionRow } }
    recommendations(council: $slug, first: 5) { nodes { id ...RecommendationCard } }
    events(council: $slug, first: 5) { nodes { id ...EventRow } }
    meetings(council: $slug, first: 3) { nodes { id ...PublicMeetingParts } }
    publicHearings(council: $slug, first: 3) { nodes { id ...PublicHearingRow } }
    draftActs(council: $slug, first: 3) { nodes { id ...PublicDraftAct } }
    workPlans(council: $slug, first: 3) { nodes { id ...PublicPlan } }
    competitions(council: $slug, open: true, first: 5) { nodes { id ...CompetitionRow } }
  }`,
  [
    CompositionViewParts,
    CouncilContacts_council,
    CouncilFigures_figures,
    MissionRow_mission,
    RecommendationCard_recommendation,
    EventRow_event,
    CompetitionRowParts,
    PublicMeetingParts,
    PublicHearingRowParts,
    PublicDraftActParts,
    RegulationVersionsParts,
    PublicPlanParts,
  ],
);

type Params = Promise<{ locale: string; slug: string }>;

const read = cache(async (slug: string) => query(CouncilQuery, { slug }));

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { slug, locale } = await params;
  const { council } = await read(slug);
  return council
    ? preview(locale, `/councils/${slug}`, { title: council.name.text, description: council.about?.text })
    : {};
}

/** One council: what it watches, what it recommends, what came of it, how it is reached. */
export default async function CouncilPage({ params }: { params: Params }) {
  const { slug, locale: code } = await params;
  const locale = localeOf({ locale: code });
  setRequestLocale(locale);
  const [t, data] = await Promise.all([getTranslations(), read(slug)]);
  const { council, publicFigures } = data;
  if (!council) notFound();
  const to = addresses(locale);
  const seated = council.composition;
  const all = (path: string) => <a href={withQuery(path, { council: slug })}>{t('common.showAll')}</a>;
  return (
    <Page>
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[{ href: to.councils, label: t('portal.navCouncils') }]}
          />
        }
        over={t(`enums.TenantKind_${council.kind}`)}
        title={<Localized of={council.name} />}
        lead={council.about && <Localized of={council.about} />}
        actions={
          <LinkButton kind="secondary" icon="document" href={to.monitoringTable(slug)}>
            {t('portal.tableShort')}
          </LinkButton>
        }
      />
      {council.state !== 'ACTIVE' && (
        <Banner title={t(`enums.TenantState_${council.state}`)}>{t('portal.notActive')}</Banner>
      )}
      {publicFigures && (
        <Section title={t('portal.cameOfIt')}>
          <CouncilFigures data={publicFigures} council={slug} />
        </Section>
      )}
      {data.competitions.nodes.length > 0 && (
        <Section title={t('candidate.ofCouncil')} id="competitions" more={all(to.competitions)}>
          <CompetitionList competitions={data.competitions.nodes} ownCouncil />
        </Section>
      )}
      {data.meetings.nodes.length > 0 && (
        <Section title={t('meetings.ofCouncil')} id="meetings" more={all(to.meetings)}>
          <PublicMeetings meetings={data.meetings.nodes} ownCouncil />
        </Section>
      )}
      {data.publicHearings.nodes.length > 0 && (
        <Section title={t('hearings.publicTitle')} id="hearings" more={all(to.hearings)}>
          <PublicHearings hearings={data.publicHearings.nodes} ownCouncil />
        </Section>
      )}
      {data.draftActs.nodes.length > 0 && (
        <Section title={t('draftActs.publicOpinions')} id="draft-acts" more={all(to.draftActs)}>
          <PublicDraftActs drafts={data.draftActs.nodes} ownCouncil />
        </Section>
      )}
      {seated && (
        <Section
          title={t('composition.title')}
          id="members"
          more={<a href={to.members(slug)}>{t('composition.wholeRoster')}</a>}
        >
          <p>
            {[
              t('composition.convocation', { number: roman(seated.convocation.number) }),
              days(t, seated.convocation.startsOn, seated.convocation.endsOn),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <CompositionView data={seated} />
        </Section>
      )}
      {data.workPlans.nodes.length > 0 && (
        <Section title={t('councilWork.plan')} id="work-plan">
          <PublicPlans slug={slug} plans={data.workPlans.nodes} />
        </Section>
      )}
      {regulationsIn(council) > 0 && (
        <Section title={t('decisions.tabRegulation')} id="regulation">
          <RegulationVersions data={council} fileHref={fileAddress.download} />
        </Section>
      )}
      <Columns>
        <div>
          <Section title={t('portal.watches')} more={all(to.missions)}>
            <MissionList
              missions={data.missions.nodes}
              empty={t('portal.noMissionsYet')}
              help={t('portal.noMissionsYetHelp')}
              ownCouncil
            />
          </Section>
          <Section title={t('portal.recommends')} more={all(to.recommendations)}>
            <RecommendationList
              recommendations={data.recommendations.nodes}
              empty={t('portal.noRecommendationsYet')}
              help={t('portal.noRecommendationsYetHelp')}
              ownCouncil
            />
          </Section>
        </div>
        <div>
          <Section title={t('portal.contacts')}>
            <CouncilContacts data={council} />
          </Section>
          <Section title={t('portal.eventsTitle')} more={all(to.events)}>
            <EventList events={data.events.nodes} empty={t('portal.noEventsYet')} ownCouncil />
          </Section>
          <SearchBox council={slug} />
        </div>
      </Columns>
    </Page>
  );
}
