'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { answerActs } from './answer-acts.ts';
import { recommendationActs } from './recommendation-acts.ts';
import { trackActs } from './track-acts.ts';

type Given = { spec: ActSpec; words: FormWords; goTo?: string } & ActLook;

/** An act on a recommendation, behind its button. */
export function RecommendationAct({ act, ...given }: Given & { act: keyof typeof recommendationActs }) {
  return <ActDialog {...given} send={recommendationActs[act]} />;
}

/** An act on one addressee's track, behind its button. */
export function TrackAct({ act, ...given }: Given & { act: keyof typeof trackActs }) {
  return <ActDialog {...given} send={trackActs[act]} />;
}

/** An act on an answer, behind its button. */
export function AnswerAct({ act, ...given }: Given & { act: keyof typeof answerActs }) {
  return <ActDialog {...given} send={answerActs[act]} />;
}
