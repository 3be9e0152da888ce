'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import { ActForm } from '../shared/act-form.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { type HearingActName, hearingActs } from './hearing-acts.ts';

/** An act on a hearing, behind its button. */
export function HearingAct({
  act,
  ...given
}: { act: HearingActName; spec: ActSpec; words: FormWords; goTo?: string } & ActLook) {
  return <ActDialog {...given} send={hearingActs[act]} />;
}

/** Opening a hearing; its dossier opens afterwards. */
export function OpenHearingForm({ spec, words, goTo }: { spec: ActSpec; words: FormWords; goTo: string }) {
  return <ActForm spec={spec} words={words} goTo={goTo} send={hearingActs.openHearing} />;
}
