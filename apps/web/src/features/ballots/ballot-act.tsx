'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { type BallotActName, ballotActs } from './ballot-acts.ts';

/** An act on a ballot, behind its button. */
export function BallotAct({ act, ...given }: { act: BallotActName; spec: ActSpec; words: FormWords } & ActLook) {
  return <ActDialog {...given} send={ballotActs[act]} />;
}
