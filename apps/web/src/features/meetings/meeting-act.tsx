'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import { ActForm } from '../shared/act-form.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { type AgendaActName, agendaActs } from './agenda-acts.ts';
import { type MeetingActName, meetingActs } from './meeting-acts.ts';

type Given = { spec: ActSpec; words: FormWords; goTo?: string } & ActLook;

/** An act on a sitting, behind its button. */
export function MeetingAct({ act, ...given }: Given & { act: MeetingActName }) {
  return <ActDialog {...given} send={meetingActs[act]} />;
}

/** An act on the agenda, behind its button. */
export function AgendaAct({ act, ...given }: Given & { act: AgendaActName }) {
  return <ActDialog {...given} send={agendaActs[act]} />;
}

/** Planning a sitting; its dossier opens afterwards. */
export function PlanMeetingForm({ spec, words, goTo }: { spec: ActSpec; words: FormWords; goTo: string }) {
  return <ActForm spec={spec} words={words} goTo={goTo} send={meetingActs.planMeeting} />;
}
