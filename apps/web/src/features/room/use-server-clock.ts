'use client';

import { useEffect, useState } from 'react';

/**
 * The moment by the server's clock, told anew each half second while `runs`: clocks of devices are wrong, and are set while a
 * sitting runs, so that only time that has passed is counted on the device. `at` is what the server's clock said when the
 * sitting was read.
 */
export function useServerClock(at: string, runs: boolean): number {
  const [ahead, setAhead] = useState<number | null>(null);
  const [now, setNow] = useState(() => Date.parse(at));
  useEffect(() => {
    setAhead((known) => {
      const seen = Date.parse(at) - performance.now();
      // The read that came fastest is the truest: a slow one tells a moment that has passed.
      return known === null ? seen : Math.max(known, seen);
    });
  }, [at]);
  useEffect(() => {
    if (!runs || ahead === null) return;
    const tell = () => setNow(performance.now() + ahead);
    tell();
    const timer = setInterval(tell, 500);
    return () => clearInterval(timer);
  }, [runs, ahead]);
  return now;
}
