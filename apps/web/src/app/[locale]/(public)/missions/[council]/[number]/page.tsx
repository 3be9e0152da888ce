import { Breadcrumbs, Columns, LinkButton, Page, PageHead, Prose, Section, Tabs } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { EventList, EventRow_event } from '../../../../../../features/events/event-list.tsx';
import { MissionDocuments, MissionDocuments_mission } from '../../../../../../features/missions/mission-documents.tsx';
import { MissionFacts, MissionFacts_mission } from '../../../../../../features/missions/mission-facts.tsx';
import { MissionFindings, MissionFindings_finding } from '../../../../../../features/missions/mission-findings.tsx';
import { MissionList, MissionRow_mission } from '../../../../../../features/missions/mission-list.tsx';
import css from '../../../../../../features/missions/mission-page.module.css';
import { MissionStateBadge } from '../../../../../../features/missions/mission-state.tsx';
import { MissionTimeline, MissionTimeline_mission } from '../../../../../../features/missions/mission-timeline.tsx';
import { MissionVisits, MissionVisits_visit } from '../../../../../../features/missions/mission-visits.tsx';
import { addresses } from '../../../../../../features/portal/addresses.ts';
import { Localized } from '../../../../../../features/portal/localized.tsx';
import {
  CameOfIt,
  CameOfIt_outcome,
  MadePublic,
  MadePublic_publication,
} from '../../../../../../features/portal/made-public.tsx';
import { Participant_participant, Participants } from '../../../../../../features/portal/participants.tsx';
import { preview } from '../../../../../../features/portal/preview.ts';
import {
  RecommendationCard_recommendation,
  RecommendationList,
} from '../../../../../../features/recommendations/recommendation-list.tsx';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { query } from '../../../../../../session/api.ts';

const MissionQuery = graphql(
  `query Mission($council: String!, $number: String!) {
    missionByNumber(council: $council, number: $number) {
      id form state number
      title { text lang missing } aim { text lang missing } questions { text lang missing }
      council { id slug name { text } } expertise { id }
      ...MissionFacts ...MissionTimeline ...MissionDocuments
      visits { id ...MissionVisits }
      findings { id ...MissionFindings }
      participants { id ...ParticipantRow }
      recommendations { id ...RecommendationCard }
      events { id ...EventRow }
      publications { id ...MadePublic }
      outcomes { id ...CameOfIt }
      series { id ...MissionRow }
    }
  }`,
  [
    MissionFacts_mission,
    MissionTimeline_mission,
    MissionDocuments_mission,
    MissionVisits_visit,
    MissionFindings_finding,
    Participant_participant,
    RecommendationCard_recommendation,
    EventRow_event,
    MadePublic_publication,
    CameOfIt_outcome,
    MissionRow_mission,
  ],
);

type Params = Promise<{ locale: string; council: string; number: string }>;

const read = cache(
  async (council: string, number: string) =>
    (await query(MissionQuery, { council, number: decodeURIComponent(number) })).missionByNumber,
);

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { council, number, locale } = await params;
  const mission = await read(council, number);
  return mission
    ? preview(locale, `/missions/${council}/${number}`, { title: mission.title.text, description: mission.aim.text })
    : {};
}

/** One mission, from the council's decision to the bodies' answers. */
export default async function MissionPage({ params }: { params: Params }) {
  const { council, number, locale: code } = await params;
  const locale = localeOf({ locale: code });
  setRequestLocale(locale);
  const [t, mission] = await Promise.all([getTranslations(), read(council, number)]);
  if (!mission) notFound();
  const to = addresses(locale);
  return (
    <Page>
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[
              { href: to.missions, label: t('portal.navMissions') },
              ...(mission.council ? [{ href: to.council(council), label: mission.council.name.text }] : []),
            ]}
          />
        }
        over={`${t(`enums.ControlForm_${mission.form}`)} № ${mission.number}`}
        title={<Localized of={mission.title} />}
        meta={<MissionStateBadge state={mission.state} />}
        lead={<Localized of={mission.aim} />}
        actions={
          <>
            {mission.expertise && (
              <LinkButton kind="secondary" icon="scroll" href={to.expertise(mission.expertise.id)}>
                {t('expertises.conclusion')}
              </LinkButton>
            )}
            <LinkButton kind="secondary" icon="document" href={to.monitoringTable(council)}>
              {t('portal.tableShort')}
            </LinkButton>
          </>
        }
      />
      <Tabs
        label={t('portal.partsOfPage')}
        tabs={[
          { href: '#recommendations', label: t('portal.recommendationsOf'), count: mission.recommendations.length },
          { href: '#findings', label: t('portal.findings'), count: mission.findings.length },
          { href: '#visits', label: t('portal.visits'), count: mission.visits.length },
          { href: '#final-document', label: t('portal.finalDocument') },
          { href: '#timeline', label: t('portal.timeline') },
        ]}
      />
      <Columns>
        <div>
          <Section title={t('portal.recommendationsOf')} id="recommendations">
            <RecommendationList
              recommendations={mission.recommendations}
              empty={t('portal.noRecommendationsYet')}
              help={t('portal.noRecommendationsYetHelp')}
              ownCouncil
            />
          </Section>
          <Section title={t('portal.findings')} id="findings">
            <MissionFindings data={mission.findings} />
          </Section>
          <Section title={t('portal.visits')} id="visits">
            <MissionVisits data={mission.visits} />
          </Section>
          <Section title={t('portal.finalDocument')} id="final-document">
            <MissionDocuments data={mission} />
          </Section>
          <Section title={t('portal.outcomes')} id="outcomes">
            <CameOfIt data={mission.outcomes} />
          </Section>
        </div>
        <div>
          <MissionFacts data={mission} />
          {mission.questions.length > 0 && (
            <Section title={t('portal.questions')}>
              <Prose>
                <ol className={css.questions}>
                  {mission.questions.map((question) => (
                    <li key={question.text}>
                      <Localized of={question} />
                    </li>
                  ))}
                </ol>
              </Prose>
            </Section>
          )}
          <Section title={t('portal.timeline')} id="timeline">
            <MissionTimeline data={mission} />
          </Section>
          <Section title={t('portal.participants')}>
            <Participants data={mission.participants} />
          </Section>
          {mission.events.length > 0 && (
            <Section title={t('portal.eventsTitle')}>
              <EventList events={mission.events} empty="" ownCouncil />
            </Section>
          )}
          <Section title={t('portal.madePublic')}>
            <MadePublic data={mission.publications} />
          </Section>
          {mission.series.length > 0 && (
            <Section title={t('portal.seriesTitle')}>
              <MissionList missions={mission.series} empty="" ownCouncil />
            </Section>
          )}
        </div>
      </Columns>
    </Page>
  );
}
