import type { Position } from '../outbox/entry.ts';

/** Good enough for a finding, metres: a bench can be found by it. */
const GOOD = 10;
const PATIENCE = 20_000;

/** How finding the place stands. */
export type Locating = { state: 'looking' | 'done'; position: Position } | { state: 'refused' | 'unavailable' };

/**
 * Asks the device where it is, better and better, until 10 metres or 20 seconds. Tells each improvement; the function
 * returned stops asking and keeps the best so far.
 */
export function locate(told: (locating: Locating) => void): () => void {
  if (!navigator.geolocation) {
    told({ state: 'unavailable' });
    return () => undefined;
  }
  let best: Position | null = null;
  let over = false;
  const end = () => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    navigator.geolocation.clearWatch(watch);
    told(best ? { state: 'done', position: best } : { state: 'unavailable' });
  };
  const watch = navigator.geolocation.watchPosition(
    ({ coords }) => {
      if (over || (best?.accuracy && coords.accuracy >= best.accuracy)) return;
      best = { latitude: coords.latitude, longitude: coords.longitude, accuracy: Math.round(coords.accuracy) };
      if (coords.accuracy <= GOOD) end();
      else told({ state: 'looking', position: best });
    },
    (problem) => {
      if (problem.code !== problem.PERMISSION_DENIED) return best ? end() : undefined;
      over = true;
      clearTimeout(timer);
      told({ state: 'refused' });
    },
    { enableHighAccuracy: true, maximumAge: 0, timeout: PATIENCE },
  );
  const timer = setTimeout(end, PATIENCE);
  return end;
}
