import { formatDate } from '@kenes/messages';
import { Banner, Card, Facts, QuorumMeter, Section, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { isReader } from '../competitions/competition-panel.tsx';
import type { Words } from '../shared/choices.ts';
import { formWords } from '../shared/form-words.ts';
import { NextActs, type OfferedAct } from '../shared/next-acts.tsx';
import { BallotAct } from './ballot-act.tsx';
import type { BallotView, VacantSeat } from './ballot-parts.ts';
import { BallotRating } from './ballot-rating.tsx';
import { ballotSpecs, type OnBallotActName } from './ballot-specs.ts';
import { countsWords, gridWords, nameOf, noteOf, shortName, votingWords } from './ballot-words.ts';
import css from './ballots.module.css';
import { CountsForm } from './counts-form.tsx';
import { VoteGrid } from './vote-grid.tsx';
import { VotesByName } from './votes-by-name.tsx';
import { VotingForm } from './voting-form.tsx';

/** One ballot: who is present, the member's own vote, what the secretariat enters, how the votes fell. */
export async function BallotRoom({
  base,
  tenant,
  competitionId,
  ballot,
  vacant,
}: {
  /** The cabinet’s address. */
  base: string;
  tenant: string;
  competitionId: string;
  ballot: BallotView;
  vacant: readonly VacantSeat[];
}) {
  const t = await getTranslations();
  const { viewerMay: may, state, form } = ballot;
  const keeps = may !== null && !isReader([may.record, may.close]);
  const mine = ballot.members.find(({ isViewer }) => isViewer);
  const casts = mine !== undefined && may !== null && may.cast.outcome !== 'REFUSED';
  const standing = ballot.lines.filter(
    ({ application }) => application?.state === 'ADMITTED' || application?.state === 'INTERVIEWED',
  );
  return (
    <>
      {!casts && <BallotHead tenant={tenant} ballot={ballot} />}
      {casts && (
        <Section title={t('ballots.yourVote')} id="vote">
          <VotingForm
            ballotId={ballot.id}
            candidates={standing.map((line) => {
              const own = ballot.votes.find(
                ({ memberId, applicationId }) => memberId === mine.id && applicationId === line.applicationId,
              );
              return {
                id: line.applicationId,
                name: nameOf(line),
                note: noteOf(t, line),
                href: `${base}/competitions/${competitionId}/applications/${line.applicationId}`,
                own: own ? { choice: own.choice, ground: own.ground } : null,
              };
            })}
            words={await votingWords(t)}
          />
        </Section>
      )}
      {/* Whoever votes has their own vote first. */}
      {casts && <BallotHead tenant={tenant} ballot={ballot} />}
      {keeps && <BallotActs ballot={ballot} vacant={vacant} />}
      {keeps && state === 'OPEN' && form === 'ROLL_CALL' && (
        <Section title={t('ballots.enter')} id="enter">
          <VoteGrid
            ballotId={ballot.id}
            members={ballot.members.map(({ id, person }) => ({
              id,
              name: person?.fullName ?? '—',
              short: shortName(person),
            }))}
            candidates={standing.map((line) => ({
              id: line.applicationId,
              name: nameOf(line),
              short: line.application?.number ?? '',
            }))}
            votes={ballot.votes.map(({ enteredBy, ...vote }) => ({ ...vote, byMember: enteredBy === 'MEMBER' }))}
            words={await gridWords(t)}
          />
        </Section>
      )}
      {keeps && state === 'OPEN' && form === 'COUNT_ONLY' && (
        <Section title={t('ballots.enterCounts')} id="enter">
          <CountsForm
            ballot={{ id: ballot.id, expectedVersion: ballot.version }}
            present={ballot.present > 0 ? ballot.present : null}
            candidates={standing.map((line) => ({
              id: line.applicationId,
              name: nameOf(line),
              short: line.application?.number ?? '',
            }))}
            entered={Object.fromEntries(ballot.lines.map((line) => [line.applicationId, line]))}
            words={await countsWords(t)}
          />
        </Section>
      )}
      {casts ? (
        <details className={css.fold}>
          <summary>{t('ballots.tally')}</summary>
          <BallotRating base={base} ballot={{ ...ballot, competitionId }} keeps={keeps} />
          <VotesByName ballot={ballot} />
        </details>
      ) : (
        <Section title={t(state === 'CLOSED' ? 'ballots.rating' : 'ballots.tally')} id="rating">
          {state === 'CLOSED' && (
            <>
              {(ballot.toRepeat ?? 0) > 0 && (
                <Banner kind="warning" title={t('ballots.toRepeat', { count: ballot.toRepeat ?? 0 })}>
                  {t(ballot.lines.some(({ result }) => result === 'TIED') ? 'ballots.tieHelp' : 'ballots.repeatHelp')}{' '}
                  <a href={`${base}/competitions/${competitionId}`}>{t('ballots.toCompetition')}</a>
                </Banner>
              )}
              <p className={css.soft}>{t('ballots.ratingHelp')}</p>
            </>
          )}
          <BallotRating base={base} ballot={{ ...ballot, competitionId }} keeps={keeps} />
          <VotesByName ballot={ballot} />
        </Section>
      )}
    </>
  );
}

/** What is voted on, where it stands, and whether enough are present. */
async function BallotHead({ tenant, ballot }: { tenant: string; ballot: BallotView }) {
  const t = await getTranslations();
  const { present, groupSize: size } = ballot;
  const quorum = ballot.quorum ?? ballot.group?.count.quorum ?? null;
  const closed = ballot.state === 'CLOSED';
  return (
    <Card>
      <div className={css.headRow}>
        <StateBadge tone={closed ? 'executed' : 'onTime'} icon={closed ? 'lock' : 'gavel'}>
          {t(`enums.BallotState_${ballot.state}`)}
        </StateBadge>
        {ballot.recorded && (
          <StateBadge tone="draft" icon="document" plain>
            {t('ballots.fromPaper')}
          </StateBadge>
        )}
        {ballot.published && (
          <StateBadge tone="answered" icon="globe" plain>
            {t('ballots.isPublished')}
          </StateBadge>
        )}
      </div>
      {quorum !== null && (
        <QuorumMeter
          label={t('ballots.quorumLabel')}
          words={t(`ballots.quorum${present >= quorum ? 'There' : 'Lacking'}${closed ? 'Then' : ''}`, {
            present,
            size,
            quorum,
            more: quorum - present,
          })}
          present={present}
          quorum={quorum}
          size={size}
        />
      )}
      <Facts
        facts={[
          { term: t('ballots.seatsToFill'), value: ballot.seats },
          { term: t('ballots.candidates'), value: ballot.lines.length },
          { term: t('ballots.sittingOn'), value: formatDate(ballot.sittingOn) },
          {
            term: t('ballots.form'),
            value: [
              t(`enums.BallotForm_${ballot.form}`),
              t(ballot.openly ? 'ballots.openVote' : 'ballots.secretVote'),
            ].join(', '),
          },
          { term: t('ballots.protocol'), value: protocolOf(t, tenant, ballot) },
        ]}
      />
    </Card>
  );
}

function protocolOf(t: Words, tenant: string, { protocolNumber, protocolOn, protocolFile }: BallotView) {
  if (!protocolNumber && !protocolOn && !protocolFile) return null;
  return (
    <>
      {[
        protocolNumber && t('composition.actNumber', { number: protocolNumber }),
        protocolOn && t('composition.actOn', { date: formatDate(protocolOn) }),
      ]
        .filter(Boolean)
        .join(' ')}{' '}
      {protocolFile && (
        <a
          href={`/api/files/${encodeURIComponent(protocolFile.id)}/original?acting=tenant:${encodeURIComponent(tenant)}`}
        >
          {t('composition.openFile')}
        </a>
      )}
    </>
  );
}

/** What may be done next: presence and closing while it is open, seats once it is counted. */
async function BallotActs({ ballot, vacant }: { ballot: BallotView; vacant: readonly VacantSeat[] }) {
  const { viewerMay: may } = ballot;
  if (!may) return null;
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const waiting = ballot.lines.filter(({ membership, declinedOn }) => membership === null && declinedOn === null);
  const reserve = waiting.filter(({ result }) => result === 'RESERVE');
  const first = Math.min(...reserve.map(({ reserveOrder }) => reserveOrder ?? Number.POSITIVE_INFINITY));
  const next = reserve.filter(({ reserveOrder }) => reserveOrder === first);
  const specs = ballotSpecs(t, {
    ...ballot,
    members: ballot.members.map(({ id, person }) => ({ value: id, label: person?.fullName ?? '—' })),
    presentIds: ballot.presence.filter(({ present }) => present).map(({ memberId }) => memberId),
    elected: waiting
      .filter(({ result }) => result === 'ELECTED')
      .map((line) => ({ value: line.applicationId, label: nameOf(line) })),
    seats: vacant
      .filter(({ kind }) => kind === ballot.kind)
      .map(({ id, ordinal }) => ({ value: id, label: t('composition.seatNumber', { ordinal }) })),
    next: next.map((line) => ({ value: line.applicationId, label: nameOf(line) })),
  });
  const open = ballot.state === 'OPEN';
  const offered: readonly (readonly [OnBallotActName, typeof may.close, boolean])[] = [
    ['closeBallot', may.close, open],
    ['recordPresence', may.record, open && ballot.form === 'ROLL_CALL'],
    ['amendBallot', may.amend, open],
    ['seatElected', may.seatElected, !open],
    // Two who stand equal wait for a vote of the group: then its order is entered, and the next steps in.
    ['orderReserve', may.orderReserve, !open && next.length > 1],
    ['seatReserve', may.seatReserve, !open],
  ];
  const fitting = offered.filter(([, , fits]) => fits);
  // What asks for no reason comes first: presence, while the quorum is not there.
  const firstLawful = fitting.findIndex(([, verdict]) => verdict.outcome === 'ALLOWED');
  return (
    <NextActs
      acts={fitting.map(
        ([act, verdict], place): OfferedAct => ({
          key: act,
          label: specs[act].label,
          verdict,
          form: (
            <BallotAct
              act={act}
              spec={specs[act]}
              words={words}
              size="small"
              kind={place === firstLawful ? 'primary' : 'secondary'}
            />
          ),
        }),
      )}
    />
  );
}
