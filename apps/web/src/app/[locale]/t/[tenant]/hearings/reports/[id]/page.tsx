import { formatDate } from '@kenes/messages';
import { Banner, Breadcrumbs, Card, Columns, Facts, LinkButton, Page, PageHead, Rows, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import css from '../../../../../../../features/hearings/hearings.module.css';
import { JournalChain, JournalChainParts } from '../../../../../../../features/journal/journal-chain.tsx';
import { MeetingNameParts, meetingKindWords } from '../../../../../../../features/meetings/meeting-name.tsx';
import { addresses } from '../../../../../../../features/portal/addresses.ts';
import { ReportPanel, ReportPanelParts } from '../../../../../../../features/report-hearings/report-panel.tsx';
import {
  AssessmentStanding,
  ReportDays,
  ReportDaysParts,
  ReportWay,
  ReportWayParts,
} from '../../../../../../../features/report-hearings/report-standing.tsx';
import { Day } from '../../../../../../../features/shared/day.tsx';
import {
  MissionRecommendationParts,
  RecommendationStanding,
} from '../../../../../../../features/shared/recommendation-standing.tsx';
import { Said, SaidParts } from '../../../../../../../features/shared/said.tsx';
import { localeOf } from '../../../../../../../features/shell/locale.ts';
import { graphql, readFragment } from '../../../../../../../graphql.ts';
import { asTenant } from '../../../../../../../session/acting.ts';
import { query } from '../../../../../../../session/api.ts';

const ReportQuery = graphql(
  `
  query ReportDossier($id: ID!) {
    reportHearing(id: $id) {
      id state published periodFrom periodTo official speaker speakerName heardOn assessment assessedOn cancelledOn cancelledBecause
      lawEnforcement reportOn sessionOn
      topic { ...SaidParts } body { name { ...SaidParts } } questions { ...SaidParts } assessmentText { ...SaidParts }
      invitation { id number } reportFile { id name } item { meetingId }
      mission { id number recommendations { id number state wording { ...SaidParts } ...MissionRecommendation } }
      ...ReportPanelParts ...ReportDays ...ReportWay
    }
    meetings(first: 20, kind: COUNCIL_SESSION, states: [PLANNED, ANNOUNCED, REGISTERING]) { nodes { id plannedOn ...MeetingNameParts } }
    journal(first: 30, subjectType: "ReportHearing", subjectId: $id) { ...JournalChainParts }
  }
`,
  [
    SaidParts,
    ReportPanelParts,
    ReportDaysParts,
    ReportWayParts,
    MeetingNameParts,
    JournalChainParts,
    MissionRecommendationParts,
  ],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reportHearings');
  return { title: t('one'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string }>;

/** A report's dossier: its way, the questions, the days of PC-REP-02, the assessment and what follows. */
export default async function ReportPage({ params }: { params: Params }) {
  const { tenant, id: coded, ...given } = await params;
  const id = decodeURIComponent(coded);
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, { reportHearing: it, meetings, journal }] = await Promise.all([
    getTranslations(),
    query(ReportQuery, { id }, { acting: asTenant(tenant) }),
  ]);
  if (!it) notFound();
  const base = `/${locale}/t/${tenant}`;
  const ahead = meetings.nodes.map((meeting) => ({
    value: meeting.id,
    label: `${formatDate(meeting.plannedOn)}, ${meetingKindWords(t, readFragment(MeetingNameParts, meeting))}`,
  }));
  const recommendations = it.mission?.recommendations ?? [];
  return (
    <Page width="full">
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[{ href: `${base}/hearings/reports`, label: t('reportHearings.title') }]}
          />
        }
        over={t(it.lawEnforcement ? 'reportHearings.lawEnforcement' : 'reportHearings.one')}
        title={<Said text={it.topic} />}
        meta={it.assessment && <AssessmentStanding assessment={it.assessment} />}
        actions={
          <>
            {it.item && (
              <LinkButton kind="secondary" icon="calendar" href={`${base}/meetings/${it.item.meetingId}`}>
                {t('reportHearings.meeting')}
              </LinkButton>
            )}
            {it.published && (
              <LinkButton kind="secondary" icon="globe" href={addresses(locale).reportHearing(it.id)}>
                {t('reportHearings.publicPage')}
              </LinkButton>
            )}
          </>
        }
      />
      {it.cancelledOn && (
        <Banner kind="warning" title={t('meetings.cancelledOn', { date: formatDate(it.cancelledOn) })}>
          {it.cancelledBecause}
        </Banner>
      )}
      <ReportWay data={it} />
      <ReportPanel data={it} meetings={ahead} />
      <Columns>
        <div className={css.stack}>
          {it.assessedOn && (
            <Section title={t('reportHearings.assessed')} id="assessment">
              <Card>
                <p className={css.fate}>
                  {it.assessment && <AssessmentStanding assessment={it.assessment} />}
                  <Day on={it.assessedOn} />
                </p>
                {it.assessmentText && (
                  <p className={css.text}>
                    <Said text={it.assessmentText} />
                  </p>
                )}
              </Card>
            </Section>
          )}
          <Section title={t('reportHearings.questions')} id="questions">
            {it.questions.length === 0 ? (
              <p className={css.soft}>{t('reportHearings.noQuestions')}</p>
            ) : (
              <ol className={css.proposals}>
                {it.questions.map((question, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a question is known by its place in the letter
                  <li key={place} className={css.proposal}>
                    <span className={css.ordinal}>{place + 1}</span>
                    <div className={css.said}>
                      <Said text={question} />
                    </div>
                  </li>
                ))}
              </ol>
            )}
          </Section>
          {recommendations.length > 0 && (
            <Section title={t('reportHearings.recommendations')} id="recommendations">
              <Rows
                rows={recommendations.map((one) => ({
                  key: one.id,
                  icon: 'scroll' as const,
                  title: (
                    <a href={`${base}/recommendations/${one.id}`}>
                      <Said text={one.wording} quiet />
                    </a>
                  ),
                  note: one.state === 'DRAFT' ? null : `№ ${one.number}`,
                  side: <RecommendationStanding data={one} />,
                }))}
              />
            </Section>
          )}
          <JournalChain base={base} data={journal} />
        </div>
        <div className={css.stack}>
          <ReportDays data={it} />
          <Card>
            <h2>{t('reportHearings.facts')}</h2>
            <Facts
              facts={[
                { term: t('reportHearings.colBody'), value: it.body && <Said text={it.body.name} /> },
                { term: t('reportHearings.official'), value: it.official },
                {
                  term: t('reportHearings.colPeriod'),
                  value: t('reportHearings.period', { from: formatDate(it.periodFrom), to: formatDate(it.periodTo) }),
                },
                {
                  term: t('reportHearings.invitation'),
                  value: it.invitation && (
                    <a href={`${base}/letters/${it.invitation.id}`}>
                      {t('reportHearings.openLetter', { number: it.invitation.number ?? '—' })}
                    </a>
                  ),
                },
                {
                  term: t('reportHearings.written'),
                  value: it.reportFile ? (
                    <a
                      href={`/api/files/${encodeURIComponent(it.reportFile.id)}/original?acting=tenant:${encodeURIComponent(tenant)}`}
                    >
                      {t('reportHearings.openReport')}
                    </a>
                  ) : it.heardOn ? null : (
                    t('reportHearings.notYet')
                  ),
                },
                {
                  term: t('reportHearings.speaker'),
                  value:
                    it.speaker && [t(`enums.ReportSpeaker_${it.speaker}`), it.speakerName].filter(Boolean).join(': '),
                },
                {
                  term: t('reportHearings.toMission'),
                  value: it.mission && <a href={`${base}/missions/${it.mission.id}`}>№ {it.mission.number}</a>,
                },
              ]}
            />
          </Card>
        </div>
      </Columns>
    </Page>
  );
}
