import { type PaperForm, renderPaper } from '../paper/render.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import { printMeetingProtocol } from './print.ts';
import type { MeetingProtocol } from './view-model.ts';

/** The protocol of a sitting, A4: to be frozen and signed (pdf), to complete by hand (docx), to look at on a page (svg). */
export function renderMeetingProtocol(
  protocol: MeetingProtocol,
  { format, locale }: { readonly format: PaperForm; readonly locale: DocumentLocale },
): Promise<Uint8Array> {
  return renderPaper(printMeetingProtocol(protocol, locale), format, locale);
}
