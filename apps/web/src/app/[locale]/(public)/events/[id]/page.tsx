import { Breadcrumbs, Card, Columns, Facts, Page, PageHead, Prose, Section, Timeline } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { addresses } from '../../../../../features/portal/addresses.ts';
import { Day } from '../../../../../features/portal/day.tsx';
import { Localized } from '../../../../../features/portal/localized.tsx';
import {
  CameOfIt,
  CameOfIt_outcome,
  MadePublic,
  MadePublic_publication,
} from '../../../../../features/portal/made-public.tsx';
import { Participant_participant, Participants } from '../../../../../features/portal/participants.tsx';
import { preview } from '../../../../../features/portal/preview.ts';
import {
  RecommendationCard_recommendation,
  RecommendationList,
} from '../../../../../features/recommendations/recommendation-list.tsx';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { query } from '../../../../../session/api.ts';

const EventQuery = graphql(
  `query Event($id: ID!) {
    event(id: $id) {
      id number kind heldOn place
      title { text lang missing } summary { text lang missing }
      agreedSteps { on text vague }
      council { id slug name { text lang missing } }
      mission { id number title { text lang missing } }
      participants { id ...ParticipantRow }
      recommendations { id ...RecommendationCard }
      publications { id ...MadePublic }
      outcomes { id ...CameOfIt }
    }
  }`,
  [Participant_participant, RecommendationCard_recommendation, MadePublic_publication, CameOfIt_outcome],
);

type Params = Promise<{ locale: string; id: string }>;

const read = cache(async (id: string) => (await query(EventQuery, { id: decodeURIComponent(id) })).event);

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { id, locale } = await params;
  const event = await read(id);
  return event ? preview(locale, `/events/${id}`, { title: event.title.text, description: event.summary?.text }) : {};
}

/** One event: what happened, who took part, what was agreed, what came of it. */
export default async function EventPage({ params }: { params: Params }) {
  const { id, locale: code } = await params;
  const locale = localeOf({ locale: code });
  setRequestLocale(locale);
  const [t, event] = await Promise.all([getTranslations(), read(id)]);
  if (!event) notFound();
  const to = addresses(locale);
  const slug = event.council?.slug ?? '';
  return (
    <Page>
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[
              { href: to.councils, label: t('portal.navCouncils') },
              ...(event.council ? [{ href: to.council(slug), label: event.council.name.text }] : []),
            ]}
          />
        }
        over={t(`enums.CivicEventKind_${event.kind}`)}
        title={<Localized of={event.title} />}
      />
      <Columns>
        <div>
          {event.summary && (
            <Prose>
              <p>
                <Localized of={event.summary} />
              </p>
            </Prose>
          )}
          {event.agreedSteps.length > 0 && (
            <Section title={t('portal.agreedSteps')}>
              <Timeline
                items={event.agreedSteps.map(({ on, text, vague }) => ({
                  key: text,
                  title: text,
                  tone: 'todo' as const,
                  ...(on && { dateTime: on, date: on.split('-').reverse().join('.') }),
                  detail: vague,
                }))}
              />
            </Section>
          )}
          {event.recommendations.length > 0 && (
            <Section title={t('portal.recommendationsOf')}>
              <RecommendationList recommendations={event.recommendations} empty="" ownCouncil />
            </Section>
          )}
          <Section title={t('portal.outcomes')}>
            <CameOfIt data={event.outcomes} />
          </Section>
        </div>
        <div>
          <Card>
            <Facts
              facts={[
                { term: t('portal.heldOn'), value: <Day on={event.heldOn} /> },
                { term: t('portal.place'), value: event.place },
                { term: t('common.numberOf'), value: event.number },
                {
                  term: t('portal.council'),
                  value: event.council && (
                    <a href={to.council(slug)}>
                      <Localized of={event.council.name} />
                    </a>
                  ),
                },
                {
                  term: t('portal.mission'),
                  value: event.mission && (
                    <a href={to.mission(slug, event.mission.number)}>
                      <Localized of={event.mission.title} />
                    </a>
                  ),
                },
              ]}
            />
          </Card>
          <Section title={t('portal.participants')}>
            <Participants data={event.participants} />
          </Section>
          <Section title={t('portal.madePublic')}>
            <MadePublic data={event.publications} />
          </Section>
        </div>
      </Columns>
    </Page>
  );
}
