import { Breadcrumbs, EmptyState, LinkButton, Page, PageHead, Section, Tabs } from '@kenes/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { BallotOpening } from '../../../../../../../features/ballots/ballot-opening.tsx';
import { BallotParts } from '../../../../../../../features/ballots/ballot-parts.ts';
import { BallotRoom } from '../../../../../../../features/ballots/ballot-room.tsx';
import { InterviewList, InterviewParts } from '../../../../../../../features/ballots/interview-list.tsx';
import { ProtocolFiles } from '../../../../../../../features/ballots/protocol-files.tsx';
import { ResultsClock, ResultsClockParts } from '../../../../../../../features/ballots/results-clock.tsx';
import {
  CompetitionStanding,
  CompetitionStandingParts,
} from '../../../../../../../features/candidacy/competition-standing.tsx';
import { kinds, kindWord } from '../../../../../../../features/composition/kinds.ts';
import { addresses } from '../../../../../../../features/portal/addresses.ts';
import { oneOf, type Search } from '../../../../../../../features/shared/address.ts';
import { isSecretariat } from '../../../../../../../features/shared/is-secretariat.ts';
import { Said, SaidParts } from '../../../../../../../features/shared/said.tsx';
import { VerdictParts } from '../../../../../../../features/shared/verdict.ts';
import { localeOf } from '../../../../../../../features/shell/locale.ts';
import { graphql } from '../../../../../../../graphql.ts';
import { asTenant } from '../../../../../../../session/acting.ts';
import { query } from '../../../../../../../session/api.ts';

const VotingQuery = graphql(
  `
  query VotingRoom($id: ID!) {
    competition(id: $id) {
      id ordinal kind state
      title { ...SaidParts }
      seats { kind count }
      convocation { id number composition { seats { vacant kind seat { id ordinal } } } }
      workingGroup { id state members { id leftOn person { fullName } } }
      viewerMayOpenBallot { kind seats candidates verdict { ...VerdictParts } }
      ballots { ...BallotParts }
      ...CompetitionStandingParts ...ResultsClockParts
    }
    admitted: applications(competitionId: $id, state: ADMITTED, first: 100) { nodes { ...InterviewParts } }
    interviewed: applications(competitionId: $id, state: INTERVIEWED, first: 100) { nodes { ...InterviewParts } }
  }
`,
  [SaidParts, VerdictParts, BallotParts, InterviewParts, CompetitionStandingParts, ResultsClockParts],
);

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('ballots');
  return { title: t('title'), robots: { index: false } };
}

type Params = Promise<{ locale: string; tenant: string; id: string }>;

/** The room in which a working group hears the candidates of a competition and votes on them. */
export default async function VotingPage({ params, searchParams }: { params: Params; searchParams: Promise<Search> }) {
  const { tenant, id, ...given } = await params;
  const locale = localeOf(given);
  setRequestLocale(locale);
  const acting = asTenant(tenant);
  const [t, search, keeps, { competition, admitted, interviewed }] = await Promise.all([
    getTranslations(),
    searchParams,
    isSecretariat(tenant),
    query(VotingQuery, { id }, { acting }),
  ]);
  if (!competition) notFound();
  const base = `/${locale}/t/${tenant}`;
  const here = `${base}/competitions/${id}/voting`;
  const { ballots, workingGroup: group, viewerMayOpenBallot: openings } = competition;
  const voted = ballots.length > 0;
  const groupHref = `${base}/composition/working-group${competition.convocation ? `?convocation=${competition.convocation.number}` : ''}`;
  const head = (
    <PageHead
      breadcrumbs={
        <Breadcrumbs
          label={t('common.breadcrumbs')}
          trail={[
            { href: `${base}/competitions`, label: t('competitions.title') },
            { href: `${base}/competitions/${id}`, label: t('competitions.over', { ordinal: competition.ordinal }) },
          ]}
        />
      }
      over={<Said text={competition.title} quiet />}
      title={t('ballots.title')}
      meta={<CompetitionStanding data={competition} />}
      actions={voted && <ProtocolFiles query={{ acting, competition: id, lang: locale }} />}
    />
  );
  const nothing = emptyBecause({
    ownGroup: competition.kind === 'WORKING_GROUP',
    sees: openings.length > 0 || voted,
    group: group !== null && group.state !== 'DISSOLVED',
    reviewed: voted || !['DRAFT', 'OPEN', 'CLOSED', 'CANCELLED'].includes(competition.state),
  });
  if (nothing)
    return (
      <Page width="full">
        {head}
        <EmptyState
          level={2}
          title={t(`ballots.empty_${nothing}`)}
          action={
            nothing !== 'NOT_YOURS' && (
              <LinkButton href={nothing === 'NOT_REVIEWED' ? `${base}/competitions/${id}` : groupHref}>
                {t(nothing === 'NOT_REVIEWED' ? 'ballots.toCompetition' : 'ballots.toGroup')}
              </LinkButton>
            )
          }
        >
          {t(`ballots.empty_${nothing}_help`)}
        </EmptyState>
      </Page>
    );
  const ofSeats = kinds.filter((kind) => competition.seats.some((one) => one.kind === kind));
  const open = ballots.find(({ state }) => state === 'OPEN')?.kind;
  const kind = oneOf(search, 'kind', ofSeats) ?? open ?? ofSeats[0];
  const ballot = ballots.find((one) => one.kind === kind);
  const opening = openings.find((one) => one.kind === kind);
  const candidates = ballot
    ? ballot.lines.flatMap(({ application }) => (application ? [application] : []))
    : [...interviewed.nodes, ...admitted.nodes].filter(({ seatKind }) => seatKind === kind);
  const members = (group?.members ?? [])
    .filter(({ leftOn }) => leftOn === null)
    .map((member) => ({ value: member.id, label: member.person?.fullName ?? '—' }));
  const vacant = (competition.convocation?.composition.seats ?? [])
    .filter((seat) => seat.vacant)
    .map(({ seat, kind: of }) => ({ ...seat, kind: of }));
  return (
    <Page width="full">
      {head}
      <ResultsClock data={competition} keeps={keeps} publicHref={addresses(locale).competition(id)} />
      {ofSeats.length > 1 && (
        <Tabs
          label={t('ballots.kinds')}
          tabs={ofSeats.map((one) => ({
            href: `${here}?kind=${one}`,
            label: kindWord(t, one),
            count: competition.seats.find((seat) => seat.kind === one)?.count,
            current: one === kind,
          }))}
        />
      )}
      {ballot ? (
        <BallotRoom base={base} tenant={tenant} competitionId={id} ballot={ballot} vacant={vacant} />
      ) : opening ? (
        <BallotOpening competitionId={id} opening={opening} members={members} decided={group?.state === 'DECIDED'} />
      ) : (
        <Section title={kindWord(t, kind ?? null)}>
          <EmptyState title={t('ballots.notOpened')}>{t('ballots.notOpenedHelp')}</EmptyState>
        </Section>
      )}
      <InterviewList base={base} tenant={tenant} competitionId={id} candidates={candidates} keeps={keeps} />
    </Page>
  );
}

/** Why there is nothing to vote on; null where there is. */
function emptyBecause(facts: { ownGroup: boolean; sees: boolean; group: boolean; reviewed: boolean }) {
  if (facts.ownGroup) return 'OWN_GROUP';
  if (!facts.sees) return 'NOT_YOURS';
  if (!facts.group) return 'NO_GROUP';
  return facts.reviewed ? null : 'NOT_REVIEWED';
}
