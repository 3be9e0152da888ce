'use client';

import { Button } from '@kenes/ui';
import { useRouter } from 'next/navigation';
import { ActProblem, type ActWords } from '../act/act-problem.tsx';
import { useQuickAct } from '../room/use-quick-act.ts';
import { marks } from './hearing-acts.ts';
import css from './hearings.module.css';

type Mark = keyof typeof marks;

/** Who came and who did not, one press each; the same at the door on a phone. */
export function MarkButtons({
  of,
  words,
  act,
}: {
  of: { id: string; version: number; name: string; came: boolean | null };
  words: Readonly<Record<Mark, string>>;
  act: ActWords;
}) {
  const router = useRouter();
  const quick = useQuickAct();
  const press = (mark: Mark) => async () => {
    if (await quick.run(mark, (base) => marks[mark](base, of))) router.refresh();
  };
  const button = (mark: Mark, icon: 'check' | 'close' | 'reply', pressed?: boolean) => (
    <Button
      size="small"
      kind={pressed ? 'primary' : 'quiet'}
      icon={icon}
      disabled={quick.pending}
      onClick={press(mark)}
      aria-label={`${words[mark]}: ${of.name}`}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
    >
      {words[mark]}
    </Button>
  );
  return (
    <>
      <span className={css.acts}>
        {button('came', 'check', of.came === true)}
        {button('cameNot', 'close', of.came === false)}
        {of.came === null && button('cancelled', 'reply')}
      </span>
      {(quick.problem || quick.lost) && <ActProblem act={quick} words={act} />}
    </>
  );
}
