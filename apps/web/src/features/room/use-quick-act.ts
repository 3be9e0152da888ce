'use client';

import { useRef, useState } from 'react';
import { Unreachable } from '../../session/client.ts';
import { isProblem, type Problem } from '../act/problem.ts';
import { type Act, type ActInput, REASON } from '../act/use-act.ts';

/** Sends an act with the key of its submit. */
export type QuickSend = (base: ActInput) => Promise<{ __typename: string }>;

/** Acts that are one press: what was pressed last, what stands in its way, and the same again with a reason. */
export type QuickAct = Act & {
  /** The name of the act on its way. */
  busy: string | null;
  run: (name: string, send: QuickSend) => Promise<boolean>;
  /** Whether a reason is asked. */
  asks: boolean;
  dismiss: () => void;
};

/** Performs acts without a form; a lost network keeps the submit, and sending it again does it once. */
export function useQuickAct(): QuickAct {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [lost, setLost] = useState(false);
  const [busy, setBusy] = useState<string | null>(null);
  const last = useRef<{ name: string; key: string; send: QuickSend } | null>(null);

  async function perform(acknowledged: ActInput['acknowledged']): Promise<boolean> {
    const submit = last.current;
    if (!submit) return false;
    setBusy(submit.name);
    setLost(false);
    try {
      const result = await submit.send({ key: submit.key, acknowledged });
      if (isProblem(result)) {
        setProblem(result);
        return false;
      }
      setProblem(null);
      last.current = null;
      return true;
    } catch (failure) {
      if (!(failure instanceof Unreachable)) throw failure;
      setLost(true);
      return false;
    } finally {
      setBusy(null);
    }
  }

  return {
    problem,
    lost,
    busy,
    pending: busy !== null,
    asks: problem?.__typename === 'NeedsReason',
    errorOf: (name) =>
      problem?.__typename === 'InvalidInput' ? problem.fields.find(({ path }) => path === name)?.message : undefined,
    run: (name, send) => {
      last.current = { name, key: crypto.randomUUID(), send };
      return perform([]);
    },
    submit: (event) => {
      event.preventDefault();
      const form = new FormData(event.currentTarget);
      void perform(
        [...form].flatMap(([name, value]) =>
          name.startsWith(REASON) && typeof value === 'string' && value.trim()
            ? [{ code: name.slice(REASON.length), reason: value.trim() }]
            : [],
        ),
      );
    },
    dismiss: () => {
      setProblem(null);
      setLost(false);
    },
  };
}
