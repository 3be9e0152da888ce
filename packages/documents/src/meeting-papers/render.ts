import { type PaperForm, renderPaper } from '../paper/render.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import { printAttendanceSheet, printDecisionExtract, printMeetingNotice } from './print.ts';
import type { AttendanceSheet, DecisionExtract, MeetingNotice } from './view-model.ts';

interface As {
  readonly format: PaperForm;
  readonly locale: DocumentLocale;
}

/** The attendance sheet, A4. */
export function renderAttendanceSheet(sheet: AttendanceSheet, { format, locale }: As): Promise<Uint8Array> {
  return renderPaper(printAttendanceSheet(sheet, locale), format, locale);
}

/** The notice of a sitting with its agenda, A4. */
export function renderMeetingNotice(notice: MeetingNotice, { format, locale }: As): Promise<Uint8Array> {
  return renderPaper(printMeetingNotice(notice, locale), format, locale);
}

/** The extract of one decision, A4. */
export function renderDecisionExtract(extract: DecisionExtract, { format, locale }: As): Promise<Uint8Array> {
  return renderPaper(printDecisionExtract(extract, locale), format, locale);
}
