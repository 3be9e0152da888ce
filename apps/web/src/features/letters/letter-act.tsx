'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { letterActs } from './letter-acts.ts';

/** An act on a letter, behind its button. */
export function LetterAct({
  act,
  ...given
}: { act: keyof typeof letterActs; spec: ActSpec; words: FormWords; goTo?: string } & ActLook) {
  return <ActDialog {...given} send={letterActs[act]} />;
}
