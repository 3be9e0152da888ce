'use client';

import { Banner, Button, EmptyState, Icon } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import type { ResultOf } from '../../graphql.ts';
import type { ActWords } from '../act/act-problem.tsx';
import { LiveState, type LiveWords } from '../live/live-state.tsx';
import { useLive } from '../live/use-live.ts';
import { gathers } from '../meetings/states.ts';
import { type LiveMeeting, MyMeetingQuery } from './live-meeting.ts';
import css from './me.module.css';
import { MyBallot } from './my-ballot.tsx';
import { QuickProblem } from './quick-problem.tsx';
import { QuorumPanel } from './quorum-panel.tsx';
import { askForFloor, leaveMeeting, registerSelf, withdrawSpeech } from './room-acts.ts';
import { countedVote, currentItem, runningVote, speaking, stayOf, stillness, waiting } from './told.ts';
import { type QuickAct, useQuickAct } from './use-quick-act.ts';
import { VoteOutcome } from './vote-outcome.tsx';

/** A member's phone: register, see what is considered, vote, ask for the floor. */
export function MeScreen({
  id,
  memberId,
  advisory,
  initial,
  words,
}: {
  id: string;
  /** The viewer among the roll; null where they are not of it. */
  memberId: string | null;
  advisory: boolean;
  initial: ResultOf<typeof MyMeetingQuery>;
  words: { act: ActWords; live: LiveWords };
}) {
  const t = useTranslations('room');
  const { data, standing } = useLive(id, { document: MyMeetingQuery, variables: { id }, initial });
  const quick = useQuickAct();
  const { meeting } = data;
  if (!meeting) return null;
  if (memberId === null)
    return (
      <EmptyState level={2} title={t('notOnRoll')}>
        {t('notOnRollHelp')}
      </EmptyState>
    );
  const item = currentItem(meeting);
  const vote = runningVote(meeting);
  const counted = item && !vote ? countedVote(meeting, item.id) : null;
  const here = stayOf(meeting, memberId);
  return (
    <div className={css.me}>
      <LiveState standing={standing} words={words.live} />
      <QuickProblem quick={quick} words={words.act} />
      {vote && here && <MyBallot key={vote.id} vote={vote} memberId={memberId} advisory={advisory} words={words.act} />}
      {vote && !here && <Banner kind="warning">{t('registerFirst')}</Banner>}
      <Presence meeting={meeting} memberId={memberId} quick={quick} />
      {gathers(meeting.state) && (
        <section className={css.block}>
          <small>{t('current')}</small>
          {item ? <h2 lang={item.title.lang}>{item.title.text}</h2> : <p>{t('noItem')}</p>}
          {counted && <VoteOutcome vote={counted} />}
          {item && here && meeting.state === 'IN_SESSION' && (
            <MyFloor meeting={meeting} itemId={item.id} memberId={memberId} quick={quick} />
          )}
        </section>
      )}
      {gathers(meeting.state) && (
        <section className={css.block}>
          <QuorumPanel quorum={meeting.quorum} />
        </section>
      )}
    </div>
  );
}

function Presence({ meeting, memberId, quick }: { meeting: LiveMeeting; memberId: string; quick: QuickAct }) {
  const t = useTranslations('room');
  const stay = stayOf(meeting, memberId);
  if (!gathers(meeting.state)) {
    const still = stillness(meeting);
    const none = still === 'stillNoQuorum';
    return (
      <Banner
        kind={still === 'isOver' || still === 'waits' ? 'neutral' : 'warning'}
        title={none ? t(still) : undefined}
      >
        {none ? t('newDaySoon') : t(still === 'waits' ? 'registrationSoon' : still)}
      </Banner>
    );
  }
  if (stay)
    return (
      <section className={css.here}>
        <p role="status">
          <Icon name="checkCircle" size={24} /> {t(stay.mode === 'REMOTE' ? 'youAreRemote' : 'youAreHere')}
        </p>
        <Button
          kind="quiet"
          size="small"
          disabled={quick.pending}
          onClick={() => void quick.run('leave', leaveMeeting({ meetingId: meeting.id }))}
        >
          {t('imLeaving')}
        </Button>
      </section>
    );
  const come = (mode: 'IN_PERSON' | 'REMOTE') => () =>
    void quick.run('come', registerSelf({ meetingId: meeting.id, mode }));
  return (
    <section className={css.block}>
      <Button wide size="large" icon="check" disabled={quick.pending} onClick={come('IN_PERSON')}>
        {t('imHere')}
      </Button>
      <Button wide kind="secondary" icon="globe" disabled={quick.pending} onClick={come('REMOTE')}>
        {t('imRemote')}
      </Button>
    </section>
  );
}

function MyFloor({
  meeting,
  itemId,
  memberId,
  quick,
}: {
  meeting: LiveMeeting;
  itemId: string;
  memberId: string;
  quick: QuickAct;
}) {
  const t = useTranslations('room');
  const queue = waiting(meeting, itemId);
  const place = queue.findIndex((speech) => speech.memberId === memberId);
  const own = queue[place];
  if (speaking(meeting)?.memberId === memberId)
    return (
      <p className={css.turn} role="status">
        {t('myTurn')}
      </p>
    );
  if (own)
    return (
      <p className={css.queue} role="status">
        <strong>{t('myNumber', { place: place + 1 })}</strong>
        <Button
          kind="quiet"
          size="small"
          disabled={quick.pending}
          onClick={() => void quick.run('withdraw', withdrawSpeech({ id: own.id }))}
        >
          {t('takeBack')}
        </Button>
      </p>
    );
  const ask = (kind: 'SPEECH' | 'QUESTION') => () => void quick.run('ask', askForFloor({ itemId, kind }));
  return (
    <div className={css.pair}>
      <Button kind="secondary" wide disabled={quick.pending} onClick={ask('SPEECH')}>
        {t('askFloor')}
      </Button>
      <Button kind="secondary" wide disabled={quick.pending} onClick={ask('QUESTION')}>
        {t('askQuestion')}
      </Button>
    </div>
  );
}
