'use client';

import type { AnyVariables } from '@urql/core';
import type { TadaDocumentNode } from 'gql.tada';
import { useCallback, useEffect, useRef, useState } from 'react';
import { readFollowing } from '../../session/client.ts';
import type { MeetingChange } from '../../session/follow.ts';
import { type LiveStanding, useMeetingChanges } from './use-meeting-changes.ts';

type Parts = MeetingChange['parts'];

/** One read that is kept fresh: what it is, and of which parts of the sitting it is made (of all, where left out). */
export type LiveRead<Result, Variables> = {
  document: TadaDocumentNode<Result, Variables>;
  variables: Variables;
  of?: Parts;
  /** What the server page has read. */
  initial: Result;
};

/** How soon a read that failed is tried again. */
const again = 1_500;

/**
 * Keeps what a page shows of a sitting fresh: reads again whenever one of its parts has changed, one read at a time. What
 * everyone in the room sees alike belongs in one document, what is a member's own (their ballot) in another: the API
 * then reads the first once for all who ask in the same capacity.
 */
export function useLive<Result, Variables extends AnyVariables>(
  meetingId: string,
  read: LiveRead<Result, Variables>,
): { data: Result; standing: LiveStanding } {
  const [data, setData] = useState(read.initial);
  const { ask, stop } = useReading(meetingId, read, setData);
  useEffect(() => stop, [stop]);
  const standing = useMeetingChanges(meetingId, ({ version, parts }) => {
    const { of } = read;
    if (!of || parts.some((part) => of.includes(part))) ask(version);
  });
  return { data, standing };
}

/** Reads one at a time; a change that comes meanwhile is read after it. */
function useReading<Result, Variables extends AnyVariables>(
  meetingId: string,
  { document, variables }: LiveRead<Result, Variables>,
  show: (data: Result) => void,
): { ask: (version: number) => void; stop: () => void } {
  const what = useRef({ document, variables });
  useEffect(() => {
    what.current = { document, variables };
  });
  const state = useRef({ wanted: -1, reading: false, stopped: false });
  const run = useCallback(async () => {
    const now = state.current;
    if (now.reading) return;
    now.reading = true;
    let read = -1;
    while (!now.stopped && read < now.wanted) {
      const version = now.wanted;
      const { document: text, variables: values } = what.current;
      const result = await readFollowing(text, values, { meetingId, version });
      if (now.stopped) break;
      if (result === null) await new Promise((resolve) => setTimeout(resolve, again));
      else {
        read = version;
        show(result);
      }
    }
    now.reading = false;
  }, [meetingId, show]);
  const ask = useCallback(
    (version: number) => {
      state.current.stopped = false;
      state.current.wanted = Math.max(version, state.current.wanted);
      void run();
    },
    [run],
  );
  const stop = useCallback(() => {
    state.current.stopped = true;
  }, []);
  return { ask, stop };
}
