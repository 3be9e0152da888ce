'use client';

import { Banner, Button, Icon, type IconName, TextInput } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActProblem, type ActWords } from '../act/act-problem.tsx';
import { type Choice, choices, type LiveVote } from './live-meeting.ts';
import css from './me.module.css';
import { choiceOf } from './told.ts';
import { useKeptAct } from './use-kept-act.ts';
import { castBallot } from './vote-acts.ts';

const icons: Readonly<Record<Choice, IconName>> = {
  FOR: 'check',
  AGAINST: 'close',
  ABSTAIN: 'minus',
  NOT_VOTING: 'pause',
  RECUSED: 'scales',
};

/** What one may choose in an election instead of a name. */
const withoutName = ['ABSTAIN', 'RECUSED'] as const;

type Told = { voteId: string; choice: Choice; ground: string | null; optionIds: string[] | null };

/** A member's own ballot: chosen, looked at once more, sent once. Without a network it is kept and sends itself. */
export function MyBallot({
  vote,
  memberId,
  advisory,
  words,
}: {
  vote: LiveVote;
  memberId: string;
  advisory: boolean;
  words: ActWords;
}) {
  const t = useTranslations('room');
  const [choice, setChoice] = useState<Choice | null>(null);
  const [ground, setGround] = useState('');
  const [options, setOptions] = useState<readonly string[]>([]);
  const kept = useKeptAct<Told>(`ballot:${vote.id}`, castBallot);
  const stands = choiceOf(vote, memberId);
  const election = vote.kind === 'ELECTION';
  const places = vote.places ?? 1;
  const head = (
    <>
      <small>{t('voteNow')}</small>
      <h2 lang={vote.question.lang}>{vote.question.text}</h2>
    </>
  );
  if (stands || kept.state === 'done')
    return (
      <section className={css.ballot}>
        {head}
        <p className={css.received} role="status">
          <Icon name="checkCircle" size={28} />
          <span>
            {t('received')}
            {stands && <strong>{election ? named(vote, memberId) || t(stands) : t(stands)}</strong>}
          </span>
        </p>
      </section>
    );
  if (vote.form === 'COUNT_ONLY' || vote.state !== 'OPEN')
    return (
      <section className={css.ballot}>
        {head}
        <p>{t(vote.state === 'CASTING' ? 'tie' : 'voteElsewhere')}</p>
      </section>
    );
  if (kept.waits)
    return (
      <section className={css.ballot}>
        {head}
        <Banner kind={kept.state === 'kept' ? 'warning' : 'neutral'}>
          <p role="status">{t(kept.state === 'kept' ? 'kept' : 'sending')}</p>
          {kept.state === 'kept' && (
            <Button size="small" icon="refresh" onClick={kept.again}>
              {t('sendAgain')}
            </Button>
          )}
        </Banner>
      </section>
    );
  const chosen: Choice | null = options.length > 0 ? 'FOR' : choice;
  const chosenName = options.length > 0 ? namesOf(vote, options) : chosen && t(chosen);
  const send = () => {
    if (!chosen) return;
    kept.submit({
      voteId: vote.id,
      choice: chosen,
      ground: chosen === 'RECUSED' ? ground.trim() : null,
      optionIds: election && chosen === 'FOR' ? [...options] : null,
    });
  };
  const toggle = (id: string) => {
    setChoice(null);
    setOptions((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id].slice(-places)));
  };
  const problem = { problem: kept.problem, lost: false, pending: false, errorOf: () => undefined, submit: () => {} };
  return (
    <section className={css.ballot}>
      {head}
      {advisory && <p className={css.soft}>{t('advisoryNote')}</p>}
      <ActProblem act={problem} words={words} />
      {election && <p className={css.soft}>{t('chosenPlaces', { places })}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: the heading above is its name already */}
      <div className={css.choices} role="group" aria-label={t('voteNow')}>
        {election &&
          vote.options.map(({ id, name }) => (
            <button key={id} type="button" aria-pressed={options.includes(id)} onClick={() => toggle(id)}>
              <Icon name={options.includes(id) ? 'checkCircle' : 'user'} size={24} />
              {name}
            </button>
          ))}
        {(election ? withoutName : choices).map((one) => (
          <button
            key={one}
            type="button"
            data-choice={one}
            aria-pressed={choice === one}
            onClick={() => {
              setOptions([]);
              setChoice(one);
            }}
          >
            <Icon name={icons[one]} size={24} />
            {t(one)}
          </button>
        ))}
      </div>
      {choice === 'RECUSED' && (
        <TextInput
          name="ground"
          label={t('ground')}
          required
          value={ground}
          onChange={(event) => setGround(event.currentTarget.value)}
        />
      )}
      {chosen && (
        <>
          <p className={css.soft}>{t('sure')}</p>
          <Button wide size="large" disabled={chosen === 'RECUSED' && ground.trim() === ''} onClick={send}>
            {t('sendVote', { choice: chosenName ?? '' })}
          </Button>
        </>
      )}
    </section>
  );
}

const namesOf = (vote: LiveVote, optionIds: readonly string[]): string =>
  vote.options
    .filter(({ id }) => optionIds.includes(id))
    .map(({ name }) => name)
    .join(', ');

const named = (vote: LiveVote, memberId: string): string =>
  namesOf(
    vote,
    vote.ballots.flatMap((ballot) =>
      ballot.memberId === memberId && ballot.choice === 'FOR' && ballot.optionId ? [ballot.optionId] : [],
    ),
  );
