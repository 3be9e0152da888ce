import type { ReactNode } from 'react';
import { Icon } from '../brand/icon.tsx';
import { classes } from '../classes.ts';
import css from './voting.module.css';

/** More people than this are drawn as a line, not one by one. */
const ONE_BY_ONE = 40;

/** Who is present against how many must be: the words, and for those who see it a place for each member with a mark where the quorum stands. */
export function QuorumMeter({
  label,
  words,
  present,
  quorum,
  size,
  lost = false,
}: {
  /** What it measures. */
  label: string;
  /** «Присутствуют 7 из 9. Кворум 6 есть.» */
  words: ReactNode;
  present: number;
  quorum: number;
  size: number;
  /** It was there, or must be there to go on: told in red. */
  lost?: boolean;
}) {
  const there = present >= quorum;
  const places = Math.max(size, present, 1);
  return (
    <div className={classes(css.quorum, there ? css.there : lost ? css.lost : css.lacking)}>
      <div className={css.quorumHead}>
        <span className={css.quorumLabel}>{label}</span>
        <span className={css.quorumWords}>
          <Icon name={there ? 'checkCircle' : lost ? 'alert' : 'hourglass'} size={18} />
          <span>{words}</span>
        </span>
      </div>
      <div className={classes(css.places, places > ONE_BY_ONE && css.line)} aria-hidden="true">
        {Array.from({ length: places }, (_, place) => place + 1).map((place) => (
          <span
            key={place}
            className={classes(css.place, place <= present && css.taken, place === quorum && css.needed)}
          />
        ))}
      </div>
    </div>
  );
}
