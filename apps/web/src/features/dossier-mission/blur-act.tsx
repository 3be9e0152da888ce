'use client';

import { Dialog } from '@kenes/ui';
import type { FormWords } from '../shared/form-words.ts';
import { BlurForm, type BlurWords, type Region } from './blur-form.tsx';

/** Covering faces and numbers of a picture, behind its button. */
export function BlurAct({
  says,
  words,
  ...picture
}: {
  id: string;
  version: number;
  picture: string;
  covered: readonly Region[];
  words: FormWords;
  says: BlurWords & { trigger: string; title: string };
}) {
  return (
    <Dialog trigger={says.trigger} title={says.title} closeLabel={words.close} size="small" kind="quiet">
      {(close) => <BlurForm {...picture} says={says} words={words} done={close} />}
    </Dialog>
  );
}
