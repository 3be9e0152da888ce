import { formatDate } from '@kenes/messages';
import { Banner, Breadcrumbs, Card, Columns, Facts, LinkButton, Page, PageHead, Prose, Rows, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import {
  CompetitionStanding,
  CompetitionStandingParts,
} from '../../../../../features/candidacy/competition-standing.tsx';
import { CompetitionWindow, CompetitionWindowParts } from '../../../../../features/candidacy/competition-window.tsx';
import { PaperList, PaperListParts } from '../../../../../features/candidacy/paper-list.tsx';
import { PublishedResults, PublishedResultsParts } from '../../../../../features/candidacy/published-results.tsx';
import { SeatsOffered, SeatsOfferedParts } from '../../../../../features/candidacy/seats-offered.tsx';
import { roman } from '../../../../../features/composition/roman.ts';
import { addresses } from '../../../../../features/portal/addresses.ts';
import { Day } from '../../../../../features/portal/day.tsx';
import { Localized } from '../../../../../features/portal/localized.tsx';
import { preview } from '../../../../../features/portal/preview.ts';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { query } from '../../../../../session/api.ts';

const CompetitionQuery = graphql(
  `query PublicCompetition($id: ID!) {
    competition(id: $id) {
      id kind state takesApplications publishedOn closesOn resultsPublishedOn
      title { text lang missing } conditions { text lang missing } contacts { text lang missing }
      cancelledBecause { text }
      council { slug name { text lang missing } }
      convocation { number }
      questions { question words }
      publications { id purpose outlet url publishedOn }
      ...CompetitionStandingParts ...CompetitionWindowParts ...PaperList ...SeatsOffered
    }
    applications(competitionId: $id, first: 100) { nodes { ...PublishedResults } }
  }`,
  [CompetitionStandingParts, CompetitionWindowParts, PaperListParts, SeatsOfferedParts, PublishedResultsParts],
);

type Params = Promise<{ locale: string; id: string }>;

const read = cache(async (id: string) => query(CompetitionQuery, { id: decodeURIComponent(id) }));

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { id, locale } = await params;
  const { competition } = await read(id);
  return competition
    ? preview(locale, `/competitions/${id}`, {
        title: competition.title.text,
        description: competition.conditions.text,
      })
    : {};
}

/** A competition as anyone reads it: for which seats, on what conditions, until when, and how to apply. */
export default async function CompetitionPage({ params }: { params: Params }) {
  const { id, locale: code } = await params;
  const locale = localeOf({ locale: code });
  setRequestLocale(locale);
  const [t, { competition, applications }] = await Promise.all([getTranslations(), read(id)]);
  if (!competition) notFound();
  const to = addresses(locale);
  const { council, convocation, takesApplications, closesOn } = competition;
  return (
    <Page>
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[
              { href: to.competitions, label: t('candidate.listTitle') },
              ...(council ? [{ href: to.council(council.slug), label: council.name.text }] : []),
            ]}
          />
        }
        over={t(`enums.CompetitionKind_${competition.kind}`)}
        title={<Localized of={competition.title} />}
        meta={
          <>
            <CompetitionStanding data={competition} />
            <CompetitionWindow data={competition} />
            <SeatsOffered data={competition} />
          </>
        }
        actions={
          takesApplications && (
            <LinkButton href={to.apply(competition.id)} size="large" iconAfter="arrowRight">
              {t('candidate.apply')}
            </LinkButton>
          )
        }
      />
      {competition.cancelledBecause && (
        <Banner kind="warning">{t('candidate.cancelledBecause', { reason: competition.cancelledBecause.text })}</Banner>
      )}
      <Columns>
        <div>
          {competition.resultsPublishedOn && (
            <Section title={t('candidate.results')} id="results">
              <p>{t('candidate.resultsOn', { date: formatDate(competition.resultsPublishedOn) })}</p>
              <PublishedResults data={applications.nodes} />
            </Section>
          )}
          <Section title={t('candidate.conditions')} id="conditions">
            <Prose>
              <p style={{ whiteSpace: 'pre-line' }}>
                <Localized of={competition.conditions} />
              </p>
            </Prose>
          </Section>
          <Section title={t('candidate.whatToBring')} id="papers">
            <PaperList data={competition} />
          </Section>
          {competition.questions.length > 0 && (
            <Section title={t('candidate.whatIsAsked')} id="questions">
              <Rows rows={competition.questions.map(({ question, words }) => ({ key: question, title: words }))} />
            </Section>
          )}
        </div>
        <div>
          <Card>
            <Facts
              facts={[
                { term: t('candidate.seats'), value: <SeatsOffered data={competition} /> },
                {
                  term: t('candidate.takenUntil'),
                  value: closesOn && (
                    <>
                      {t('candidate.lastSecond', { date: formatDate(closesOn) })}{' '}
                      <CompetitionWindow data={competition} />
                    </>
                  ),
                },
                {
                  term: t('candidate.announcedOn'),
                  value: competition.publishedOn && <Day on={competition.publishedOn} />,
                },
                {
                  term: t('candidate.forConvocation'),
                  value: convocation && t('composition.convocation', { number: roman(convocation.number) }),
                },
                {
                  term: t('candidate.council'),
                  value: council && (
                    <a href={to.council(council.slug)}>
                      <Localized of={council.name} />
                    </a>
                  ),
                },
                {
                  term: t('candidate.contacts'),
                  value: competition.contacts && <Localized of={competition.contacts} />,
                },
              ]}
            />
          </Card>
          <Section title={t('candidate.madePublicIn')} id="publications">
            <Rows
              rows={competition.publications.map(({ id: key, purpose, outlet, url, publishedOn }) => ({
                key,
                icon: 'globe',
                title: url ? (
                  <a href={url} rel="nofollow noreferrer">
                    {outlet}
                  </a>
                ) : (
                  outlet
                ),
                note: `${t(`enums.CompetitionPublicationPurpose_${purpose}`)}, ${formatDate(publishedOn)}`,
              }))}
            />
          </Section>
        </div>
      </Columns>
    </Page>
  );
}
