import { formatDate, formatInstant } from '@kenes/messages';
import { Banner, Card, LinkButton, Section, Track, type TrackStep } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { graphql, type ResultOf } from '../../graphql.ts';
import { addresses } from '../portal/addresses.ts';
import type { FormWords } from '../shared/form-words.ts';
import { ApplicationStanding, ApplicationStandingParts } from './application-standing.tsx';
import css from './candidacy.module.css';
import { CandidateAct } from './candidate-form.tsx';
import { PapersStep } from './papers-step.tsx';
import { Entered } from './review-step.tsx';
import type { Draft } from './steps.ts';

/** Where a submitted application stands and what may be done with it. */
export const StatusParts = graphql(
  `fragment StatusParts on Application @_unmask {
    id version state number submittedAt receivedOn returnedOn returnedBecause admittedOn
    rejectedOn rejectedBecause withdrawnAt erasedOn
    returnedMissing { code words title { text } }
    personal { email }
    competition { id closesOn title { text lang missing } }
    viewerMay { fill { outcome } withdraw { outcome } }
    ...ApplicationStandingParts
  }`,
  [ApplicationStandingParts],
);

type Status = ResultOf<typeof StatusParts>;

const voted = ['VOTED', 'ELECTED', 'RESERVE', 'NOT_ELECTED'];

/** The receipt, how far the application has come, what is asked, and the way out. */
export async function ApplicationStatus({
  status,
  draft,
  acting,
  words,
}: {
  status: Status;
  draft: Draft;
  acting: string;
  words: FormWords;
}) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const { state, competition, submittedAt, receivedOn } = status;
  const received = submittedAt ? formatInstant(submittedAt) : receivedOn && formatDate(receivedOn);
  const mayFill = status.viewerMay?.fill.outcome !== 'REFUSED';
  return (
    <>
      <Said status={status} />
      {received && state !== 'WITHDRAWN' && (
        <Card>
          <p className={css.soft}>{t('candidate.receipt')}</p>
          <p className={css.number}>{t('candidate.numbered', { number: status.number ?? '—' })}</p>
          <p>
            {t('candidate.receivedAt')}: {received}
          </p>
          {status.personal?.email && <p>{t('candidate.mailedTo', { email: status.personal.email })}</p>}
        </Card>
      )}
      {state !== 'WITHDRAWN' && state !== 'REJECTED' && (
        <Section title={t('candidate.whatNext')} id="stages">
          <Track
            addressee={competition?.title.text}
            state={<ApplicationStanding data={status} />}
            label={t('candidate.whatNext')}
            steps={stagesOf(t, status)}
          />
        </Section>
      )}
      {status.erasedOn === null && (
        <>
          <Section title={t('candidate.papersOf')} id="papers">
            <PapersStep draft={draft} may={mayFill} acting={acting} words={words} />
          </Section>
          <Section title={t('candidate.entered')} id="entered">
            <Entered draft={draft} path={null} />
          </Section>
        </>
      )}
      <div className={css.navigation}>
        {competition && (
          <LinkButton kind="secondary" href={addresses(locale).competition(competition.id)}>
            {t('candidate.toCompetition')}
          </LinkButton>
        )}
        <WithdrawAct status={status} words={words} />
      </div>
    </>
  );
}

/** The way out, while it is open. */
export async function WithdrawAct({
  status,
  words,
}: {
  status: Pick<Status, 'version' | 'viewerMay'>;
  words: FormWords;
}) {
  const t = await getTranslations('candidate');
  if (status.viewerMay?.withdraw.outcome === 'REFUSED') return null;
  return (
    <CandidateAct
      act="withdraw"
      kind="quiet"
      icon="close"
      words={words}
      spec={{
        label: t('withdraw'),
        final: t('withdrawLead'),
        hidden: { expectedVersion: status.version ?? 0 },
        fields: [{ kind: 'area', name: 'because', label: t('withdrawBecause'), rows: 2 }],
      }}
    />
  );
}

/** What the candidate must know first: returned, not admitted, withdrawn, deleted, or registered. */
export async function Said({ status }: { status: Status }) {
  const t = await getTranslations('candidate');
  const { state, competition, erasedOn } = status;
  if (erasedOn) return <Banner title={t('erasedTitle')}>{t('erasedHelp', { date: formatDate(erasedOn) })}</Banner>;
  if (state === 'RETURNED')
    return (
      <Banner kind="warning" title={t('returnedTitle')}>
        <ul>
          {status.returnedMissing.map(({ code, words, title }) => (
            <li key={`${code} ${words}`}>{[title?.text, words].filter(Boolean).join(': ')}</li>
          ))}
        </ul>
        {status.returnedBecause && <p>{status.returnedBecause}</p>}
        {competition?.closesOn && <p>{t('returnedUntil', { date: formatDate(competition.closesOn) })}</p>}
      </Banner>
    );
  if (state === 'REJECTED')
    return (
      <Banner kind="warning" title={t('rejectedTitle')}>
        {status.rejectedBecause}
      </Banner>
    );
  if (state === 'WITHDRAWN') return <Banner title={t('withdrawnTitle')}>{t('withdrawnHelp')}</Banner>;
  if (state === 'REGISTERED') return <Banner kind="good" title={t('registered')} />;
  return null;
}

function stagesOf(t: Awaited<ReturnType<typeof getTranslations<never>>>, status: Status): TrackStep[] {
  const { state, receivedOn, admittedOn } = status;
  const ended = ['ELECTED', 'RESERVE', 'NOT_ELECTED'].includes(state);
  const reached = ended ? 4 : voted.includes(state) ? 3 : admittedOn ? 2 : 1;
  const stages = [
    { key: 'registered', date: receivedOn },
    { key: 'checked', date: null },
    { key: 'admitted', date: admittedOn },
    { key: 'voted', date: null },
    { key: 'result', date: null },
  ] as const;
  return stages.map(({ key, date }, place) => {
    const status = place < reached || (ended && place === 4) ? 'done' : place === reached ? 'current' : 'todo';
    return {
      key,
      word: t(`candidate.stage_${key}`),
      dateTime: date,
      date: date && formatDate(date),
      status,
      statusWord: t(
        status === 'done' ? 'candidate.stepDone' : status === 'current' ? 'candidate.stepNow' : 'candidate.stepTodo',
      ),
    };
  });
}
