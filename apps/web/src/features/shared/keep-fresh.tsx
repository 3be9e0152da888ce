'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** How often a page in view is read anew, and how soon again at the earliest, in milliseconds. */
const EVERY = 20_000;
const SOONEST = 3_000;
/** How long after the last touch somebody is taken to be there: reading on would keep a session from ending in idleness. */
const PRESENT = 5 * 60_000;
/** What tells that somebody is there. */
const touches = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/**
 * Reads the page anew when one comes back to it and now and then while it is in view and somebody is there, for what others
 * did to it meanwhile.
 * Never while a form is open over it: what is entered there stands on what was seen.
 */
export function KeepFresh() {
  const router = useRouter();
  useEffect(() => {
    let last = Date.now();
    let touched = last;
    const touch = () => {
      touched = Date.now();
    };
    const refresh = () => {
      if (document.visibilityState !== 'visible' || document.querySelector('dialog[open]')) return;
      if (Date.now() - last < SOONEST) return;
      last = Date.now();
      router.refresh();
    };
    const comeBack = () => {
      touch();
      refresh();
    };
    const timer = setInterval(() => {
      if (Date.now() - touched < PRESENT) refresh();
    }, EVERY);
    document.addEventListener('visibilitychange', comeBack);
    window.addEventListener('focus', comeBack);
    for (const name of touches) document.addEventListener(name, touch, { passive: true });
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', comeBack);
      window.removeEventListener('focus', comeBack);
      for (const name of touches) document.removeEventListener(name, touch);
    };
  }, [router]);
  return null;
}
