'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { type GroupActName, groupActs } from './group-acts.ts';

/** An act about a working group, behind its button. */
export function GroupAct({ act, ...given }: { act: GroupActName; spec: ActSpec; words: FormWords } & ActLook) {
  return <ActDialog {...given} send={groupActs[act]} />;
}
