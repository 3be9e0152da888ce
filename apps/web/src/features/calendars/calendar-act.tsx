'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { calendarActs } from './calendar-acts.ts';

/** An act on a calendar's address, behind its button. */
export function CalendarAct({
  act,
  ...given
}: { act: keyof typeof calendarActs; spec: ActSpec; words: FormWords } & ActLook) {
  return <ActDialog {...given} send={calendarActs[act]} />;
}
