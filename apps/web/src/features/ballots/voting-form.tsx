'use client';

import { Banner, Button, Form, Icon, StateBadge } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { type SubmitEvent, useRef, useState } from 'react';
import { ActProblem, type ActWords } from '../act/act-problem.tsx';
import { useAct } from '../act/use-act.ts';
import { castVotes, type Vote } from './cast-votes.ts';
import { type BallotChoice, choiceLooks, ownChoices } from './states.ts';
import css from './voting-form.module.css';

/** A candidate as the member sees them. */
export type VotingCandidate = {
  id: string;
  name: string;
  note: string;
  href: string;
  /** The vote that stands already. */
  own: { choice: BallotChoice; ground: string | null } | null;
};

/** The words of voting, in the reader's language. */
export type VotingWords = {
  act: ActWords;
  /** What a member does, as buttons say it. */
  choices: Readonly<Record<(typeof ownChoices)[number], string>>;
  /** What was done, as badges say it. */
  done: Readonly<Record<BallotChoice, string>>;
  dossier: string;
  youVoted: string;
  ground: string;
  groundHint: string;
  recusalHelp: string;
  check: string;
  nothingChosen: string;
  checkTitle: string;
  notYet: string;
  cast: string;
  back: string;
  final: string;
  finalTitle: string;
  all: string;
};

/** The member's own voting: a card for each candidate, then all of it once more before it is cast, once. */
export function VotingForm({
  ballotId,
  candidates,
  words,
}: {
  ballotId: string;
  candidates: readonly VotingCandidate[];
  words: VotingWords;
}) {
  const router = useRouter();
  const [chosen, setChosen] = useState<Readonly<Record<string, BallotChoice>>>({});
  const [votes, setVotes] = useState<readonly Vote[] | null>(null);
  const [nothing, setNothing] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const act = useAct(
    (input) => castVotes(input, ballotId, votes ?? []),
    () => {
      setVotes(null);
      setChosen({});
      router.refresh();
    },
  );
  const open = candidates.filter(({ own }) => own === null);
  const checking = votes !== null;

  function toTop() {
    requestAnimationFrame(() => {
      top.current?.scrollIntoView({ block: 'start' });
      top.current?.focus();
    });
  }

  function check(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const made = open.flatMap(({ id }): Vote[] => {
      const choice = chosen[id];
      const ground = form.get(`ground.${id}`);
      return choice ? [{ applicationId: id, choice, ground: typeof ground === 'string' ? ground.trim() : null }] : [];
    });
    setNothing(made.length === 0);
    if (made.length === 0) return;
    setVotes(made);
    toTop();
  }

  if (open.length === 0)
    return (
      <div className={css.voting}>
        <Banner kind="good" title={words.all} />
        <ul className={css.cards}>
          {candidates.map((candidate) => (
            <Voted key={candidate.id} candidate={candidate} words={words} />
          ))}
        </ul>
      </div>
    );
  return (
    <div ref={top} tabIndex={-1} className={css.voting}>
      <Form onSubmit={checking ? act.submit : check}>
        <ActProblem act={act} words={words.act} />
        <div hidden={checking} className={css.voting}>
          <p className={css.soft}>{words.recusalHelp}</p>
          <ul className={css.cards}>
            {candidates.map((candidate) =>
              candidate.own ? (
                <Voted key={candidate.id} candidate={candidate} words={words} />
              ) : (
                <li key={candidate.id} className={css.card}>
                  <fieldset>
                    <legend>{candidate.name}</legend>
                    <About candidate={candidate} words={words} />
                    <div className={css.choices}>
                      {ownChoices.map((choice) => (
                        <label key={choice} className={`${css.choice} ${css[choice]}`}>
                          <input
                            type="radio"
                            name={`choice.${candidate.id}`}
                            value={choice}
                            checked={chosen[candidate.id] === choice}
                            onChange={() => {
                              setNothing(false);
                              setChosen({ ...chosen, [candidate.id]: choice });
                            }}
                          />
                          <Icon name={choiceLooks[choice][1]} size={20} />
                          <span>{words.choices[choice]}</span>
                        </label>
                      ))}
                    </div>
                    {chosen[candidate.id] === 'RECUSED' && (
                      <label className={css.ground}>
                        <span>{words.ground}</span>
                        <small>{words.groundHint}</small>
                        <textarea name={`ground.${candidate.id}`} rows={2} maxLength={500} required />
                      </label>
                    )}
                  </fieldset>
                </li>
              ),
            )}
          </ul>
          {nothing && (
            <p className={css.error} role="alert">
              <Icon name="alert" size={18} />
              {words.nothingChosen}
            </p>
          )}
          <div className={css.bottom}>
            <Button type="submit" size="large" wide disabled={act.pending}>
              {words.check}
            </Button>
          </div>
        </div>
        {checking && (
          <div className={css.voting}>
            <h3>{words.checkTitle}</h3>
            <ul className={css.summary}>
              {open.map(({ id, name }) => {
                const vote = votes.find(({ applicationId }) => applicationId === id);
                return (
                  <li key={id}>
                    <span>{name}</span>
                    {vote ? (
                      <ChoiceBadge choice={vote.choice}>
                        {words.choices[vote.choice as (typeof ownChoices)[number]]}
                      </ChoiceBadge>
                    ) : (
                      <span className={css.soft}>{words.notYet}</span>
                    )}
                    {vote?.ground && <small>{vote.ground}</small>}
                  </li>
                );
              })}
            </ul>
            <Banner kind="neutral" title={words.finalTitle}>
              {words.final}
            </Banner>
            <div className={css.bottom}>
              <Button type="submit" size="large" wide disabled={act.pending}>
                {words.cast}
              </Button>
              <Button
                kind="quiet"
                wide
                onClick={() => {
                  setVotes(null);
                  toTop();
                }}
              >
                {words.back}
              </Button>
            </div>
          </div>
        )}
      </Form>
    </div>
  );
}

function About({ candidate, words }: { candidate: VotingCandidate; words: VotingWords }) {
  return (
    <p className={css.soft}>
      {candidate.note && `${candidate.note} · `}
      <a href={candidate.href} aria-label={`${words.dossier}: ${candidate.name}`}>
        {words.dossier}
      </a>
    </p>
  );
}

function Voted({ candidate, words }: { candidate: VotingCandidate; words: VotingWords }) {
  const { own } = candidate;
  return (
    <li className={css.card}>
      <h3>{candidate.name}</h3>
      <About candidate={candidate} words={words} />
      {own && (
        <p className={css.own}>
          {words.youVoted} <ChoiceBadge choice={own.choice}>{words.done[own.choice]}</ChoiceBadge>
          {own.ground && <small>{own.ground}</small>}
        </p>
      )}
    </li>
  );
}

function ChoiceBadge({ choice, children }: { choice: BallotChoice; children: string }) {
  const [tone, icon] = choiceLooks[choice];
  return (
    <StateBadge tone={tone} icon={icon}>
      {children}
    </StateBadge>
  );
}
