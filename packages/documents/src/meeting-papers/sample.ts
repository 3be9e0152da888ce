import { sampleMeetingProtocol } from '../meeting-protocol/sample.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import type { AttendanceSheet, DecisionExtract, MeetingNotice } from './view-model.ts';

const secretary = { name: 'Исабекова Алия Омарқызы', acting: false };

function headOf(locale: DocumentLocale) {
  const { council, commission, convocation, kind, form, meetingNumber, title, on, place } =
    sampleMeetingProtocol[locale];
  return { council, commission, convocation, kind, form, meetingNumber, title, on, place, preparedOn: '2026-11-23' };
}

const each = <T>(make: (locale: DocumentLocale) => T): Record<DocumentLocale, T> => ({
  kk: make('kk'),
  ru: make('ru'),
});

/** The attendance sheet of the invented session. */
export const sampleAttendanceSheet = each((locale): AttendanceSheet => {
  const { present, absent, guests } = sampleMeetingProtocol[locale];
  return {
    ...headOf(locale),
    members: [
      ...present.map(({ name, remote, cameAt, leftAt }) => ({
        name,
        position: null,
        part: remote ? ('REMOTE' as const) : ('IN_PERSON' as const),
        cameAt: cameAt ?? '14:50',
        leftAt: leftAt ?? '17:40',
      })),
      ...absent.map(({ name }) => ({ name, position: null, part: 'ABSENT' as const, cameAt: null, leftAt: null })),
    ],
    guests: guests.map(({ name, position }) => ({ name, position, part: null, cameAt: null, leftAt: null })),
    secretary,
  };
});

/** The notice of the invented session. */
export const sampleMeetingNotice = each(
  (locale): MeetingNotice => ({
    ...headOf(locale),
    preparedOn: '2026-11-11',
    at: '15:00',
    remoteUrl: 'https://video.example/almaty',
    streamUrl: null,
    items: sampleMeetingProtocol[locale].items.map(({ title, rapporteurs, closed }, index) => ({
      title,
      rapporteurs,
      closed,
      materials: index === 0 ? ['monitoring.pdf'] : [],
    })),
    secretary,
  }),
);

/** The extract of a decision of the invented session. */
export const sampleDecisionExtract = each((locale): DecisionExtract => {
  const { items, number, verification, opinions } = sampleMeetingProtocol[locale];
  const [item] = items;
  const [decision] = item?.decisions ?? [];
  return {
    ...headOf(locale),
    protocolNumber: number,
    protocolSha256: 'a3f1c09e5b7d2846a3f1c09e5b7d2846a3f1c09e5b7d2846a3f1c09e5b7d2846',
    question: item?.title ?? '',
    ordinal: 1,
    votes: item?.votes.slice(0, 1) ?? [],
    decision: decision ?? { number: null, text: '', responsible: null, dueOn: null },
    opinions,
    verification,
    secretary,
  };
});
