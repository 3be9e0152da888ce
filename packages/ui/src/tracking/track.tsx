import type { ReactNode } from 'react';
import { Icon } from '../brand/icon.tsx';
import { classes } from '../classes.ts';
import css from './track.module.css';

/** One step of a track: sent, received, answered, judged, executed. */
export type TrackStep = {
  key: string;
  word: ReactNode;
  /** As printed; none while it has not happened. */
  date?: string | null;
  dateTime?: string | null;
  status: 'done' | 'current' | 'todo' | 'late' | 'good';
  note?: ReactNode;
  /** For those who cannot see the dot: "done", "not yet" in the reader's language. */
  statusWord: string;
};

/**
 * A recommendation on its way to one addressee, as a parcel: where it is now, since when, what comes next.
 * Lies flat where there is room and stands up on a phone.
 */
export function Track({
  addressee,
  state,
  steps,
  label,
  children,
}: {
  addressee: ReactNode;
  /** A state badge and the days left. */
  state?: ReactNode;
  steps: readonly TrackStep[];
  label?: string;
  children?: ReactNode;
}) {
  return (
    <article className={css.track}>
      <header className={css.head}>
        <div className={css.name}>{addressee}</div>
        {state}
      </header>
      <ol className={css.steps} aria-label={label}>
        {steps.map(({ key, word, date, dateTime, status, note, statusWord }) => (
          <li
            key={key}
            className={classes(css.step, css[status])}
            {...(status === 'current' && { 'aria-current': 'step' as const })}
          >
            <span className={css.dot} role="img" aria-label={statusWord}>
              {(status === 'done' || status === 'good') && <Icon name="check" size={14} />}
              {status === 'late' && <Icon name="minus" size={14} />}
            </span>
            <span className={css.word}>{word}</span>
            {date && (
              <time className={css.date} dateTime={dateTime ?? undefined}>
                {date}
              </time>
            )}
            {note && <span className={css.note}>{note}</span>}
          </li>
        ))}
      </ol>
      {children}
    </article>
  );
}
