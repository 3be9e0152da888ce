'use client';

import { useSyncExternalStore } from 'react';
import { nothingYet, Outbox, type OutboxView } from './outbox.ts';

const outboxes = new Map<string, Outbox>();

/** The outbox of a person on this device: one per page, whoever asks. Call it in the browser only. */
export function outboxOf(accountId: string): Outbox {
  const known = outboxes.get(accountId);
  if (known) return known;
  const outbox = new Outbox(accountId);
  outboxes.set(accountId, outbox);
  return outbox;
}

/** The outbox as it now is; drawn again with every change. */
export function useOutbox(accountId: string): OutboxView {
  return useSyncExternalStore(
    (listener) => outboxOf(accountId).subscribe(listener),
    () => outboxOf(accountId).view(),
    () => nothingYet,
  );
}
