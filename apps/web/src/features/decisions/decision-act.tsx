'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import { ActForm } from '../shared/act-form.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { type DecisionActName, decisionActs } from './decision-acts.ts';

type Given = { spec: ActSpec; words: FormWords };

/** An act on a decision, behind its button. */
export function DecisionAct({ act, ...given }: Given & { act: DecisionActName } & ActLook) {
  return <ActDialog {...given} send={decisionActs[act]} />;
}

/** Entering a decision; its page opens afterwards. */
export function RecordDecisionForm({ goTo, ...given }: Given & { goTo: string }) {
  return <ActForm {...given} goTo={goTo} send={decisionActs.recordMeetingDecision} />;
}
