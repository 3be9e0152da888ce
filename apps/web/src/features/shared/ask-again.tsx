'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';

/** After how many milliseconds a page asks again what the worker has done. */
const EVERY = 1_500;

/** Reads the page anew until whatever it waits for has come and this is no longer on it. */
export function AskAgain() {
  const router = useRouter();
  const [asking, ask] = useTransition();
  // The next question waits for the answer to the last: a slow server is not asked again while it thinks.
  useEffect(() => {
    if (asking) return;
    const timer = setTimeout(() => ask(() => router.refresh()), EVERY);
    return () => clearTimeout(timer);
  }, [asking, router]);
  return null;
}
