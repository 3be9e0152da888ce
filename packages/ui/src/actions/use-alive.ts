'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Whether the page answers yet. A page is seen before its script has come; a button that acts by script stays disabled
 * until then, so that no press is lost and no form is sent the browser's own way.
 */
export function useAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
