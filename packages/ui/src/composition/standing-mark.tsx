import type { ReactNode } from 'react';
import { Icon, type IconName } from '../brand/icon.tsx';
import css from './standing-mark.module.css';

const drawings = {
  met: 'check',
  unknown: 'question',
  warned: 'alert',
  refused: 'gavel',
} as const satisfies Record<string, IconName>;

/** How a rule stands to the facts; `unknown` is neither a pass nor a block, and looks like neither. */
export type Standing = keyof typeof drawings;

/** The standing of one rule: its drawing and its word together. */
export function StandingMark({ standing, children }: { standing: Standing; children: ReactNode }) {
  return (
    <span className={`${css.mark} ${css[standing]}`}>
      <Icon name={drawings[standing]} size={16} />
      <span>{children}</span>
    </span>
  );
}
