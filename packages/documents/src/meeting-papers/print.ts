import { translate } from '@kenes/messages';
import { agendaLine, decisionBlocks, secretarySigns } from '../meeting-protocol/print.ts';
import { headBlocks, jointBlocks, namedMeeting } from '../meeting-protocol/print-head.ts';
import { voteBlocks } from '../meeting-protocol/print-vote.ts';
import type { Paper, PaperBlock } from '../paper/blocks.ts';
import { longDate } from '../shared/dates.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import type { AttendanceSheet, DecisionExtract, MeetingNotice, PaperSigner, SheetRow } from './view-model.ts';

function signed(secretary: PaperSigner | null, locale: DocumentLocale): PaperBlock {
  return { kind: 'signatures', people: [secretarySigns(secretary, locale)] };
}

/** The attendance sheet with every word decided. */
export function printAttendanceSheet(sheet: AttendanceSheet, locale: DocumentLocale): Paper {
  const title = translate(locale, 'documents.sheet.title');
  const part = (key: 'members' | 'guests', rows: readonly SheetRow[]): PaperBlock[] =>
    rows.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: translate(locale, `documents.sheet.${key}`) },
          {
            kind: 'table',
            widths: [10, 0, 28, 18, 18, 30],
            heads: (['number', 'name', 'part', 'came', 'left', 'signature'] as const).map((head) =>
              translate(locale, `documents.sheet.${head}`),
            ),
            rows: rows.map(({ name, position, part: how, cameAt, leftAt }, index) => [
              String(index + 1),
              position === null ? name : `${name}\n${position}`,
              how === null ? '' : partWords(how, locale),
              cameAt ?? '',
              leftAt ?? '',
              '',
            ]),
            centered: [0, 3, 4],
          },
        ];
  return {
    title,
    author: sheet.council,
    preparedOn: sheet.preparedOn,
    draft: '',
    blocks: [
      ...headBlocks(sheet, title, '', locale),
      ...part('members', sheet.members),
      ...part('guests', sheet.guests),
      signed(sheet.secretary, locale),
    ],
  };
}

function partWords(part: 'IN_PERSON' | 'REMOTE' | 'ABSENT', locale: DocumentLocale): string {
  if (part === 'ABSENT') return translate(locale, 'documents.sheet.absent');
  return translate(locale, part === 'REMOTE' ? 'documents.meeting.remote' : 'documents.sheet.inPerson');
}

/** The notice with every word decided. */
export function printMeetingNotice(notice: MeetingNotice, locale: DocumentLocale): Paper {
  const title = translate(locale, 'documents.notice.title');
  const where = [
    notice.place === null ? null : translate(locale, 'documents.notice.place', { place: notice.place }),
    notice.remoteUrl === null ? null : translate(locale, 'documents.notice.remote', { url: notice.remoteUrl }),
    notice.streamUrl === null ? null : translate(locale, 'documents.notice.stream', { url: notice.streamUrl }),
  ].filter((line) => line !== null);
  const open = notice.items.every(({ closed }) => closed === null);
  return {
    title: `${title}: ${namedMeeting(notice, locale)}`,
    author: notice.council,
    preparedOn: notice.preparedOn,
    draft: '',
    blocks: [
      { kind: 'center', text: notice.council, bold: true },
      ...(notice.commission === null ? [] : [{ kind: 'center', text: notice.commission, bold: true } as const]),
      ...jointBlocks(notice, locale),
      { kind: 'title', text: title },
      ...(notice.title === null ? [] : [{ kind: 'center', text: notice.title, bold: true } as const]),
      {
        kind: 'prose',
        text: translate(locale, 'documents.notice.text', {
          date: longDate(notice.on, locale),
          time: notice.at,
          what: namedMeeting(notice, locale),
        }),
      },
      ...(where.length === 0 ? [] : [{ kind: 'prose', text: where.join('\n') } as const]),
      { kind: 'heading', level: 2, text: translate(locale, 'documents.meeting.agenda') },
      notice.items.length === 0
        ? { kind: 'prose', text: translate(locale, 'documents.meeting.noItems') }
        : {
            kind: 'list',
            items: notice.items.map((item) =>
              [
                agendaLine(item, locale),
                ...(item.materials.length === 0
                  ? []
                  : [translate(locale, 'documents.notice.materials', { names: item.materials.join('; ') })]),
              ].join('\n'),
            ),
          },
      ...(open ? [{ kind: 'prose', text: translate(locale, 'documents.notice.open') } as const] : []),
      signed(notice.secretary, locale),
    ],
  };
}

/** The extract with every word decided. */
export function printDecisionExtract(extract: DecisionExtract, locale: DocumentLocale): Paper {
  const title = translate(locale, 'documents.extract.title');
  const { ordinal, verification } = extract;
  const from = translate(locale, 'documents.extract.from', {
    number: extract.protocolNumber ?? '______',
    date: longDate(extract.on, locale),
  });
  return {
    title: `${title}: ${extract.question}`,
    author: extract.council,
    preparedOn: extract.preparedOn,
    draft: '',
    blocks: [
      ...headBlocks(extract, title, '', locale).filter((block) => block.kind !== 'across'),
      { kind: 'center', text: from, bold: false },
      {
        kind: 'heading',
        level: 2,
        text: translate(locale, 'documents.extract.question', { title: `${ordinal}. ${extract.question}` }),
      },
      ...extract.votes.flatMap((vote) => voteBlocks(vote, locale)),
      { kind: 'strong', text: translate(locale, 'documents.meeting.decided') },
      ...decisionBlocks(extract.decision, String(ordinal), locale),
      {
        kind: 'note',
        text:
          extract.protocolSha256 === null
            ? translate(locale, 'documents.extract.notSigned')
            : translate(locale, 'documents.extract.signed', { sha256: extract.protocolSha256 }),
      },
      { kind: 'prose', text: translate(locale, 'documents.extract.true') },
      signed(extract.secretary, locale),
      ...(verification === null
        ? []
        : [
            {
              kind: 'verification',
              text: translate(locale, 'documents.meeting.verify'),
              url: verification.url,
              alt: translate(locale, 'documents.meeting.verifyAlt', { code: verification.code }),
              code: verification.code,
            } as const,
          ]),
    ],
  };
}
