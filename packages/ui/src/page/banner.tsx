import type { ReactNode } from 'react';
import { Icon } from '../brand/icon.tsx';
import { classes } from '../classes.ts';
import css from './blocks.module.css';

const bannerIcons = { neutral: 'info', good: 'checkCircle', warning: 'alert', bad: 'alert' } as const;

/** A notice on a page. `good` after an act; it is announced by screen readers. */
export function Banner({
  kind = 'neutral',
  title,
  children,
}: {
  kind?: 'neutral' | 'good' | 'warning' | 'bad';
  title?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div
      className={classes(css.banner, kind !== 'neutral' && css[kind])}
      {...(kind !== 'neutral' && { role: kind === 'bad' ? 'alert' : 'status' })}
    >
      <Icon name={bannerIcons[kind]} size={22} />
      <div>
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}
