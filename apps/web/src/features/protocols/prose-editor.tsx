'use client';

import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef } from 'react';
import { graphql, type ResultOf } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';

const WriteProtocolSection = graphql(
  `mutation WriteProtocolSection($input: WriteProtocolSectionInput!) {
    writeProtocolSection(input: $input) {
      __typename ...ProblemParts ... on WriteProtocolSectionSuccess { protocol { id version } }
    }
  }`,
  [ProblemParts],
);

/** What came of writing a part. */
export type Written = ResultOf<typeof WriteProtocolSection>['writeProtocolSection'];

/** A part of a question's prose; null follows the record again. The key is the submit's: the same for the same text. */
export type ProseChange = { itemId: string; part: 'heard' | 'discussed'; text: string | null; key: string };

const Writing = createContext<((change: ProseChange) => Promise<Written>) | null>(null);

/**
 * Holds the version that all parts of one protocol share: two parts left one after the other are written one after the
 * other, each on the version that the former made, so that a quick hand never meets its own conflict.
 */
export function ProseEditor({ id, version, children }: { id: string; version: number; children: ReactNode }) {
  const known = useRef(version);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    known.current = Math.max(known.current, version);
  }, [version]);
  const write = useCallback(
    ({ itemId, part, text, key }: ProseChange) => {
      const next = last.current.then(async () => {
        const input = { id, expectedVersion: known.current, itemId, key, acknowledged: [], [part]: text };
        const { writeProtocolSection: result } = await perform(WriteProtocolSection, { input });
        if (result.__typename === 'WriteProtocolSectionSuccess' && result.protocol)
          known.current = Math.max(known.current, result.protocol.version);
        return result;
      });
      last.current = next.catch(() => null);
      return next;
    },
    [id],
  );
  return <Writing value={write}>{children}</Writing>;
}

/** Writes a part of the protocol's prose. */
export function useWriting(): (change: ProseChange) => Promise<Written> {
  const write = useContext(Writing);
  if (!write) throw new Error('A part of prose stands outside its protocol.');
  return write;
}
