'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { type DraftActActName, draftActActs } from './draft-act-acts.ts';

/** An act on a draft act, behind its button. */
export function DraftActAct({
  act,
  ...given
}: { act: DraftActActName; spec: ActSpec; words: FormWords; goTo?: string } & ActLook) {
  return <ActDialog {...given} send={draftActActs[act]} />;
}
