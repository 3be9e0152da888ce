import { Icon } from '../brand/icon.tsx';
import { classes } from '../classes.ts';
import { type StateTone, stateTones } from '../states/state-badge.tsx';
import css from './charts.module.css';

/** A share of a whole in one state. */
export type StateShare = { tone: StateTone; label: string; count: number; href?: string };

/** A whole split by state: one bar, and a legend that gives each number with its word, icon and list. The legend is its twin. */
export function StateBar({ shares, label }: { shares: readonly StateShare[]; label: string }) {
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  let start = 0;
  const pieces = shares
    .filter(({ count }) => count > 0)
    .map((share) => {
      const from = start;
      start += (share.count / total) * 1000;
      return { ...share, from, width: start - from };
    });
  return (
    <div className={css.chart}>
      <svg className={css.bar} viewBox="0 0 1000 28" preserveAspectRatio="none" aria-hidden="true">
        {pieces.map(({ label: word, tone, from, width }) => (
          <rect key={word} x={from} y={0} width={Math.max(width - 3, 2)} height={28} className={css[tone]} />
        ))}
      </svg>
      <ul className={css.legend} aria-label={label}>
        {shares.map(({ label: word, tone, count, href }) => {
          const inside = (
            <>
              <span className={css[`word_${tone}`]}>
                <Icon name={stateTones[tone]} size={16} />
              </span>
              <b className={classes(css[`word_${tone}`])}>{count}</b>
              <span>{word}</span>
            </>
          );
          return <li key={word}>{href ? <a href={href}>{inside}</a> : inside}</li>;
        })}
      </ul>
    </div>
  );
}
