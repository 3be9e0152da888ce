'use client';

import { useAlive } from '@kenes/ui';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';

/** j and k walk through the rows of a register, Enter opens the row: the browser does that for the focused link itself. */
export function RegisterKeys({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const alive = useAlive();
  function walk(event: KeyboardEvent<HTMLDivElement>) {
    if ((event.key !== 'j' && event.key !== 'k') || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...(box.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])];
    const here = links.findIndex((link) => link.matches(':focus'));
    const next = links[Math.min(links.length - 1, Math.max(0, here + (event.key === 'j' ? 1 : -1)))];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are a shortcut over links that are reached by Tab as well
    <div ref={box} onKeyDown={walk} aria-keyshortcuts={alive ? 'j k' : undefined}>
      {children}
    </div>
  );
}
