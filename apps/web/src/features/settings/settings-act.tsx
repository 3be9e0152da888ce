'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { settingsActs } from './settings-acts.ts';

/** An act on the council's settings or the register of organisations, behind its button. */
export function SettingsAct({
  act,
  ...given
}: { act: keyof typeof settingsActs; spec: ActSpec; words: FormWords } & ActLook) {
  return <ActDialog {...given} send={settingsActs[act]} />;
}
