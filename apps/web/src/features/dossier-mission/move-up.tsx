'use client';

import { Button, VisuallyHidden } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { ActProblem } from '../act/act-problem.tsx';
import { useAct } from '../act/use-act.ts';
import { formValues } from '../shared/form-values.ts';
import type { FormWords } from '../shared/form-words.ts';
import { missionActs } from './mission-acts.ts';

/** Puts a participant one place higher, at once: the order is that of the documents. */
export function MoveUp({
  missionId,
  order,
  label,
  words,
}: {
  missionId: string;
  /** All participants as they stand afterwards. */
  order: readonly string[];
  label: string;
  words: FormWords;
}) {
  const router = useRouter();
  const act = useAct(
    (input, form) => missionActs.orderParticipants(input, formValues(form)),
    () => router.refresh(),
  );
  return (
    <form onSubmit={act.submit}>
      <ActProblem act={act} words={words.act} />
      <input type="hidden" name="missionId" value={missionId} />
      {order.map((id) => (
        <input key={id} type="hidden" name="participantIds" value={id} />
      ))}
      <Button type="submit" kind="quiet" size="small" icon="arrowUp" disabled={act.pending}>
        <VisuallyHidden>{label}</VisuallyHidden>
      </Button>
    </form>
  );
}
