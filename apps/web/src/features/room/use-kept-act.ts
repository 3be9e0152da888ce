'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { Unreachable } from '../../session/client.ts';
import { isProblem, type Problem } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';

/** How soon a kept submit is tried again, in milliseconds. */
const AGAIN = 4_000;

/** A submit that is not lost with the network: what it is, as data that a reload gives back. */
type Kept<Told> = { key: string; told: Told };

/**
 * An act of one's own hand that waits for the network: the submit is written to the device, sent, and sent again with the
 * same key until an answer has come, also after a reload. `name` keeps submits apart.
 */
export function useKeptAct<Told>(
  name: string,
  send: (told: Told) => (base: ActInput) => Promise<{ __typename: string }>,
) {
  const [waits, setWaits] = useState<Told | null>(null);
  const [state, setState] = useState<'still' | 'sending' | 'kept' | 'done'>('still');
  const [problem, setProblem] = useState<Problem | null>(null);
  const sender = useRef(send);
  const busy = useRef(false);
  useEffect(() => {
    sender.current = send;
  });
  const place = `kenes-act:${name}`;

  const attempt = useCallback(async () => {
    const text = localStorage.getItem(place);
    if (!text || busy.current) return;
    const { key, told }: Kept<Told> = JSON.parse(text);
    busy.current = true;
    setWaits(told);
    setState('sending');
    try {
      const result = await sender.current(told)({ key, acknowledged: [] });
      localStorage.removeItem(place);
      setWaits(null);
      setProblem(isProblem(result) ? result : null);
      setState(isProblem(result) ? 'still' : 'done');
    } catch (failure) {
      if (!(failure instanceof Unreachable)) throw failure;
      setState('kept');
    } finally {
      busy.current = false;
    }
  }, [place]);

  useEffect(() => {
    void attempt();
    const now = () => void attempt();
    window.addEventListener('online', now);
    return () => window.removeEventListener('online', now);
  }, [attempt]);
  useEffect(() => {
    if (state !== 'kept') return;
    const timer = setTimeout(() => void attempt(), AGAIN);
    return () => clearTimeout(timer);
  });

  return {
    state,
    waits,
    problem,
    again: () => void attempt(),
    submit: (told: Told) => {
      localStorage.setItem(place, JSON.stringify({ key: crypto.randomUUID(), told } satisfies Kept<Told>));
      setProblem(null);
      void attempt();
    },
  };
}
