'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { platformActs } from './platform-acts.ts';

/** An act of the platform, behind its button. */
export function PlatformAct({
  act,
  ...given
}: { act: keyof typeof platformActs; spec: ActSpec; words: FormWords } & ActLook) {
  return <ActDialog {...given} send={platformActs[act]} />;
}
