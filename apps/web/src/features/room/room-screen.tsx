'use client';

import { Banner, Button, EmptyState, LinkButton } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ResultOf } from '../../graphql.ts';
import type { ActWords } from '../act/act-problem.tsx';
import { LiveState, type LiveWords } from '../live/live-state.tsx';
import { useLive } from '../live/use-live.ts';
import { MeetingStanding } from '../meetings/meeting-standing.tsx';
import { gathers } from '../meetings/states.ts';
import type { FormWords } from '../shared/form-words.ts';
import { AgendaPanel } from './agenda-panel.tsx';
import { ChairChoice } from './chair-choice.tsx';
import { FloorPanel } from './floor-panel.tsx';
import { type GuestForms, GuestsPanel } from './guests-panel.tsx';
import { type RoomMeeting, RoomQuery } from './live-meeting.ts';
import { NotesForm } from './notes-form.tsx';
import { QuickProblem } from './quick-problem.tsx';
import { QuorumPanel } from './quorum-panel.tsx';
import { RollPanel } from './roll-panel.tsx';
import css from './room.module.css';
import {
  beginRegistration,
  breakMeeting,
  closeMeeting,
  declareNoQuorum,
  openMeeting,
  passChair,
  resumeMeeting,
} from './room-acts.ts';
import { currentItem, runningVote, stillness } from './told.ts';
import { type QuickAct, useQuickAct } from './use-quick-act.ts';
import { VotePanel } from './vote-panel.tsx';

/** The words that come from the server: of problems and of the connection. */
export type RoomWords = { act: ActWords; live: LiveWords; form: FormWords };

/** The secretary's live screen: agenda at the left, the question with floor and vote in the middle, the roll at the right. */
export function RoomScreen({
  id,
  own,
  initial,
  guests,
  words,
}: {
  id: string;
  /** The address of the sitting’s page. */
  own: string;
  initial: ResultOf<typeof RoomQuery>;
  /** The forms of those who are invited, as the server words them. */
  guests: GuestForms;
  words: RoomWords;
}) {
  const t = useTranslations('room');
  const { data, standing } = useLive(id, { document: RoomQuery, variables: { id }, initial });
  const quick = useQuickAct();
  const [chair, setChair] = useState<string | null>(null);
  const { meeting } = data;
  if (!meeting) return null;
  const item = currentItem(meeting);
  const live = gathers(meeting.state);
  const still = stillness(meeting);
  const voting = runningVote(meeting) !== null;
  const marks = meeting.viewerMay?.markAttendance.outcome === 'ALLOWED';
  return (
    <>
      <LiveState standing={standing} words={words.live} />
      <div className={css.top} data-lost={meeting.quorum.standing === 'LOST' || undefined}>
        <div className={css.standing}>
          <MeetingStanding state={meeting.state} />
          {live && <QuorumPanel quorum={meeting.quorum} />}
        </div>
        <Steps meeting={meeting} quick={quick} chair={chair} />
      </div>
      <QuickProblem quick={quick} words={words.act} />
      {!live ? (
        <EmptyState
          level={2}
          title={t(still === 'waits' ? 'notBegun' : still)}
          action={
            still !== 'waits' && (
              <LinkButton kind={still === 'stillNoQuorum' ? 'primary' : 'secondary'} href={own}>
                {t('back')}
              </LinkButton>
            )
          }
        >
          {still === 'waits' && t('notBegunHelp')}
          {still === 'stillNoQuorum' && t('noQuorumNext')}
        </EmptyState>
      ) : (
        <div className={css.room}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <section className={css.side} aria-label={t('agenda')} tabIndex={0}>
            <h2>{t('agenda')}</h2>
            <AgendaPanel meeting={meeting} quick={quick} />
          </section>
          <section className={css.centre} aria-label={t('current')}>
            {meeting.state === 'BREAK' && <Banner title={t('isBreak')}>{null}</Banner>}
            {item ? (
              <>
                <div className={css.now}>
                  <small>{t('current')}</small>
                  <h2 lang={item.title.lang}>{item.title.text}</h2>
                  {item.rapporteurs.length > 0 && (
                    <p className={css.soft}>
                      {item.rapporteurs
                        .map(({ name, position }) => [name, position].filter(Boolean).join(', '))
                        .join('; ')}
                    </p>
                  )}
                </div>
                {/* What is being voted on stands first while it is. */}
                {!voting && <FloorPanel meeting={meeting} item={item} quick={quick} closeLabel={words.form.close} />}
                <VotePanel
                  meeting={meeting}
                  item={item}
                  quick={quick}
                  words={words.act}
                  closeLabel={words.form.close}
                />
                {voting && <FloorPanel meeting={meeting} item={item} quick={quick} closeLabel={words.form.close} />}
                <NotesForm key={item.id} item={item} words={words.act} />
              </>
            ) : (
              meeting.state !== 'REGISTERING' && <EmptyState title={t('noItem')}>{t('noItemHelp')}</EmptyState>
            )}
            {meeting.state === 'REGISTERING' && <EmptyState title={t('roll')}>{t('registerHelp')}</EmptyState>}
          </section>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <section className={css.side} aria-label={t('roll')} tabIndex={0}>
            <h2>{t('roll')}</h2>
            {marks && (
              <ChairChoice
                meeting={meeting}
                chosen={meeting.openedAt ? meeting.chairMemberId : chair}
                choose={(chairMemberId) => {
                  if (!meeting.openedAt) setChair(chairMemberId);
                  else if (chairMemberId)
                    void quick.run(
                      'chair',
                      passChair({ id: meeting.id, expectedVersion: meeting.version, chairMemberId }),
                    );
                }}
              />
            )}
            <RollPanel meeting={meeting} marks={marks} quick={quick} />
            <GuestsPanel meeting={meeting} marks={marks} quick={quick} forms={guests} words={words.form} />
          </section>
        </div>
      )}
    </>
  );
}

/** The next steps of the sitting itself: open, break, resume, close. */
function Steps({ meeting, quick, chair }: { meeting: RoomMeeting; quick: QuickAct; chair: string | null }) {
  const t = useTranslations('room');
  const [sure, setSure] = useState(false);
  const [none, setNone] = useState(false);
  const looked = { id: meeting.id, expectedVersion: meeting.version };
  const step = (name: string, send: Parameters<QuickAct['run']>[1]) => () => void quick.run(name, send);
  const { state } = meeting;
  const canOpen = meeting.viewerMay?.open.outcome;
  return (
    <div className={css.steps}>
      {(state === 'PLANNED' || state === 'ANNOUNCED') && (
        <Button disabled={quick.pending} onClick={step('register', beginRegistration(looked))}>
          {t('registerNow')}
        </Button>
      )}
      {state === 'REGISTERING' && (
        <>
          <Button
            disabled={quick.pending || canOpen === 'REFUSED'}
            onClick={step('open', openMeeting({ ...looked, chairMemberId: chair }))}
          >
            {t('openNow')}
          </Button>
          {meeting.quorum.standing !== 'REACHED' && !none && (
            <Button kind="secondary" disabled={quick.pending} onClick={() => setNone(true)}>
              {t('noQuorumNow')}
            </Button>
          )}
          {none && (
            // biome-ignore lint/a11y/useSemanticElements: a question and its two answers in one line
            <span className={css.sure} role="group" aria-label={t('noQuorumNow')}>
              {t('confirmNoQuorum', { present: meeting.quorum.present, needed: meeting.quorum.needed })}
              <Button
                size="small"
                disabled={quick.pending}
                onClick={() => {
                  setNone(false);
                  void quick.run('none', declareNoQuorum(looked));
                }}
              >
                {t('noQuorumNow')}
              </Button>
              <Button kind="quiet" size="small" onClick={() => setNone(false)}>
                {t('cancel')}
              </Button>
            </span>
          )}
        </>
      )}
      {state === 'IN_SESSION' && !sure && (
        <>
          <Button kind="secondary" icon="pause" disabled={quick.pending} onClick={step('break', breakMeeting(looked))}>
            {t('breakNow')}
          </Button>
          <Button kind="secondary" disabled={quick.pending} onClick={() => setSure(true)}>
            {t('closeNow')}
          </Button>
        </>
      )}
      {state === 'IN_SESSION' && sure && (
        // biome-ignore lint/a11y/useSemanticElements: a question and its two answers in one line
        <span className={css.sure} role="group" aria-label={t('closeNow')}>
          {t('confirmClose')}
          <Button
            size="small"
            disabled={quick.pending}
            onClick={() => {
              setSure(false);
              void quick.run('close', closeMeeting(looked));
            }}
          >
            {t('closeNow')}
          </Button>
          <Button kind="quiet" size="small" onClick={() => setSure(false)}>
            {t('cancel')}
          </Button>
        </span>
      )}
      {state === 'BREAK' && (
        <Button disabled={quick.pending} onClick={step('resume', resumeMeeting(looked))}>
          {t('resumeNow')}
        </Button>
      )}
    </div>
  );
}
