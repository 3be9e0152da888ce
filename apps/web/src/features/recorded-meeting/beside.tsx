'use client';

import { Button, Icon, QuorumMeter, VerdictPanel } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import type { ActWords } from '../act/act-problem.tsx';
import { shownPoint } from '../act/act-problem.tsx';
import { lowest, momentOf, opening, sumOf, votersAt } from './attendance.ts';
import type { Notes } from './notes.ts';
import css from './record.module.css';
import type { Checked, SittingOfNotes } from './record-acts.ts';

const clock = (at: number) =>
  `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(Math.floor(at % 60)).padStart(2, '0')}`;

/** What stands beside the notes while they are written: the quorum, the questions with their sums, the check, the draft. */
export function Beside({
  notes,
  sitting,
  needed,
  members,
  checked,
  stale,
  keptAt,
  words,
  pending,
  checking,
  lost,
  check,
  drop,
}: {
  notes: Notes;
  sitting: SittingOfNotes;
  /** How many must be there, of how many. */
  needed: number;
  members: number;
  checked: Checked | null;
  /** Whether the notes changed since the check. */
  stale: boolean;
  keptAt: string | null;
  words: ActWords;
  pending: boolean;
  checking: boolean;
  lost: boolean;
  check: () => void;
  drop: () => void;
}) {
  const t = useTranslations('record');
  const present = votersAt(notes, sitting.roll, opening(notes), sitting).length;
  const least = lowest(notes, sitting.roll, sitting);
  const some = Object.keys(notes.presence).length > 0;
  return (
    <aside className={css.beside} aria-label={t('beside')}>
      <div className={css.card}>
        {needed > 0 ? (
          <QuorumMeter
            label={t('quorumOf', { members, present, needed })}
            words={
              present >= needed
                ? t('quorumThere')
                : some
                  ? t('quorumMore', { count: needed - present })
                  : t('quorumYet')
            }
            present={present}
            quorum={needed}
            size={members}
            lost={some && present < needed}
          />
        ) : (
          <p>{t('quorumNone')}</p>
        )}
        {some && least.present < present && (
          <p className={css.soft} data-amiss={least.present < needed || undefined}>
            {t('lowest', { time: clock(least.at), present: least.present })}
            {needed > 0 && least.present < needed && ` ${t('lowestLost')}`}
          </p>
        )}
      </div>
      <nav className={css.card} aria-label={t('questions')}>
        <h2>{t('questions')}</h2>
        <ol className={css.outline}>
          {notes.items.map((item, place) => {
            const amiss = item.postponed
              ? []
              : item.votes.filter((vote) => {
                  const there = votersAt(notes, sitting.roll, momentOf(notes, vote), sitting);
                  const { sum, differs } = sumOf(vote, there);
                  return vote.kind !== 'ELECTION' && sum > 0 && differs !== 0;
                });
            return (
              <li key={item.key} data-amiss={amiss.length > 0 || undefined}>
                <a href={`#question-${place + 1}`}>{item[notes.language] || t('untitled')}</a>
                {amiss.length > 0 && (
                  <small>
                    <Icon name="alert" size={14} /> {t('sumAmiss')}
                  </small>
                )}
              </li>
            );
          })}
        </ol>
      </nav>
      <div className={css.card}>
        {checked?.verdict && (
          <VerdictPanel
            level={2}
            outcome={
              checked.verdict.outcome === 'ALLOWED'
                ? 'allowed'
                : checked.verdict.outcome === 'REFUSED'
                  ? 'refused'
                  : 'needsReason'
            }
            title={t(stale ? 'checkedBefore' : `checked_${checked.verdict.outcome}`)}
            points={checked.verdict.points.map((point) => shownPoint(point, words))}
            unverifiedLabel={words.unverified}
            unverifiedHelp={words.unverifiedHelp}
          />
        )}
        {lost && <p className={css.fault}>{words.lost}</p>}
        <Button kind="secondary" icon="scales" wide disabled={pending || checking} onClick={check}>
          {t(checking ? 'checking' : 'check')}
        </Button>
        <Button type="submit" icon="check" wide disabled={pending}>
          {t('enter')}
        </Button>
        <p className={css.soft}>{t('enterHelp')}</p>
      </div>
      <p className={css.kept}>
        {keptAt && (
          <>
            <Icon name="check" size={16} />
            {t('kept', { time: clockOf(keptAt) })}
            <Button kind="quiet" size="small" onClick={drop}>
              {t('drop')}
            </Button>
          </>
        )}
      </p>
    </aside>
  );
}

const clockOf = (instant: string) =>
  new Date(instant).toLocaleTimeString('ru', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Almaty' });
