import { formatDate } from '@kenes/messages';
import { Breadcrumbs, Card, Columns, Facts, Page, PageHead, Rows, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import css from '../../../../../features/hearings/hearings.module.css';
import { addresses } from '../../../../../features/portal/addresses.ts';
import { Day } from '../../../../../features/portal/day.tsx';
import { fileAddress } from '../../../../../features/portal/file-address.ts';
import { Localized } from '../../../../../features/portal/localized.tsx';
import { preview } from '../../../../../features/portal/preview.ts';
import {
  AssessmentStanding,
  ReportWay,
  ReportWayParts,
} from '../../../../../features/report-hearings/report-standing.tsx';
import {
  MissionRecommendationParts,
  RecommendationStanding,
} from '../../../../../features/shared/recommendation-standing.tsx';
import { localeOf } from '../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../graphql.ts';
import { query } from '../../../../../session/api.ts';

const ReportQuery = graphql(
  `query PublicReportHearing($id: ID!) {
    reportHearing(id: $id) {
      id state periodFrom periodTo speaker speakerName heardOn assessment assessedOn
      topic { text lang missing } questions { text lang missing } assessmentText { text lang missing }
      body { id name { text lang missing } } council { slug name { text lang missing } }
      reportFile { id } item { meetingId }
      mission { recommendations { id number state wording { text lang missing } ...MissionRecommendation } }
      ...ReportWay
    }
  }`,
  [ReportWayParts, MissionRecommendationParts],
);

type Params = Promise<{ locale: string; id: string }>;

const read = cache(async (id: string) => (await query(ReportQuery, { id: decodeURIComponent(id) })).reportHearing);

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { id, locale } = await params;
  const report = await read(id);
  return report
    ? preview(locale, `/report-hearings/${id}`, {
        title: report.topic.text,
        description: [report.body?.name.text, report.council?.name.text].filter(Boolean).join('. '),
      })
    : {};
}

/** A report as anyone reads it: who gave it, what the council asked and how it assessed. */
export default async function ReportPage({ params }: { params: Params }) {
  const { id, locale: code } = await params;
  const locale = localeOf({ locale: code });
  setRequestLocale(locale);
  const [t, it] = await Promise.all([getTranslations(), read(id)]);
  if (!it) notFound();
  const to = addresses(locale);
  const { council, body } = it;
  const recommendations = it.mission?.recommendations ?? [];
  return (
    <Page>
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[
              { href: to.reportHearings, label: t('reportHearings.publicTitle') },
              ...(council ? [{ href: to.council(council.slug), label: council.name.text }] : []),
            ]}
          />
        }
        over={t('reportHearings.one')}
        title={<Localized of={it.topic} />}
      />
      <ReportWay data={it} />
      <Columns>
        <div>
          <Section title={t('reportHearings.assessed')} id="assessment">
            {it.assessment ? (
              <Card>
                <p className={css.fate}>
                  <AssessmentStanding assessment={it.assessment} />
                  {it.assessedOn && <Day on={it.assessedOn} />}
                </p>
                {it.assessmentText && (
                  <p className={css.text}>
                    <Localized of={it.assessmentText} />
                  </p>
                )}
              </Card>
            ) : (
              <p>{t('reportHearings.awaited')}</p>
            )}
          </Section>
          {it.questions.length > 0 && (
            <Section title={t('reportHearings.questions')} id="questions">
              <ol className={css.proposals}>
                {it.questions.map((question, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a question is known by its place in the letter
                  <li key={place} className={css.proposal}>
                    <span className={css.ordinal}>{place + 1}</span>
                    <div className={css.said}>
                      <Localized of={question} />
                    </div>
                  </li>
                ))}
              </ol>
            </Section>
          )}
          {recommendations.length > 0 && (
            <Section title={t('reportHearings.recommendations')} id="recommendations">
              <Rows
                rows={recommendations.map((one) => ({
                  key: one.id,
                  icon: 'scroll' as const,
                  title: (
                    <a href={to.recommendationById(one.id)}>
                      <Localized of={one.wording} />
                    </a>
                  ),
                  side: <RecommendationStanding data={one} />,
                }))}
              />
            </Section>
          )}
        </div>
        <div>
          <Card>
            <h2>{t('reportHearings.facts')}</h2>
            <Facts
              facts={[
                {
                  term: t('reportHearings.colBody'),
                  value: body && (
                    <a href={to.body(body.id)}>
                      <Localized of={body.name} />
                    </a>
                  ),
                },
                {
                  term: t('reportHearings.colPeriod'),
                  value: t('reportHearings.period', { from: formatDate(it.periodFrom), to: formatDate(it.periodTo) }),
                },
                {
                  term: t('reportHearings.speaker'),
                  value:
                    it.speaker && [t(`enums.ReportSpeaker_${it.speaker}`), it.speakerName].filter(Boolean).join(': '),
                },
                {
                  term: t('portal.council'),
                  value: council && (
                    <a href={to.council(council.slug)}>
                      <Localized of={council.name} />
                    </a>
                  ),
                },
                {
                  term: t('reportHearings.colSession'),
                  value: it.item && it.heardOn && (
                    <a href={to.meeting(it.item.meetingId)}>
                      <Day on={it.heardOn} />
                    </a>
                  ),
                },
                {
                  term: t('reportHearings.written'),
                  value: it.reportFile && (
                    <a href={fileAddress.download(it.reportFile.id)}>{t('reportHearings.openReport')}</a>
                  ),
                },
              ]}
            />
          </Card>
        </div>
      </Columns>
    </Page>
  );
}
