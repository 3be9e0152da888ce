'use client';

import { LinkButton, ProgressBar } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';
import css from './imports.module.css';

/** After how many milliseconds the page asks again how far the worker is. */
const EVERY = 1_500;

/** How far the worker is; the page asks again until it is done. Without a script the link asks. */
export function RunProgress({
  label,
  help,
  percent,
  percentWords,
  here,
  refresh,
}: {
  label: string;
  help: string;
  percent: number;
  percentWords: string;
  here: string;
  refresh: string;
}) {
  const router = useRouter();
  const [asking, ask] = useTransition();
  // The next question waits for the answer to the last: a slow server is not asked again while it thinks.
  useEffect(() => {
    if (asking) return;
    const timer = setTimeout(() => ask(() => router.refresh()), EVERY);
    return () => clearTimeout(timer);
  }, [asking, router]);
  return (
    <div className={css.running} role="status">
      <ProgressBar label={label} value={percent} words={percentWords} />
      <p className={css.soft}>{help}</p>
      <noscript>
        <LinkButton kind="secondary" size="small" icon="refresh" href={here}>
          {refresh}
        </LinkButton>
      </noscript>
    </div>
  );
}
