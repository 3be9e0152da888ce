'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { bodyActs } from './body-acts.ts';

/** An act of a body on a letter, behind its button. */
export function BodyAct({ act, ...given }: { act: keyof typeof bodyActs; spec: ActSpec; words: FormWords } & ActLook) {
  return <ActDialog {...given} send={bodyActs[act]} />;
}
