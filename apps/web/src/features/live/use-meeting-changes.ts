'use client';

import { useEffect, useRef, useState } from 'react';
import { followMeeting, type MeetingChange } from '../../session/follow.ts';

/**
 * How a page that follows a sitting stands: `connecting` at first, `live`, `lost` while the connection is being found
 * again, `restored` for a moment after that, `ended` where the right to follow has ended (`code`).
 */
export type LiveStanding = {
  state: 'connecting' | 'live' | 'lost' | 'restored' | 'ended';
  code: string | null;
  /** How often the sitting had changed by the last word; -1 before the first. */
  version: number;
};

/** How long «restored» is said. */
const restoredFor = 4_000;

/**
 * Follows a sitting while the component is there. `changed` is called at once for everything, then for each change with
 * the parts that changed, also after a lost connection: whoever reads again each time misses nothing.
 */
export function useMeetingChanges(id: string, changed: (change: MeetingChange) => void): LiveStanding {
  const [standing, setStanding] = useState<LiveStanding>({ state: 'connecting', code: null, version: -1 });
  const latest = useRef(changed);
  useEffect(() => {
    latest.current = changed;
  });
  useEffect(() => {
    let calm: ReturnType<typeof setTimeout> | undefined;
    const stop = followMeeting(id, {
      change(change) {
        setStanding(({ state }) => ({
          state: state === 'lost' || state === 'restored' ? 'restored' : 'live',
          code: null,
          version: change.version,
        }));
        clearTimeout(calm);
        calm = setTimeout(
          () => setStanding((now) => (now.state === 'restored' ? { ...now, state: 'live' } : now)),
          restoredFor,
        );
        latest.current(change);
      },
      lost() {
        // A first connection that is slow to come is not yet a lost one.
        setStanding((now) => ({ ...now, state: now.version < 0 ? 'connecting' : 'lost' }));
      },
      ended(code) {
        setStanding((now) => ({ ...now, state: 'ended', code }));
      },
    });
    return () => {
      clearTimeout(calm);
      stop();
    };
  }, [id]);
  return standing;
}
