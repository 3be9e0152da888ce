import { stringifyDocument } from '@urql/core';
import type { ResultOf } from 'gql.tada';
import { graphql } from '../graphql.ts';
import { actingHeaders } from './client.ts';

const MeetingChanged = graphql(`
  subscription MeetingChanged($id: ID!) {
    meetingChanged(id: $id) {
      meetingId
      version
      parts
    }
  }
`);

/** Something in a sitting changed: where to look again. */
export type MeetingChange = ResultOf<typeof MeetingChanged>['meetingChanged'];

/** What a follower is told, in this order: a connection, changes, a lost connection, one again; at last perhaps an end. */
export type Following = {
  change: (change: MeetingChange) => void;
  lost: () => void;
  /** The right to follow has ended; the API's code says why (`SESSION_ENDED`, `LINK_NOT_VALID`, `NOT_THERE` …). */
  ended: (code: string) => void;
};

const ends = new Set([
  'SIGN_IN_NEEDED',
  'SESSION_ENDED',
  'NOT_YOUR_CAPACITY',
  'LINK_NOT_VALID',
  'NOT_THERE',
  'TENANT_READ_ONLY',
]);
/** The API says something every twelve seconds; silence twice as long is a connection that nobody holds any more. */
const longestSilence = 26_000;
const longestPause = 10_000;

/**
 * Follows a sitting until the returned function is called. A lost connection is found again by itself, soon at first and
 * then more seldom; the first change after it stands for all that was missed. The library comes with the first call: no
 * page pays for it that does not follow.
 */
export function followMeeting(id: string, on: Following): () => void {
  const stopped = new AbortController();
  void follow(id, on, stopped.signal);
  return () => stopped.abort();
}

async function follow(id: string, on: Following, signal: AbortSignal): Promise<void> {
  for (let tries = 0; !signal.aborted; tries += 1) {
    const outcome = await once(id, on, signal, () => {
      tries = 0;
    });
    if (signal.aborted) return;
    if (outcome !== null) {
      on.ended(outcome);
      return;
    }
    on.lost();
    await pause(Math.min(250 * 2 ** tries, longestPause) * (0.5 + Math.random()), signal);
  }
}

/** One connection, from its beginning to its end: the code it was ended with, or null where it was lost. */
async function once(id: string, on: Following, signal: AbortSignal, heard: () => void): Promise<string | null> {
  const { createClient } = await import('graphql-sse').catch(() => ({ createClient: null }));
  if (!createClient) return null;
  const client = createClient({ url: '/api/graphql', headers: actingHeaders, fetchFn: fetchHeard, retryAttempts: 0 });
  const leave = () => client.dispose();
  signal.addEventListener('abort', leave, { once: true });
  try {
    const events = client.iterate<ResultOf<typeof MeetingChanged>>({
      query: stringifyDocument(MeetingChanged),
      variables: { id },
    });
    for await (const { data, errors } of events) {
      const code = errors?.[0]?.extensions?.code;
      if (typeof code === 'string' && ends.has(code)) return code;
      if (!data) return null;
      heard();
      on.change(data.meetingChanged);
    }
  } catch {
    // Whatever broke, it is a lost connection to the person who waits.
  } finally {
    signal.removeEventListener('abort', leave);
    client.dispose();
  }
  return null;
}

/** `fetch` whose answer breaks when nothing is heard for long: a phone that slept is not told that its connection is gone. */
async function fetchHeard(input: string, init: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  if (!response.body) return response;
  const reader = response.body.getReader();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const silence = setTimeout(() => {
        controller.error(new Error('nothing was heard'));
        void reader.cancel();
      }, longestSilence);
      const { done, value } = await reader.read().finally(() => clearTimeout(silence));
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return new Response(body, response);
}

/** Waits, but not longer than until the network is back. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      window.removeEventListener('online', over);
      signal.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, milliseconds);
    window.addEventListener('online', over);
    signal.addEventListener('abort', over);
  });
}
