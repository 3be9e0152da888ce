'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { type CompositionActName, compositionActs } from './composition-acts.ts';

/** An act on a seat, a membership or a person, behind its button. */
export function CompositionAct({
  act,
  ...given
}: { act: CompositionActName; spec: ActSpec; words: FormWords; goTo?: string } & ActLook) {
  return <ActDialog {...given} send={compositionActs[act]} />;
}
