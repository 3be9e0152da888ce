'use client';

import { StateBadge, VoteBar } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import type { LiveVote } from './live-meeting.ts';
import css from './room.module.css';
import { totals } from './told.ts';

const optionTones = { ELECTED: 'executed', TIED: 'dueSoon', NOT_ELECTED: 'closed' } as const;

/** How a vote came out: the outcome, a bar, the numbers with the base and what was needed, in words. */
export function VoteOutcome({ vote, recounted = false }: { vote: LiveVote; recounted?: boolean }) {
  const t = useTranslations('room');
  const e = useTranslations('enums');
  const counts = totals(vote);
  return (
    <div className={css.outcome}>
      <div className={css.outcomeHead}>
        <span lang={vote.question.lang}>{vote.question.text}</span>
        {vote.outcome && (
          <StateBadge
            tone={recounted ? 'closed' : vote.outcome === 'ADOPTED' ? 'executed' : 'overdue'}
            icon={vote.outcome === 'ADOPTED' ? 'checkCircle' : 'close'}
          >
            {t(vote.outcome === 'ADOPTED' ? 'adopted' : 'notAdopted')}
          </StateBadge>
        )}
      </div>
      {recounted && <p>{t('voteRecounted')}</p>}
      {vote.kind === 'ELECTION' ? (
        <ul className={css.options}>
          {vote.options.map(({ id, name, votesFor, outcome }) => (
            <li key={id}>
              <span>{name}</span>
              <span>
                {t('electedFor', { votes: votesFor ?? 0 })}{' '}
                {outcome && <StateBadge tone={optionTones[outcome]}>{e(`OptionOutcome_${outcome}`)}</StateBadge>}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <VoteBar votes={counts} />
          <p>
            {t('resultWords', {
              votesFor: counts.for,
              needed: vote.needed ?? 0,
              base: vote.base ?? 0,
              votesAgainst: counts.against,
              abstained: counts.abstain,
            })}{' '}
            {(counts.notVoting > 0 || counts.recused > 0) &&
              t('resultMore', { notVoting: counts.notVoting, recused: counts.recused })}{' '}
            {vote.casting && t('byChair')}
          </p>
        </>
      )}
    </div>
  );
}
