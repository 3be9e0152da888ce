'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { cellActs } from './cell-acts.ts';

/** An act on a cell, behind its button. */
export function CellAct({ act, ...given }: { act: keyof typeof cellActs; spec: ActSpec; words: FormWords } & ActLook) {
  return <ActDialog {...given} send={cellActs[act]} />;
}
