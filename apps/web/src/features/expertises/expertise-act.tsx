'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { type ExpertiseActName, expertiseActs } from './expertise-acts.ts';

/** An act on an expertise, behind its button. */
export function ExpertiseAct({
  act,
  ...given
}: { act: ExpertiseActName; spec: ActSpec; words: FormWords; goTo?: string } & ActLook) {
  return <ActDialog {...given} send={expertiseActs[act]} />;
}
