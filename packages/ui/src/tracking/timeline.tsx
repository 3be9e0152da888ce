import type { ReactNode } from 'react';
import { Icon, type IconName } from '../brand/icon.tsx';
import { classes } from '../classes.ts';
import css from './timeline.module.css';

/** One act on a timeline. */
export type TimelineItem = {
  key: string;
  /** As printed, `22.11.2026`; ISO goes to `dateTime`. */
  date?: string;
  dateTime?: string;
  title: ReactNode;
  icon?: IconName;
  /** Only a state has a colour; an ordinary act is neutral. `todo` has not happened yet. */
  tone?: 'done' | 'current' | 'todo' | 'late' | 'good' | 'answered' | 'disputed';
  detail?: ReactNode;
};

/** What happened, from the first act to where it is now, as on parcel tracking. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label?: string }) {
  return (
    <ol className={css.timeline} aria-label={label}>
      {items.map(({ key, date, dateTime, title, icon, tone = 'done', detail }) => (
        <li
          key={key}
          className={classes(css.item, tone !== 'done' && css[tone])}
          {...(tone === 'current' && { 'aria-current': 'step' as const })}
        >
          <span className={css.dot}>
            <Icon name={icon ?? (tone === 'todo' ? 'clock' : 'check')} size={18} />
          </span>
          <div className={css.body}>
            {date && (
              <time className={css.date} dateTime={dateTime}>
                {date}
              </time>
            )}
            <div className={css.title}>{title}</div>
            {detail && <div className={css.detail}>{detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
