'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import { ActForm } from '../shared/act-form.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { type ApplicationActName, applicationActs } from './application-acts.ts';
import { type CompetitionActName, competitionActs } from './competition-acts.ts';

type Given = { spec: ActSpec; words: FormWords; goTo?: string } & ActLook;

/** An act on a competition, behind its button. */
export function CompetitionAct({ act, ...given }: Given & { act: CompetitionActName }) {
  return <ActDialog {...given} send={competitionActs[act]} />;
}

/** An act on an application, behind its button. */
export function ApplicationAct({ act, ...given }: Given & { act: ApplicationActName }) {
  return <ActDialog {...given} send={applicationActs[act]} />;
}

/** Preparing a competition, or entering one held on paper; its dossier opens afterwards. */
export function NewCompetitionForm({
  act,
  ...given
}: {
  act: 'draftCompetition' | 'recordCompetition';
  spec: ActSpec;
  words: FormWords;
  goTo: string;
}) {
  return <ActForm {...given} send={competitionActs[act]} />;
}
