'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { eventActs } from './event-acts.ts';

/** An act on an event, behind its button. */
export function EventAct({
  act,
  ...given
}: { act: keyof typeof eventActs; spec: ActSpec; words: FormWords; goTo?: string } & ActLook) {
  return <ActDialog {...given} send={eventActs[act]} />;
}
