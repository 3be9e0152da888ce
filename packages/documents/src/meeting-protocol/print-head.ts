import { translate } from '@kenes/messages';
import type { PaperBlock } from '../paper/blocks.ts';
import { roman } from '../roster/print.ts';
import { longDate } from '../shared/dates.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import type { MeetingHead } from './view-model.ts';

/** «очередного заседания № 5, IV созыв»: what a paper is of. */
export function ofMeeting(head: MeetingHead, locale: DocumentLocale): string {
  const what = translate(
    locale,
    head.kind === 'PUBLIC_HEARING' ? 'documents.meeting.of.HEARING' : `documents.meeting.of.${head.form}`,
  );
  return joined(head, what, locale);
}

/** «Очередное заседание № 5, IV созыв», «IV шақырылымның № 5 кезекті отырысы»: what is held. */
export function namedMeeting(head: MeetingHead, locale: DocumentLocale): string {
  const what = translate(
    locale,
    head.kind === 'PUBLIC_HEARING' ? 'documents.meeting.is.HEARING' : `documents.meeting.is.${head.form}`,
  );
  return joined(head, what, locale);
}

function joined({ meetingNumber, convocation }: MeetingHead, what: string, locale: DocumentLocale): string {
  const of = { what, convocation: roman(convocation) };
  return meetingNumber === null
    ? translate(locale, 'documents.meeting.unnumbered', of)
    : translate(locale, 'documents.meeting.numbered', { ...of, number: meetingNumber });
}

/** With whom a joint sitting is held; nothing for any other. */
export function jointBlocks({ jointWith = [] }: MeetingHead, locale: DocumentLocale): PaperBlock[] {
  if (jointWith.length === 0) return [];
  const councils = jointWith.join('; ');
  return [{ kind: 'center', text: translate(locale, 'documents.meeting.jointWith', { councils }), bold: false }];
}

/** The heading of a paper of a sitting: whose, what, of what, when and where. */
export function headBlocks(head: MeetingHead, title: string, middle: string, locale: DocumentLocale): PaperBlock[] {
  return [
    { kind: 'center', text: head.council, bold: true },
    ...(head.commission === null ? [] : [{ kind: 'center', text: head.commission, bold: true } as const]),
    ...jointBlocks(head, locale),
    { kind: 'title', text: title },
    { kind: 'center', text: ofMeeting(head, locale), bold: false },
    ...(head.title === null ? [] : [{ kind: 'center', text: head.title, bold: true } as const]),
    { kind: 'across', left: longDate(head.on, locale), middle, right: head.place ?? '____________' },
  ];
}
