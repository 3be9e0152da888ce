import type { ReactNode } from 'react';
import { Icon, type IconName } from '../brand/icon.tsx';
import css from './seat-kind.module.css';

/** Whom a seat is for, each with its drawing: the state part first, as people read a composition. */
export const seatKinds = {
  state: 'building',
  quasiState: 'factory',
  npo: 'users',
  citizen: 'user',
  unknown: 'question',
} as const satisfies Record<string, IconName>;

/** Whom a seat is for; `unknown` where an old roster does not say. */
export type SeatKind = keyof typeof seatKinds;

/** The kind of a seat: its mark and its word together. */
export function SeatKindMark({ kind, children }: { kind: SeatKind; children: ReactNode }) {
  return (
    <span className={css.kind}>
      <span className={`${css.mark} ${css[kind]}`}>
        <Icon name={seatKinds[kind]} size={14} />
      </span>
      <span>{children}</span>
    </span>
  );
}
