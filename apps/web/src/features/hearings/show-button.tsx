'use client';

import { Button } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { ActProblem, type ActWords } from '../act/act-problem.tsx';
import { useQuickAct } from '../room/use-quick-act.ts';
import { showProposal } from './hearing-acts.ts';

/** A proposal that was looked at, shown to the public by one press: there may be hundreds; it can be hidden again. */
export function ShowButton({
  of,
  word,
  label,
  act,
}: {
  of: { id: string; version: number };
  word: string;
  /** With the number of the proposal, for those who do not see it beside the button. */
  label: string;
  act: ActWords;
}) {
  const router = useRouter();
  const quick = useQuickAct();
  return (
    <>
      <Button
        size="small"
        kind="secondary"
        icon="eye"
        disabled={quick.pending}
        aria-label={label}
        onClick={async () => {
          if (await quick.run('show', (base) => showProposal(base, of))) router.refresh();
        }}
      >
        {word}
      </Button>
      {(quick.problem || quick.lost) && <ActProblem act={quick} words={act} />}
    </>
  );
}
