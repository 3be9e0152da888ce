import type { ReactNode } from 'react';
import { Icon, type IconName } from '../brand/icon.tsx';
import { classes } from '../classes.ts';
import css from './state.module.css';

/** The states that have a colour. Every one has its own icon too, and is always shown with its word. */
export const stateTones = {
  onTime: 'clock',
  dueSoon: 'hourglass',
  overdue: 'alert',
  answered: 'reply',
  executed: 'checkCircle',
  disputed: 'scales',
  draft: 'pencil',
  waiting: 'send',
  closed: 'lock',
} as const satisfies Record<string, IconName>;

/** One of the states that have a colour. */
export type StateTone = keyof typeof stateTones;

/** A state: colour, icon and word together, so that none of them carries the meaning alone. */
export function StateBadge({
  tone,
  icon,
  plain,
  children,
}: {
  tone: StateTone;
  icon?: IconName;
  plain?: boolean;
  children: ReactNode;
}) {
  return (
    <span className={classes(css.badge, css[tone], plain && css.plain)}>
      <Icon name={icon ?? stateTones[tone]} size={16} />
      <span>{children}</span>
    </span>
  );
}

/**
 * A running clock in words («осталось 3 рабочих дня»), its colour by what is left: overdue, due soon (`days` ≤ `soon`
 * working days, 3 unless told), on time. The words come ready in the reader's language.
 */
export function DaysLeft({
  days,
  overdue,
  soon = 3,
  plain,
  children,
}: {
  days: number;
  overdue: boolean;
  soon?: number;
  plain?: boolean;
  children: ReactNode;
}) {
  const tone = overdue ? 'overdue' : days <= soon ? 'dueSoon' : 'onTime';
  return (
    <StateBadge tone={tone} plain={plain}>
      {children}
    </StateBadge>
  );
}
