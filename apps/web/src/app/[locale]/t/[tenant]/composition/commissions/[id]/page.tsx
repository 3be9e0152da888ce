import { formatDate } from '@kenes/messages';
import {
  Banner,
  Breadcrumbs,
  Card,
  Columns,
  Facts,
  LinkButton,
  Page,
  PageHead,
  Rows,
  Section,
  Timeline,
} from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { roman } from '../../../../../../../features/composition/roman.ts';
import { CommissionStanding } from '../../../../../../../features/council-work/commission-cards.tsx';
import {
  CommissionMemberParts,
  CommissionMembers,
} from '../../../../../../../features/council-work/commission-members.tsx';
import {
  commissionSpecs,
  endActingSpec,
  releaseSpec,
} from '../../../../../../../features/council-work/commission-specs.ts';
import css from '../../../../../../../features/council-work/council-work.module.css';
import { CouncilWorkAct } from '../../../../../../../features/council-work/council-work-act.tsx';
import { PeopleParts, sittingPeople } from '../../../../../../../features/council-work/people.ts';
import { todayInAlmaty } from '../../../../../../../features/desk/today.ts';
import { JournalChain, JournalChainParts } from '../../../../../../../features/journal/journal-chain.tsx';
import { MeetingName, MeetingNameParts } from '../../../../../../../features/meetings/meeting-name.tsx';
import { notMine } from '../../../../../../../features/meetings/meeting-panel.tsx';
import { MeetingStanding } from '../../../../../../../features/meetings/meeting-standing.tsx';
import { longDay } from '../../../../../../../features/meetings/when.ts';
import { formWords } from '../../../../../../../features/shared/form-words.ts';
import { NextActs, type OfferedAct } from '../../../../../../../features/shared/next-acts.tsx';
import { Said, SaidParts } from '../../../../../../../features/shared/said.tsx';
import { VerdictParts } from '../../../../../../../features/shared/verdict.ts';
import { localeOf } from '../../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../../graphql.ts';
import { asTenant } from '../../../../../../../session/acting.ts';
import { query } from '../../../../../../../session/api.ts';

const CommissionQuery = graphql(
  `
  query CommissionCard($id: ID!) {
    commission(id: $id) {
      id version state formedOn closedOn closedBecause published paperNumber paperOn decisionId
      name { kk ru ...SaidParts }
      directions { kk ru ...SaidParts }
      paperFile { id name }
      convocation { id number ...CouncilPeopleParts }
      head { id name }
      members { id version name advisory office leftOn ...CommissionMemberParts }
      acting { id version office name startsOn until ground }
      viewerMay {
        amend { ...VerdictParts } addMember { ...VerdictParts } appointHead { ...VerdictParts }
        appointActing { ...VerdictParts } close { ...VerdictParts } releaseMember { outcome }
      }
    }
    meetings(first: 25, commissionId: $id) { totalCount nodes { id state startsAt ...MeetingNameParts } }
    journal(first: 50, subjectType: "Commission", subjectId: $id) { ...JournalChainParts }
  }
`,
  [SaidParts, PeopleParts, CommissionMemberParts, VerdictParts, MeetingNameParts, JournalChainParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('councilWork');
  return { title: t('commission'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string }>;

/** A commission: who is in it, who heads it today, its sessions, on what it rests. */
export default async function CommissionPage({ params }: { params: Params }) {
  const { tenant, id: coded, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const [t, words, { commission: it, meetings, journal }] = await Promise.all([
    getTranslations(),
    formWords(),
    query(CommissionQuery, { id: decodeURIComponent(coded) }, { acting: asTenant(tenant) }),
  ]);
  if (!it) notFound();
  const base = `/${locale}/t/${tenant}`;
  const here = `${base}/composition/commissions`;
  const today = todayInAlmaty();
  const now = it.acting.filter(({ startsOn, until }) => startsOn <= today && today <= until);
  const present = it.members.filter(({ leftOn }) => leftOn === null);
  const may = it.viewerMay && !notMine(it.viewerMay.amend) ? it.viewerMay : null;
  const specs = commissionSpecs(t, it, {
    people: it.convocation ? sittingPeople(it.convocation) : [],
    members: present,
  });
  const offered = may
    ? ([
        ['addCommissionMember', may.addMember],
        ['appointCommissionHead', may.appointHead],
        ['appointCommissionActing', may.appointActing],
        ['amendCommission', may.amend],
        ['closeCommission', may.close],
      ] as const)
    : [];
  const acts: OfferedAct[] = offered.map(([act, verdict]) => ({
    key: act,
    label: specs[act].label,
    verdict,
    form: <CouncilWorkAct act={act} spec={specs[act]} words={words} size="small" kind="secondary" />,
  }));
  return (
    <Page width="full">
      <PageHead
        breadcrumbs={
          <Breadcrumbs label={t('common.breadcrumbs')} trail={[{ href: here, label: t('councilWork.commissions') }]} />
        }
        over={it.convocation && t('composition.convocation', { number: roman(it.convocation.number) })}
        title={<Said text={it.name} />}
        meta={<CommissionStanding state={it.state} />}
        lead={it.directions && <Said text={it.directions} />}
        actions={
          it.state === 'ACTIVE' &&
          may && (
            <LinkButton icon="plus" href={`${base}/meetings/new`}>
              {t('councilWork.planSession')}
            </LinkButton>
          )
        }
      />
      {now.map((one) => (
        <Banner key={one.id} title={t(`enums.CommissionActingOffice_${one.office}`)}>
          {t('councilWork.actingUntil', { name: one.name, date: formatDate(one.until) })} {one.ground}
        </Banner>
      ))}
      <NextActs acts={acts} />
      <Columns>
        <div className={css.stack}>
          <Section title={t('councilWork.members')} id="members">
            <CommissionMembers
              base={base}
              data={it.members}
              {...(may?.releaseMember.outcome === 'ALLOWED' && {
                actsOf: (member) => (
                  <CouncilWorkAct
                    act="releaseCommissionMember"
                    spec={releaseSpec(t, member)}
                    words={words}
                    kind="quiet"
                    size="small"
                  />
                ),
              })}
            />
          </Section>
          <Section title={t('councilWork.sessions')} id="meetings">
            {meetings.nodes.length === 0 ? (
              <p className={css.soft}>{t('councilWork.noSessions')}</p>
            ) : (
              <Rows
                label={t('councilWork.sessions')}
                rows={meetings.nodes.map((meeting) => ({
                  key: meeting.id,
                  icon: 'calendar',
                  title: (
                    <a href={`${base}/meetings/${meeting.id}`}>
                      <MeetingName data={meeting} />
                    </a>
                  ),
                  note: longDay(locale, meeting.startsAt, true),
                  side: <MeetingStanding state={meeting.state} />,
                }))}
              />
            )}
          </Section>
        </div>
        <div className={css.stack}>
          <Card>
            <h2>{t('councilWork.about')}</h2>
            <Facts
              facts={[
                { term: t('councilWork.head'), value: it.head?.name ?? t('councilWork.noHead') },
                { term: t('councilWork.formedOn'), value: it.formedOn && formatDate(it.formedOn) },
                {
                  term: t('councilWork.restsOn'),
                  value: it.decisionId ? (
                    <a href={`${base}/decisions/${it.decisionId}`}>{t('councilWork.byDecision')}</a>
                  ) : it.paperNumber || it.paperOn ? (
                    [it.paperNumber && `№ ${it.paperNumber}`, it.paperOn && formatDate(it.paperOn)]
                      .filter(Boolean)
                      .join(', ')
                  ) : (
                    t('councilWork.noPaper')
                  ),
                },
                {
                  term: t('councilWork.paperFile'),
                  value: it.paperFile && (
                    <a
                      href={`/api/files/${encodeURIComponent(it.paperFile.id)}/original?acting=tenant:${encodeURIComponent(tenant)}`}
                    >
                      {it.paperFile.name}
                    </a>
                  ),
                },
                { term: t('councilWork.closedTerm'), value: it.closedOn && formatDate(it.closedOn) },
                { term: t('councilWork.because'), value: it.closedBecause },
                {
                  term: t('councilWork.publicity'),
                  value: t(it.published ? 'councilWork.isPublic' : 'councilWork.notPublic'),
                },
              ]}
            />
          </Card>
          {it.acting.length > 0 && (
            <Card>
              <h2>{t('councilWork.actings')}</h2>
              <Timeline
                items={[...it.acting].reverse().map((one) => ({
                  key: one.id,
                  date: `${formatDate(one.startsOn)} – ${formatDate(one.until)}`,
                  dateTime: one.startsOn,
                  icon: 'refresh',
                  tone: one.startsOn > today ? 'todo' : one.until >= today ? 'current' : 'done',
                  title: `${one.name}, ${t(`enums.CommissionActingOffice_${one.office}`)}`,
                  detail: (
                    <>
                      {one.ground}
                      {may && one.until >= today && (
                        <CouncilWorkAct
                          act="endCommissionActing"
                          spec={endActingSpec(t, one, today)}
                          words={words}
                          kind="quiet"
                          size="small"
                        />
                      )}
                    </>
                  ),
                }))}
              />
            </Card>
          )}
          <JournalChain base={base} data={journal} />
        </div>
      </Columns>
    </Page>
  );
}
