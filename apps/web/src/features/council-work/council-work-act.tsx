'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import { ActForm } from '../shared/act-form.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { type CouncilWorkActName, councilWorkActs } from './council-work-acts.ts';
import { type PlanActName, planActs } from './plan-acts.ts';

type Given = { spec: ActSpec; words: FormWords; goTo?: string } & ActLook;

/** An act on a commission or an office, behind its button. */
export function CouncilWorkAct({ act, ...given }: Given & { act: CouncilWorkActName }) {
  return <ActDialog {...given} send={councilWorkActs[act]} />;
}

/** An act on the plan of work, behind its button. */
export function PlanAct({ act, ...given }: Given & { act: PlanActName }) {
  return <ActDialog {...given} send={planActs[act]} />;
}

/** Creating a commission; its card opens afterwards. */
export function CreateCommissionForm({ spec, words, goTo }: { spec: ActSpec; words: FormWords; goTo: string }) {
  return <ActForm spec={spec} words={words} goTo={goTo} send={councilWorkActs.createCommission} />;
}

/** Points of a plan that is drawn up, all in one form. */
export function PlanPointsForm({ spec, words }: { spec: ActSpec; words: FormWords }) {
  return <ActForm spec={spec} words={words} send={planActs.setWorkPlanItems} />;
}
