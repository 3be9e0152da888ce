'use client';

import { ActDialog, type ActLook } from '../shared/act-dialog.tsx';
import { ActForm } from '../shared/act-form.tsx';
import type { ActSpec } from '../shared/field-spec.ts';
import type { FormWords } from '../shared/form-words.ts';
import { type ReportActName, reportActs } from './report-acts.ts';

/** An act on the hearing of a report, behind its button. */
export function ReportAct({ act, ...given }: { act: ReportActName; spec: ActSpec; words: FormWords } & ActLook) {
  return <ActDialog {...given} send={reportActs[act]} />;
}

/** Planning the hearing of a report; its dossier opens afterwards. */
export function OpenReportForm({ spec, words, goTo }: { spec: ActSpec; words: FormWords; goTo: string }) {
  return <ActForm spec={spec} words={words} goTo={goTo} send={reportActs.openReportHearing} />;
}
