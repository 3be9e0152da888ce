'use client';

import { useAlive } from '@kenes/ui';
import { type SubmitEvent, useEffect, useRef, useState, useTransition } from 'react';
import { Unreachable } from '../../session/client.ts';
import { isProblem, type Problem } from './problem.ts';

/** What every act's input carries, made here: the submit's key and the reasons for warnings already shown. */
export type ActInput = { key: string; acknowledged: { code: string; reason: string }[] };

/** The prefix of the fields in which a person gives a reason for going on. */
export const REASON = 'reason:';

/**
 * How an act stands on the screen. `lost` is a lost network or a fault: the same submit may be sent again. `pending`
 * while it is on its way, until the page that `done` asked for stands, and before the page is alive: its button is
 * disabled by it.
 */
export type Act = {
  problem: Problem | null;
  lost: boolean;
  pending: boolean;
  /** The sentence under the control of that name (its path in the input). */
  errorOf: (name: string) => string | undefined;
  submit: (event: SubmitEvent<HTMLFormElement>) => void;
};

/**
 * Performs an act from a form. The key stays the same while the form says the same, so that a second press or a repeat
 * after a lost network does the act once; a changed form is another submit. `send` returns the mutation's union.
 */
export function useAct(
  send: (input: ActInput, form: FormData) => Promise<{ __typename: string }>,
  done: (result: { __typename: string }) => void,
): Act {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [lost, setLost] = useState(false);
  const [pending, setPending] = useState(false);
  // What is done afterwards (a refresh, another page) is a transition: until it stands, the page still shows versions that
  // are no longer so, and a second act upon them would only meet CHANGED_MEANWHILE.
  const [settling, settle] = useTransition();
  const alive = useAlive();
  const submitted = useRef({ content: '', key: '' });
  // Once it stands on the page, however long drawing it took: a form longer than the screen scrolls to it.
  useEffect(() => {
    if (problem) document.getElementById('act-problem')?.focus();
  }, [problem]);

  async function run(form: HTMLFormElement) {
    const data = new FormData(form);
    const content = contentOf(data);
    if (submitted.current.content !== content) submitted.current = { content, key: crypto.randomUUID() };
    setPending(true);
    setLost(false);
    try {
      const result = await send({ key: submitted.current.key, acknowledged: reasonsIn(data) }, data);
      if (isProblem(result)) {
        setProblem(result);
      } else {
        setProblem(null);
        settle(() => done(result));
      }
    } catch (failure) {
      if (!(failure instanceof Unreachable)) throw failure;
      setLost(true);
    } finally {
      setPending(false);
    }
  }

  return {
    problem,
    lost,
    pending: pending || settling || !alive,
    errorOf: (name) =>
      problem?.__typename === 'InvalidInput' ? problem.fields.find(({ path }) => path === name)?.message : undefined,
    submit: (event) => {
      event.preventDefault();
      if (!pending && !settling) void run(event.currentTarget);
    },
  };
}

function contentOf(data: FormData): string {
  return JSON.stringify(
    [...data].map(([name, value]) => [
      name,
      typeof value === 'string' ? value : [value.name, value.size, value.lastModified],
    ]),
  );
}

function reasonsIn(data: FormData): { code: string; reason: string }[] {
  return [...data].flatMap(([name, value]) =>
    name.startsWith(REASON) && typeof value === 'string' && value.trim()
      ? [{ code: name.slice(REASON.length), reason: value.trim() }]
      : [],
  );
}
