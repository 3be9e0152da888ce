'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import { ActForm } from '../shared/act-form.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { documentActs } from './document-acts.ts';
import { fieldActs } from './field-acts.ts';
import { missionActs } from './mission-acts.ts';

type Given = { spec: ActSpec; words: FormWords; goTo?: string } & ActLook;

/** An act on a mission, behind its button. */
export function MissionAct({ act, ...given }: Given & { act: keyof typeof missionActs }) {
  return <ActDialog {...given} send={missionActs[act]} />;
}

/** An act on a visit, a finding or evidence. */
export function FieldAct({ act, ...given }: Given & { act: keyof typeof fieldActs }) {
  return <ActDialog {...given} send={fieldActs[act]} />;
}

/** An act on a final document. */
export function DocumentAct({ act, ...given }: Given & { act: keyof typeof documentActs }) {
  return <ActDialog {...given} send={documentActs[act]} />;
}

/** Opening a mission; its dossier opens afterwards. */
export function OpenMissionForm({ spec, words, goTo }: { spec: ActSpec; words: FormWords; goTo: string }) {
  return <ActForm spec={spec} send={missionActs.openMission} words={words} goTo={goTo} />;
}

/** The text of a final document, section by section, in place. */
export function FinalDocumentForm({ spec, words }: { spec: ActSpec; words: FormWords }) {
  return <ActForm spec={spec} send={documentActs.amendFinalDocument} words={words} />;
}
