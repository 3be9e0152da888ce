'use client';

import { Button, Icon, TextInput } from '@kenes/ui';
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { choices, type LiveMeeting, type LiveVote } from './live-meeting.ts';
import css from './room.module.css';
import { choiceOf, stayOf } from './told.ts';
import { useKeptMarks } from './use-kept-marks.ts';
import type { QuickAct } from './use-quick-act.ts';
import { recordBallots } from './vote-acts.ts';

/** The letters of the roll call in each language, in the order of `choices`. */
const letters: Readonly<Record<string, readonly string[]>> = {
  kk: ['ж', 'қ', 'а', 'н', 'о'],
  ru: ['з', 'п', 'в', 'н', 'о'],
  en: ['f', 'a', 'b', 'n', 'r'],
};

/** Who has cast their ballot with their own hand: the secretary does not touch it. */
const byHandIn = (vote: LiveVote) => (id: string) =>
  vote.ballots.some(({ memberId, enteredBy }) => memberId === id && enteredBy === 'MEMBER');

/** The roll call: a letter for each member, Enter to the next; what a member cast by their own hand stands. */
export function BallotGrid({
  meeting,
  vote,
  quick,
  children,
}: {
  meeting: LiveMeeting;
  vote: LiveVote;
  quick: QuickAct;
  /** What else may be pressed beside recording; it is told how many marks are not recorded yet. */
  children: (unrecorded: number) => ReactNode;
}) {
  const t = useTranslations('room');
  const keys = letters[useLocale()] ?? [];
  const { marks: kept, mark, forget } = useKeptMarks(vote.id);
  const list = useRef<HTMLUListElement>(null);
  const election = vote.kind === 'ELECTION';
  const here = meeting.members.filter(({ id }) => stayOf(meeting, id) || choiceOf(vote, id));
  const byHand = byHandIn(vote);
  // Whoever voted by their own hand meanwhile has voted: the mark made for them before is nothing any more.
  const marks = Object.fromEntries(Object.entries(kept).filter(([id]) => !byHand(id)));
  const waits = here.filter(({ id }) => !choiceOf(vote, id) && !marks[id]);
  const changed = Object.keys(marks).length;

  function press(event: KeyboardEvent<HTMLLIElement>, place: number, id: string) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
    const choice = choices[keys.indexOf(event.key.toLocaleLowerCase('kk'))] ?? choices[Number(event.key) - 1];
    const step = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (choice && !byHand(id)) mark({ [id]: { choice } });
    if (!choice && step === 0) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('li[data-row]')[place + (step || 1)]?.focus();
  }

  async function record() {
    const done = await quick.run(
      'ballots',
      recordBallots({
        voteId: vote.id,
        ballots: Object.entries(marks).map(([memberId, { choice, ground }]) => ({
          memberId,
          choice,
          ...(choice === 'RECUSED' && { ground: ground ?? '' }),
        })),
      }),
    );
    if (done) forget();
  }

  if (election)
    return (
      <ElectionGrid meeting={meeting} vote={vote} quick={quick}>
        {children}
      </ElectionGrid>
    );
  return (
    <>
      <div className={css.row}>
        <Button disabled={quick.pending || changed === 0} onClick={() => void record()}>
          {t('sendBallots')}
          {changed > 0 && ` (${changed})`}
        </Button>
        {waits.length > 0 && (
          <Button
            kind="quiet"
            onClick={() => mark(Object.fromEntries(waits.map(({ id }) => [id, { choice: 'FOR' as const }])))}
          >
            {t('restFor')} ({waits.length})
          </Button>
        )}
        {children(changed)}
      </div>
      <p className={css.soft}>{t('voteKeys')}</p>
      <ul className={css.ballots} ref={list}>
        {here.map(({ id, name, voice }, place) => {
          const choice = marks[id]?.choice ?? choiceOf(vote, id);
          const fixed = byHand(id);
          return (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the row takes the letters of the roll call
            <li key={id} data-row tabIndex={0} onKeyDown={(event) => press(event, place, id)}>
              <span className={css.person}>
                {name}
                {(voice === 'ADVISORY' || fixed) && (
                  <small>
                    {fixed && <Icon name="lock" size={14} />}{' '}
                    {[voice === 'ADVISORY' && t('advisory'), fixed && t('byHand')].filter(Boolean).join(' · ')}
                  </small>
                )}
              </span>
              {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would stand above each row */}
              <span className={css.toggle} role="group" aria-label={name}>
                {choices.map((one) => (
                  <button
                    key={one}
                    type="button"
                    tabIndex={-1}
                    data-choice={one}
                    aria-pressed={choice === one}
                    aria-label={t('ofMember', { name, what: t(one) })}
                    disabled={fixed}
                    onClick={() => mark({ [id]: { choice: one } })}
                  >
                    {t(`short_${one}`)}
                  </button>
                ))}
              </span>
              {marks[id]?.choice === 'RECUSED' && (
                <TextInput
                  name={`ground ${id}`}
                  label={t('ground')}
                  required
                  value={marks[id].ground ?? ''}
                  onChange={(event) => mark({ [id]: { choice: 'RECUSED', ground: event.currentTarget.value } })}
                />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** An election: whom each member is for, as many as there are places; none of them is an abstention. */
function ElectionGrid({
  meeting,
  vote,
  quick,
  children,
}: {
  meeting: LiveMeeting;
  vote: LiveVote;
  quick: QuickAct;
  children: (unrecorded: number) => ReactNode;
}) {
  const t = useTranslations('room');
  const { marks: kept, mark, forget } = useKeptMarks(vote.id);
  const byHand = byHandIn(vote);
  const marks = Object.fromEntries(Object.entries(kept).filter(([id]) => !byHand(id)));
  const here = meeting.members.filter(({ id }) => stayOf(meeting, id) || choiceOf(vote, id));
  const cast = (id: string) =>
    vote.ballots.flatMap(({ memberId, optionId, choice }) =>
      memberId === id && optionId && choice === 'FOR' ? [optionId] : [],
    );
  const of = (id: string) => marks[id]?.optionIds ?? cast(id);
  function toggle(id: string, option: string) {
    const now = of(id);
    const next = now.includes(option)
      ? now.filter((one) => one !== option)
      : [...now, option].slice(-(vote.places ?? 1));
    mark({ [id]: { choice: next.length > 0 ? 'FOR' : 'ABSTAIN', optionIds: next } });
  }
  async function record() {
    const done = await quick.run(
      'ballots',
      recordBallots({
        voteId: vote.id,
        ballots: Object.entries(marks).map(([memberId, { choice, optionIds = [] }]) => ({
          memberId,
          choice,
          optionIds: [...optionIds],
        })),
      }),
    );
    if (done) forget();
  }
  return (
    <>
      <div className={css.row}>
        <Button disabled={quick.pending || Object.keys(marks).length === 0} onClick={() => void record()}>
          {t('sendBallots')}
        </Button>
        {children(Object.keys(marks).length)}
      </div>
      <ul className={css.ballots}>
        {here.map(({ id, name }) => {
          const fixed = byHand(id);
          return (
            <li key={id}>
              <span className={css.person}>
                {name}
                {fixed && <small>{t('byHand')}</small>}
              </span>
              {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would stand above each row */}
              <span className={css.toggle} role="group" aria-label={name}>
                {vote.options.map((option) => (
                  <button
                    key={option.id}
                    type="button"
                    aria-pressed={of(id).includes(option.id)}
                    aria-label={t('ofMember', { name, what: option.name })}
                    disabled={fixed}
                    onClick={() => toggle(id, option.id)}
                  >
                    {option.name}
                  </button>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
