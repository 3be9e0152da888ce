'use client';

import { Banner, Button, Dialog, Form, FormActions, TextArea, TextInput, VoteBar } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ActWords } from '../act/act-problem.tsx';
import { BallotGrid } from './ballot-grid.tsx';
import type { LiveItem, LiveVote, RoomMeeting } from './live-meeting.ts';
import { OpenVoteForm } from './open-vote-form.tsx';
import css from './room.module.css';
import { castBy, runningVote, totals } from './told.ts';
import type { QuickAct } from './use-quick-act.ts';
import { cancelVote, closeVote, confirmCasting } from './vote-acts.ts';
import { VoteOutcome } from './vote-outcome.tsx';

/** The votes on a question: one is put, cast, closed; a tie waits for the chair; what was counted stands below. */
export function VotePanel({
  meeting,
  item,
  quick,
  words,
  closeLabel,
}: {
  meeting: RoomMeeting;
  item: LiveItem;
  quick: QuickAct;
  words: ActWords;
  closeLabel: string;
}) {
  const t = useTranslations('room');
  const vote = runningVote(meeting);
  const may = meeting.viewerMay?.putToVote;
  const counted = meeting.votes.filter(({ itemId, state }) => itemId === item.id && state === 'COUNTED').toReversed();
  return (
    <section className={css.panel} aria-label={t('vote')}>
      <h3>{t('vote')}</h3>
      {vote ? (
        <Running meeting={meeting} vote={vote} quick={quick} closeLabel={closeLabel} />
      ) : may?.outcome === 'REFUSED' ? (
        <Banner kind="bad" title={meeting.quorum.standing === 'LOST' ? t('noVoteWithout') : undefined}>
          {may.points.map(({ code, message }) => (
            <p key={code}>{message}</p>
          ))}
        </Banner>
      ) : (
        may && (
          <div>
            <OpenVoteForm meeting={meeting} item={item} words={words} closeLabel={closeLabel} />
          </div>
        )
      )}
      {counted.map((one) => {
        const recounted = counted.some(({ recountOfId }) => recountOfId === one.id);
        return (
          <div key={one.id}>
            <VoteOutcome vote={one} recounted={recounted} />
            {!vote && !recounted && may?.outcome !== 'REFUSED' && (
              <OpenVoteForm meeting={meeting} item={item} again={one} words={words} closeLabel={closeLabel} />
            )}
          </div>
        );
      })}
    </section>
  );
}

function Running({
  meeting,
  vote,
  quick,
  closeLabel,
}: {
  meeting: RoomMeeting;
  vote: LiveVote;
  quick: QuickAct;
  closeLabel: string;
}) {
  const t = useTranslations('room');
  const looked = { id: vote.id, expectedVersion: vote.version };
  return (
    <div className={css.running}>
      <p className={css.question} lang={vote.question.lang}>
        {vote.question.text}
      </p>
      {vote.state === 'CASTING' ? (
        <Banner kind="warning" title={t('tie')}>
          <VoteBar votes={totals(vote)} />
          <p>{t('tieHelp')}</p>
          <div className={css.row}>
            <Button
              disabled={quick.pending}
              onClick={() => void quick.run('casting', confirmCasting({ ...looked, confirms: true }))}
            >
              {t('confirmCasting')}
            </Button>
            <Button
              kind="secondary"
              disabled={quick.pending}
              onClick={() => void quick.run('casting', confirmCasting({ ...looked, confirms: false }))}
            >
              {t('refuseCasting')}
            </Button>
          </div>
        </Banner>
      ) : vote.form === 'COUNT_ONLY' ? (
        <Totals key={vote.id} meeting={meeting} vote={vote} quick={quick} />
      ) : (
        <>
          {meeting.quorum.standing === 'LOST' && <Banner kind="bad">{t('noVoteWithout')}</Banner>}
          {vote.kind !== 'ELECTION' && <VoteBar votes={totals(vote)} />}
          <p role="status">{t('tally', { cast: castBy(vote), present: meeting.quorum.present })}</p>
          <BallotGrid key={vote.id} meeting={meeting} vote={vote} quick={quick}>
            {(unrecorded) => (
              <>
                <Button
                  kind="secondary"
                  icon="check"
                  disabled={quick.pending || unrecorded > 0}
                  onClick={() => void quick.run('close', closeVote(looked))}
                >
                  {t('closeVote')}
                </Button>
                {unrecorded > 0 && <span className={css.soft}>{t('recordFirst', { count: unrecorded })}</span>}
              </>
            )}
          </BallotGrid>
        </>
      )}
      {vote.state === 'OPEN' && (
        <div>
          <Dialog kind="quiet" size="small" trigger={t('cancelVote')} title={t('cancelVote')} closeLabel={closeLabel}>
            {(close) => (
              <Form
                onSubmit={(event) => {
                  event.preventDefault();
                  const because = String(new FormData(event.currentTarget).get('because'));
                  void quick.run('cancel', cancelVote({ ...looked, because })).then(close);
                }}
              >
                <TextArea name="because" label={t('why')} rows={2} required />
                <FormActions>
                  <Button type="submit">{t('cancelVote')}</Button>
                </FormActions>
              </Form>
            )}
          </Dialog>
        </div>
      )}
    </div>
  );
}

const columns = ['votesFor', 'votesAgainst', 'abstained', 'notVoting', 'recused'] as const;
const labels = {
  votesFor: 'short_FOR',
  votesAgainst: 'short_AGAINST',
  abstained: 'short_ABSTAIN',
  notVoting: 'short_NOT_VOTING',
  recused: 'short_RECUSED',
} as const;

/** A vote without names: the totals, whose sum must equal those present, said as they are typed. */
function Totals({ meeting, vote, quick }: { meeting: RoomMeeting; vote: LiveVote; quick: QuickAct }) {
  const t = useTranslations('room');
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const number = (name: string) => Number.parseInt(given[name] ?? '', 10) || 0;
  const sum = columns.reduce((all, name) => all + number(name), 0);
  const { present } = meeting.quorum;
  const election = vote.kind === 'ELECTION';
  const right = election || sum === present;
  const field = (name: string, label: string) => (
    <TextInput
      key={name}
      name={name}
      label={label}
      narrow
      inputMode="numeric"
      pattern="[0-9]*"
      value={given[name] ?? ''}
      onChange={(event) => setGiven({ ...given, [name]: event.currentTarget.value })}
    />
  );
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        void quick.run(
          'close',
          closeVote({
            id: vote.id,
            expectedVersion: vote.version,
            ...(election
              ? {
                  optionTotals: vote.options.map(({ id }) => ({ optionId: id, votesFor: number(id) })),
                  recused: number('recused'),
                }
              : {
                  totals: {
                    votesFor: number('votesFor'),
                    votesAgainst: number('votesAgainst'),
                    abstained: number('abstained'),
                    notVoting: number('notVoting'),
                    recused: number('recused'),
                  },
                  ...(number('votesFor') === number('votesAgainst') && {
                    chairChoice:
                      given.chair === 'FOR'
                        ? ('FOR' as const)
                        : given.chair === 'AGAINST'
                          ? ('AGAINST' as const)
                          : null,
                  }),
                }),
          }),
        );
      }}
    >
      <div className={css.totals}>
        {election
          ? [...vote.options.map(({ id, name }) => field(id, name)), field('recused', t('short_RECUSED'))]
          : columns.map((name) => field(name, t(labels[name])))}
      </div>
      {!election && (
        <p role="status" className={right ? css.right : css.wrong}>
          {right ? t('totalsRight', { present }) : t('totalsSum', { sum, present })}
        </p>
      )}
      {!election && right && sum > 0 && number('votesFor') === number('votesAgainst') && (
        // biome-ignore lint/a11y/useSemanticElements: two buttons that stand in a line
        <div className={css.row} role="group" aria-label={t('chairVoted')}>
          <span>{t('chairVoted')}:</span>
          {(['FOR', 'AGAINST'] as const).map((choice) => (
            <Button
              key={choice}
              kind={given.chair === choice ? 'primary' : 'secondary'}
              size="small"
              aria-pressed={given.chair === choice}
              onClick={() => setGiven({ ...given, chair: choice })}
            >
              {t(choice)}
            </Button>
          ))}
        </div>
      )}
      <FormActions>
        <Button type="submit" disabled={quick.pending || !right}>
          {t('closeVote')}
        </Button>
      </FormActions>
    </Form>
  );
}
