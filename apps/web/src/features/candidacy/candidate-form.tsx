'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import { ActForm } from '../shared/act-form.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { type CandidateActName, candidateActs } from './candidate-acts.ts';

type Props = { act: CandidateActName; spec: ActSpec; words: FormWords; goTo?: string };

/** A step of an application as a form on the page. */
export function CandidateForm({ act, ...given }: Props) {
  return <ActForm {...given} send={candidateActs[act]} />;
}

/** The same behind its button. */
export function CandidateAct({ act, ...given }: Props & ActLook) {
  return <ActDialog {...given} send={candidateActs[act]} />;
}
