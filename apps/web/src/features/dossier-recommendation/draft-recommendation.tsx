'use client';

import { ActForm } from '../shared/act-form.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { recommendationActs } from './recommendation-acts.ts';

/** The form of a new recommendation; the draft's dossier opens afterwards. */
export function DraftRecommendation({ spec, words, goTo }: { spec: ActSpec; words: FormWords; goTo: string }) {
  return <ActForm spec={spec} send={recommendationActs.draftRecommendation} words={words} goTo={goTo} />;
}
