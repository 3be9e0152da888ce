'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { discardImport } from './import-acts.ts';

/** Giving an import up, behind its button. */
export function DiscardAct(given: { spec: ActSpec; words: FormWords } & ActLook) {
  return <ActDialog {...given} send={discardImport} />;
}
