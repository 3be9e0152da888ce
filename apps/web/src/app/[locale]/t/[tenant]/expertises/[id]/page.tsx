import { formatDate } from '@kenes/messages';
import { Breadcrumbs, Card, Columns, Facts, LinkButton, Page, PageHead, Rows, Section } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ConclusionView, ConclusionViewParts } from '../../../../../../features/expertises/conclusion-view.tsx';
import { ExpertList, ExpertListParts } from '../../../../../../features/expertises/expert-list.tsx';
import { ExpertiseControl, ExpertiseControlParts } from '../../../../../../features/expertises/expertise-control.tsx';
import { ExpertisePanel, ExpertisePanelParts } from '../../../../../../features/expertises/expertise-panel.tsx';
import { ExpertiseSitting, ExpertiseSittingParts } from '../../../../../../features/expertises/expertise-sitting.tsx';
import { ExpertiseWay, ExpertiseWayParts } from '../../../../../../features/expertises/expertise-way.tsx';
import css from '../../../../../../features/expertises/expertises.module.css';
import { QuestionList, QuestionListParts } from '../../../../../../features/expertises/question-list.tsx';
import { JournalChain, JournalChainParts } from '../../../../../../features/journal/journal-chain.tsx';
import { MeetingNameParts, meetingKindWords } from '../../../../../../features/meetings/meeting-name.tsx';
import { addresses } from '../../../../../../features/portal/addresses.ts';
import { cabinetFile } from '../../../../../../features/shared/cabinet-file.ts';
import { Day } from '../../../../../../features/shared/day.tsx';
import { isSecretariat } from '../../../../../../features/shared/is-secretariat.ts';
import { KeepFresh } from '../../../../../../features/shared/keep-fresh.tsx';
import { Said, SaidParts } from '../../../../../../features/shared/said.tsx';
import { WhyDate, WhyDateParts } from '../../../../../../features/shared/why-date.tsx';
import { localeOf } from '../../../../../../features/shell/locale.ts';
import { graphql, readFragment } from '../../../../../../graphql.ts';
import { asTenant } from '../../../../../../session/acting.ts';
import { query } from '../../../../../../session/api.ts';

const ExpertiseQuery = graphql(
  `
  query ExpertiseDossier($id: ID!) {
    expertise(id: $id) {
      id state published subjectKind requestedBy decisionNumber decisionOn dueOn sendBy topic { ...SaidParts } subject { ...SaidParts }
      body { name { ...SaidParts } } mission { id number } letter { id number } draftAct { id number }
      papers { id title file { id } } whyDue { ...WhyDateParts } whySendBy { ...WhyDateParts }
      ...ExpertiseWay ...ExpertisePanelParts ...ExpertListParts ...QuestionListParts ...ConclusionViewParts ...ExpertiseControlParts ...ExpertiseSittingParts
    }
    meetings(first: 20, states: [PLANNED, ANNOUNCED, REGISTERING]) { nodes { id kind plannedOn ...MeetingNameParts } }
    journal(first: 50, subjectType: "Expertise", subjectId: $id, folded: true) { ...JournalChainParts }
  }
`,
  [
    SaidParts,
    WhyDateParts,
    ExpertiseWayParts,
    ExpertisePanelParts,
    ExpertListParts,
    QuestionListParts,
    ConclusionViewParts,
    ExpertiseControlParts,
    ExpertiseSittingParts,
    MeetingNameParts,
    JournalChainParts,
  ],
);
const AccountsQuery = graphql(
  'query ExpertAccounts { tenantPeople(first: 100) { nodes { id accountId name position } } }',
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('expertises');
  return { title: t('one'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string }>;

/** An expertise's dossier: what is to be done now, its way, questions, experts, conclusion, clock. */
export default async function ExpertisePage({ params }: { params: Params }) {
  const { tenant, id: coded, ...given } = await params;
  const id = decodeURIComponent(coded);
  const locale = localeOf(given);
  setRequestLocale(locale);
  const acting = { acting: asTenant(tenant) };
  const keeps = await isSecretariat(tenant);
  const [t, { expertise: it, meetings, journal }, people] = await Promise.all([
    getTranslations(),
    query(ExpertiseQuery, { id }, acting),
    keeps ? query(AccountsQuery, {}, acting) : null,
  ]);
  if (!it) notFound();
  const base = `/${locale}/t/${tenant}`;
  const ahead = meetings.nodes
    .filter(({ kind }) => kind !== 'PUBLIC_HEARING')
    .map((meeting) => ({
      value: meeting.id,
      label: `${formatDate(meeting.plannedOn)}, ${meetingKindWords(t, readFragment(MeetingNameParts, meeting))}`,
    }));
  const accounts = (people?.tenantPeople.nodes ?? []).map(({ accountId, name, position }) => ({
    value: accountId,
    label: [name, position].filter(Boolean).join(', '),
  }));
  return (
    <Page width="full">
      <KeepFresh />
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            trail={[{ href: `${base}/expertises`, label: t('expertises.title') }]}
          />
        }
        over={t(`enums.ExpertiseSubject_${it.subjectKind}`)}
        title={<Said text={it.topic} />}
        actions={
          it.published && (
            <LinkButton kind="secondary" icon="globe" href={addresses(locale).expertise(it.id)}>
              {t('expertises.publicPage')}
            </LinkButton>
          )
        }
      />
      <ExpertisePanel data={it} places={{ meetings: ahead, accounts, locale }} />
      <ExpertiseWay data={it} />
      <Columns>
        <div className={css.stack}>
          <Section title={t('expertises.answers')} id="questions">
            <QuestionList data={it} />
          </Section>
          <ExpertiseControl tenant={tenant} data={it} />
          <ConclusionView tenant={tenant} data={it} />
        </div>
        <div className={css.stack}>
          <Section title={t('expertises.colExperts')} id="experts">
            <ExpertList tenant={tenant} data={it} />
          </Section>
          <ExpertiseSitting tenant={tenant} data={it} />
          <Card>
            <h2>{t('expertises.clock')}</h2>
            <div className={css.clock}>
              <strong>
                {it.dueOn ? t('expertises.dueAt', { date: formatDate(it.dueOn) }) : t('expertises.noTerm')}
              </strong>
              {it.whyDue && <WhyDate why={it.whyDue} />}
              {it.sendBy && (
                <>
                  <strong>
                    {t('expertises.sendClock')}: {formatDate(it.sendBy)}
                  </strong>
                  {it.whySendBy && <WhyDate why={it.whySendBy} />}
                </>
              )}
            </div>
          </Card>
          <Card>
            <h2>{t('expertises.facts')}</h2>
            <Facts
              facts={[
                { term: t('expertises.subject'), value: <Said text={it.subject} /> },
                { term: t('expertises.body'), value: it.body && <Said text={it.body.name} /> },
                { term: t('expertises.requestedBy'), value: it.requestedBy },
                {
                  term: t('expertises.decision'),
                  value: (it.decisionNumber ?? it.decisionOn) && (
                    <>
                      № {it.decisionNumber ?? '—'}
                      {it.decisionOn && (
                        <>
                          , <Day on={it.decisionOn} />
                        </>
                      )}
                    </>
                  ),
                },
                {
                  term: t('expertises.mission'),
                  value: it.mission && <a href={`${base}/missions/${it.mission.id}`}>№ {it.mission.number}</a>,
                },
                {
                  term: t('expertises.letter'),
                  value: it.letter && <a href={`${base}/letters/${it.letter.id}`}>№ {it.letter.number ?? '—'}</a>,
                },
              ]}
            />
          </Card>
          <Section title={t('expertises.papers')} id="papers">
            {it.papers.length === 0 ? (
              <p className={css.soft}>{t('expertises.noPapers')}</p>
            ) : (
              <Rows
                label={t('expertises.papers')}
                rows={it.papers.map(({ id: key, title, file }) => ({
                  key,
                  icon: 'file' as const,
                  title: file ? <a href={cabinetFile(tenant, file.id)}>{title}</a> : title,
                }))}
              />
            )}
          </Section>
        </div>
      </Columns>
      <JournalChain base={base} data={journal} />
    </Page>
  );
}
