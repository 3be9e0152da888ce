import { formatDate } from '@kenes/messages';
import { Breadcrumbs, Card, Facts, Page, PageHead, Prose } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { EventAct } from '../../../../../../features/cabinet-events/event-act.tsx';
import { EventCourse, EventCourseParts } from '../../../../../../features/cabinet-events/event-course.tsx';
import { eventFields } from '../../../../../../features/cabinet-events/event-fields.ts';
import { EventMissionParts, missionChoices } from '../../../../../../features/cabinet-events/event-missions.ts';
import { RecommendationAct } from '../../../../../../features/dossier-recommendation/recommendation-act.tsx';
import {
  outcomeSpec,
  publicationSpec,
} from '../../../../../../features/dossier-recommendation/recommendation-specs.ts';
import { OutcomeCards, OutcomeParts, PublicationParts } from '../../../../../../features/outcomes/outcome-cards.tsx';
import { formWords } from '../../../../../../features/shared/form-words.ts';
import { NextActs } from '../../../../../../features/shared/next-acts.tsx';
import { VerdictParts } from '../../../../../../features/shared/verdict.ts';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const EventQuery = graphql(
  `
  query CabinetEvent($id: ID!, $council: String!) {
    missions(first: 100, council: $council) { nodes { ...EventMissionParts } }
    event(id: $id) {
      id version number kind heldOn place published missionId
      title { authentic kk ru en text }
      summary { authentic kk ru en text lang }
      agreedSteps { text on vague }
      participants { name organisationName role roleText namePublic body { id name { text } } }
      mission { number title { text } }
      ...EventCourseParts
      outcomes { ...OutcomeParts }
      publications { ...PublicationParts }
      viewerMay {
        amend { ...VerdictParts } publish { ...VerdictParts } recordOutcome { ...VerdictParts }
        recordPublication { ...VerdictParts }
      }
    }
  }
`,
  [VerdictParts, OutcomeParts, PublicationParts, EventCourseParts, EventMissionParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cabinet');
  return { title: t('navEvents'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string }>;

/** One event: who came, what was agreed, what came of it, where it was voiced. */
export default async function EventPage({ params }: { params: Params }) {
  const { tenant, id, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, { event, missions }] = await Promise.all([
    getTranslations(),
    formWords(),
    query(EventQuery, { id, council: tenant }, { acting: asTenant(tenant) }),
  ]);
  if (!event) notFound();
  const object = { id: event.id, expectedVersion: event.version };
  const may = event.viewerMay;
  const outcome = outcomeSpec(t, { eventId: event.id });
  const publication = publicationSpec(t, { eventId: event.id });
  const base = `/${locale}/t/${tenant}`;
  return (
    <Page>
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[{ href: `${base}/events`, label: t('cabinet.navEvents') }]}
          />
        }
        over={`${t(`enums.CivicEventKind_${event.kind}`)} № ${event.number}`}
        title={event.title.text}
      />
      <NextActs
        acts={[
          ...(event.published
            ? []
            : [
                {
                  key: 'publish',
                  label: t('cabinet.actPublish'),
                  verdict: may.publish,
                  form: (
                    <EventAct
                      act="publishEvent"
                      spec={{ label: t('cabinet.actPublish'), hidden: object, fields: [] }}
                      words={words}
                      size="small"
                      kind="primary"
                    />
                  ),
                },
              ]),
          {
            key: 'outcome',
            label: outcome.label,
            verdict: may.recordOutcome,
            form: <RecommendationAct act="recordOutcome" spec={outcome} words={words} size="small" />,
          },
          {
            key: 'publication',
            label: publication.label,
            verdict: may.recordPublication,
            form: <RecommendationAct act="recordPublication" spec={publication} words={words} size="small" />,
          },
          {
            key: 'amend',
            label: t('common.edit'),
            verdict: may.amend,
            form: (
              <EventAct
                act="amendEvent"
                spec={{
                  label: t('common.edit'),
                  submit: t('common.save'),
                  hidden: object,
                  fields: eventFields(t, missionChoices(missions.nodes), event),
                }}
                words={words}
                size="small"
              />
            ),
          },
        ]}
      />
      <Card>
        <Facts
          facts={[
            { term: t('cabinet.heldOn'), value: formatDate(event.heldOn) },
            { term: t('cabinet.place'), value: event.place },
            {
              term: t('cabinet.mission'),
              value: event.mission && (
                <a href={`${base}/missions/${event.missionId}`}>
                  № {event.mission.number}. {event.mission.title.text}
                </a>
              ),
            },
            {
              term: t('cabinet.isPublic'),
              value: t(event.published ? 'cabinet.publishedYes' : 'cabinet.publishedNo'),
            },
          ]}
        />
      </Card>
      {event.summary && (
        <Prose>
          <p lang={event.summary.lang}>{event.summary.text}</p>
        </Prose>
      )}
      <EventCourse data={event} />
      <OutcomeCards outcomes={event.outcomes} publications={event.publications} />
    </Page>
  );
}
