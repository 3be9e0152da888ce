'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import { ActForm } from '../shared/act-form.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { type ConvocationActName, convocationActs } from './convocation-acts.ts';

type Given = { spec: ActSpec; words: FormWords; goTo?: string };

/** An act on a convocation, behind its button. */
export function ConvocationAct({ act, ...given }: Given & ActLook & { act: ConvocationActName }) {
  return <ActDialog {...given} send={convocationActs[act]} />;
}

/** The approval of a composition, below what the law says of it. */
export function ApprovalForm(given: Given) {
  return <ActForm {...given} send={convocationActs.approveComposition} />;
}
