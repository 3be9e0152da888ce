'use client';

import { VoteArc, VoteBar } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import type { ResultOf } from '../../graphql.ts';
import { LiveState, type LiveWords } from '../live/live-state.tsx';
import { useLive } from '../live/use-live.ts';
import { gathers } from '../meetings/states.ts';
import { hours } from '../meetings/when.ts';
import { type LiveMeeting, type LiveSpeech, type LiveVote, ScreenQuery } from './live-meeting.ts';
import { QuorumPanel } from './quorum-panel.tsx';
import css from './screen.module.css';
import {
  castBy,
  choiceOf,
  countedVote,
  currentItem,
  minutes,
  runningVote,
  secondsLeft,
  speaking,
  stayOf,
  stillness,
  totals,
} from './told.ts';
import { useServerClock } from './use-server-clock.ts';

/** The projector: council, question, speaker with the time left, quorum, vote; readable from ten metres, nothing to press. */
export function ScreenView({
  id,
  initial,
  when,
  words,
}: {
  id: string;
  initial: ResultOf<typeof ScreenQuery>;
  /** The day in words. */
  when: string;
  words: LiveWords;
}) {
  const t = useTranslations('room');
  const { data, standing } = useLive(id, { document: ScreenQuery, variables: {}, initial });
  const meeting = data.meetings.nodes[0];
  if (!meeting) return null;
  const item = currentItem(meeting);
  const speaker = speaking(meeting);
  const voting = runningVote(meeting);
  const vote = voting ?? (item && !speaker ? countedVote(meeting, item.id) : null);
  const still = stillness(meeting);
  const number = meeting.agenda.findIndex(({ id: one }) => one === item?.id) + 1;
  return (
    <div className={css.screen}>
      <header className={css.head}>
        <span lang={meeting.council?.name.lang}>{meeting.council?.name.text}</span>
        <span className="tabular">{when}</span>
      </header>
      <LiveState standing={standing} words={words} />
      {!gathers(meeting.state) ? (
        <p className={css.waits}>
          {still === 'waits'
            ? `${t('screenWaiting')} ${hours({ startsAt: meeting.startsAt, endsAt: null })}`
            : t(still)}
        </p>
      ) : (
        <>
          <div className={css.main}>
            {meeting.state === 'BREAK' && <p className={css.waits}>{t('isBreak')}</p>}
            {item && (
              <div>
                <p className={css.small}>{t('itemNumber', { number })}</p>
                <h1 className={vote || speaker ? css.titleSmall : css.title} lang={item.title.lang}>
                  {item.title.text}
                </h1>
              </div>
            )}
            {!item && meeting.state !== 'BREAK' && (
              <h1 className={css.title}>{t(meeting.state === 'REGISTERING' ? 'roll' : 'noItem')}</h1>
            )}
            {speaker && !voting && <Speaker meeting={meeting} speech={speaker} />}
            {vote && <Vote meeting={meeting} vote={vote} />}
          </div>
          <footer className={css.quorum}>
            <QuorumPanel quorum={meeting.quorum} />
          </footer>
        </>
      )}
    </div>
  );
}

function Speaker({ meeting, speech }: { meeting: LiveMeeting; speech: LiveSpeech }) {
  const t = useTranslations('room');
  const left = secondsLeft(speech, useServerClock(meeting.quorum.at, true));
  return (
    <div className={css.speaker} data-over={(left !== null && left < 0) || undefined}>
      <span>
        <small>{t('speaks')}</small>
        <strong>{speech.speakerName}</strong>
      </span>
      {left !== null && (
        <span className={css.timer} role="timer">
          {minutes(left)}
        </span>
      )}
    </div>
  );
}

function Vote({ meeting, vote }: { meeting: LiveMeeting; vote: LiveVote }) {
  const t = useTranslations('room');
  const counts = totals(vote);
  const open = vote.state === 'OPEN';
  const voters = meeting.members.filter(
    ({ id, voice }) => voice === 'DECISIVE' && (stayOf(meeting, id) || choiceOf(vote, id)),
  );
  return (
    <div className={css.vote}>
      <div className={css.voteHead}>
        <span className={css.small}>{open ? t('voting') : vote.state === 'CASTING' ? t('tie') : t('vote')}</span>
        {vote.outcome && (
          <strong className={vote.outcome === 'ADOPTED' ? css.adopted : css.refused}>
            {t(vote.outcome === 'ADOPTED' ? 'adopted' : 'notAdopted')}
          </strong>
        )}
        {open && <strong>{t('castOf', { cast: castBy(vote), present: meeting.quorum.present })}</strong>}
      </div>
      <p className={css.question} lang={vote.question.lang}>
        {vote.question.text}
      </p>
      {vote.kind === 'ELECTION' ? (
        <ol className={css.options}>
          {vote.options.map(({ id, name, votesFor, outcome }) => (
            <li key={id} data-outcome={outcome ?? undefined}>
              <span>{name}</span>
              <b className="tabular">{votesFor ?? 0}</b>
            </li>
          ))}
        </ol>
      ) : (
        <div className={css.tally}>
          {vote.ballots.length > 0 && (
            <VoteArc
              label={t('seatsArc')}
              votes={voters.map(({ id, name }) => ({ key: id, title: name, choice: arcChoice(choiceOf(vote, id)) }))}
            />
          )}
          <div className={css.numbers}>
            <VoteBar votes={counts} />
            <dl>
              {(
                [
                  ['for', 'short_FOR'],
                  ['against', 'short_AGAINST'],
                  ['abstain', 'short_ABSTAIN'],
                ] as const
              ).map(([key, word]) => (
                <div key={key} data-choice={key}>
                  <dt>{t(word)}</dt>
                  <dd>{counts[key]}</dd>
                </div>
              ))}
            </dl>
          </div>
        </div>
      )}
    </div>
  );
}

const arc = {
  FOR: 'for',
  AGAINST: 'against',
  ABSTAIN: 'abstain',
  NOT_VOTING: 'notVoting',
  RECUSED: 'recused',
} as const;
const arcChoice = (choice: keyof typeof arc | null) => (choice ? arc[choice] : null);
