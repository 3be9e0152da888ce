'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** How often a page in view is read anew, and how soon again at the earliest, in milliseconds. */
const EVERY = 20_000;
const SOONEST = 3_000;

/**
 * Reads the page anew when one comes back to it and now and then while it is in view, for what others did to it meanwhile.
 * Never while a form is open over it: what is entered there stands on what was seen.
 */
export function KeepFresh() {
  const router = useRouter();
  useEffect(() => {
    let last = Date.now();
    const refresh = () => {
      if (document.visibilityState !== 'visible' || document.querySelector('dialog[open]')) return;
      if (Date.now() - last < SOONEST) return;
      last = Date.now();
      router.refresh();
    };
    const timer = setInterval(refresh, EVERY);
    document.addEventListener('visibilitychange', refresh);
    window.addEventListener('focus', refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', refresh);
      window.removeEventListener('focus', refresh);
    };
  }, [router]);
  return null;
}
