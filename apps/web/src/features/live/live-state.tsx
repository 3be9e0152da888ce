'use client';

import { Icon } from '@kenes/ui';
import css from './live-state.module.css';
import type { LiveStanding } from './use-meeting-changes.ts';

/** What is said of the connection, in the reader's language. */
export type LiveWords = { lost: string; restored: string; ended: string };

/** A line that appears when the connection is lost, when it is back, and when the right to follow has ended; else nothing. */
export function LiveState({ standing, words }: { standing: LiveStanding; words: LiveWords }) {
  const said = standing.state === 'lost' || standing.state === 'restored' || standing.state === 'ended';
  return (
    <p className={css.line} role="status" data-state={said ? standing.state : undefined}>
      {said && (
        <>
          <Icon name={standing.state === 'restored' ? 'checkCircle' : 'alert'} size={16} />
          {words[standing.state as keyof LiveWords]}
        </>
      )}
    </p>
  );
}
