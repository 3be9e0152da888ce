import { translate } from '@kenes/messages';
import type { Paper, PaperBlock } from '../paper/blocks.ts';
import { limitDate, longDate } from '../shared/dates.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import { headBlocks } from './print-head.ts';
import { byName, detail, ended, voteBlocks } from './print-vote.ts';
import type { MeetingDecision, MeetingItem, MeetingOfficer, MeetingPresent, MeetingProtocol } from './view-model.ts';

/** The protocol with every word decided. */
export function printMeetingProtocol(protocol: MeetingProtocol, locale: DocumentLocale): Paper {
  const number = protocol.number ?? '______';
  return {
    title: translate(locale, 'documents.meeting.protocolNumber', { number }),
    author: protocol.council,
    preparedOn: protocol.preparedOn,
    draft: protocol.draft ? translate(locale, 'documents.draftMark') : '',
    blocks: [
      ...headBlocks(protocol, translate(locale, 'documents.meeting.protocolNumber', { number }), '', locale),
      ...times(protocol, locale),
      ...notes(protocol, locale),
      ...people(protocol, locale),
      ...agenda(protocol, locale),
      ...protocol.items.flatMap((item, index) => question(item, index + 1, locale)),
      ...opinions(protocol, locale),
      {
        kind: 'signatures',
        people: [
          {
            position: translate(
              locale,
              protocol.chair?.acting ? 'documents.meeting.signChairActing' : 'documents.meeting.signChair',
            ),
            name: protocol.chair?.name ?? '____________',
          },
          secretarySigns(protocol.secretary, locale),
        ],
      },
      ...verification(protocol, locale),
      ...rollCall(protocol, locale),
    ],
  };
}

/** The secretary's line under a paper. */
export function secretarySigns(
  secretary: MeetingOfficer | null,
  locale: DocumentLocale,
): { readonly position: string; readonly name: string } {
  return {
    position: translate(
      locale,
      secretary?.acting ? 'documents.meeting.signSecretaryActing' : 'documents.meeting.signSecretary',
    ),
    name: secretary?.name ?? '____________',
  };
}

function times({ beganAt, endedAt }: MeetingProtocol, locale: DocumentLocale): PaperBlock[] {
  if (beganAt === null) return [];
  const text =
    endedAt === null
      ? translate(locale, 'documents.meeting.began', { from: beganAt })
      : translate(locale, 'documents.meeting.time', { from: beganAt, to: endedAt });
  return [{ kind: 'prose', text }];
}

function notes(protocol: MeetingProtocol, locale: DocumentLocale): PaperBlock[] {
  const { correction, translation, publicCopyOf, recorded } = protocol;
  const translated = translation && [
    translate(locale, `documents.meeting.translation.${translation.authentic}`),
    ...(translation.translator
      ? [translate(locale, 'documents.meeting.translator', { name: translation.translator })]
      : []),
  ];
  const lines = [
    ...(correction
      ? [translate(locale, 'documents.meeting.correction', { ...correction, because: ended(correction.because) })]
      : []),
    ...(translated ? [translated.join(' ')] : []),
    ...(publicCopyOf === null ? [] : [translate(locale, 'documents.meeting.publicCopy', { sha256: publicCopyOf })]),
    ...(recorded ? [translate(locale, 'documents.meeting.recorded')] : []),
  ];
  return lines.length === 0 ? [] : [{ kind: 'note', text: lines.join('\n') }];
}

function people(protocol: MeetingProtocol, locale: DocumentLocale): PaperBlock[] {
  const { chair, secretary, openedBy, present, absent, guests, quorum, withoutQuorum = [] } = protocol;
  const named = (label: 'chaired' | 'kept' | 'opened', text: string): PaperBlock => ({
    kind: 'labelled',
    label: `${translate(locale, `documents.meeting.${label}`)}:`,
    text,
  });
  const list = (key: 'present' | 'absent' | 'guests', items: readonly string[]): PaperBlock[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: translate(locale, `documents.meeting.${key}`, { count: items.length }) },
          { kind: 'list', items },
        ];
  const office = (person: { name: string; acting: boolean }, key: 'chairActing' | 'secretaryActing') =>
    person.acting ? translate(locale, `documents.meeting.${key}`, { name: person.name }) : person.name;
  return [
    ...(openedBy
      ? [
          named(
            'opened',
            openedBy.groupHead
              ? translate(locale, 'documents.meeting.openedByHead', { name: openedBy.name })
              : openedBy.name,
          ),
        ]
      : []),
    ...(chair ? [named('chaired', office(chair, 'chairActing'))] : []),
    ...(secretary ? [named('kept', office(secretary, 'secretaryActing'))] : []),
    ...list(
      'present',
      present.map((member) => presentWords(member, locale)),
    ),
    ...list(
      'absent',
      absent.map(({ name, valid, because }) => {
        const why =
          valid === null
            ? null
            : translate(locale, valid ? 'documents.meeting.absentValid' : 'documents.meeting.absentUnexcused');
        const words = [why, because === null ? null : ended(because)].filter((part) => part !== null).join(': ');
        return words === '' ? name : `${name} — ${words}`;
      }),
    ),
    ...list(
      'guests',
      guests.map(({ name, position, remote }) =>
        [name, position, remote ? translate(locale, 'documents.meeting.remote') : null]
          .filter((part) => part !== null)
          .join(', '),
      ),
    ),
    ...(quorum ? [quorumWords(quorum, locale)] : []),
    ...withoutQuorum.map(
      (time): PaperBlock => ({
        kind: 'prose',
        text: translate(locale, 'documents.meeting.withoutQuorum', { ...time }),
      }),
    ),
  ];
}

function presentWords(member: MeetingPresent, locale: DocumentLocale): string {
  const { name, advisory, remote, cameAt, leftAt, away } = member;
  const remarks = [
    advisory ? translate(locale, 'documents.meeting.advisory') : null,
    remote ? translate(locale, 'documents.meeting.remote') : null,
    cameAt === null ? null : translate(locale, 'documents.meeting.came', { time: cameAt }),
    ...away.map((gap) => translate(locale, 'documents.meeting.away', gap)),
    leftAt === null ? null : translate(locale, 'documents.meeting.left', { time: leftAt }),
  ].filter((remark) => remark !== null);
  return remarks.length === 0 ? name : `${name} (${remarks.join('; ')})`;
}

function quorumWords(quorum: NonNullable<MeetingProtocol['quorum']>, locale: DocumentLocale): PaperBlock {
  const { base, members, seats, present, needed } = quorum;
  const counted =
    base === 'FILLED'
      ? translate(locale, 'documents.meeting.quorumFilled', { members, seats: seats ?? members, present, needed })
      : translate(locale, 'documents.meeting.quorumSeats', { members, present, needed });
  const reached = translate(
    locale,
    present >= needed ? 'documents.meeting.quorumReached' : 'documents.meeting.quorumNotReached',
  );
  return { kind: 'prose', text: `${counted} ${reached}` };
}

function agenda({ items }: MeetingProtocol, locale: DocumentLocale): PaperBlock[] {
  return [
    { kind: 'heading', level: 2, text: translate(locale, 'documents.meeting.agenda') },
    items.length === 0
      ? { kind: 'prose', text: translate(locale, 'documents.meeting.noItems') }
      : { kind: 'list', items: items.map((item) => agendaLine(item, locale)) },
  ];
}

/** A question with who reports on it, as the agenda has it. */
export function agendaLine(
  { title, rapporteurs, closed }: Pick<MeetingItem, 'title' | 'rapporteurs' | 'closed'>,
  locale: DocumentLocale,
): string {
  return [
    closed === null ? title : `${title} (${translate(locale, `documents.meeting.closed.${closed}`)})`,
    ...(rapporteurs.length === 0
      ? []
      : [translate(locale, 'documents.meeting.rapporteurs', { names: rapporteurs.join('; ') })]),
  ].join('\n');
}

function question(item: MeetingItem, ordinal: number, locale: DocumentLocale): PaperBlock[] {
  const heading: PaperBlock = { kind: 'heading', level: 2, text: `${ordinal}. ${item.title}` };
  if (item.withheld) return [heading, { kind: 'prose', text: translate(locale, 'documents.meeting.withheld') }];
  const put = item.state === 'POSTPONED' ? 'postponed' : item.state === 'REMOVED' ? 'removed' : null;
  const because =
    item.because === null ? '' : ` ${translate(locale, 'documents.meeting.because', { because: ended(item.because) })}`;
  const said = (label: 'heard' | 'discussed', text: string): PaperBlock[] =>
    text.trim() === '' ? [] : [{ kind: 'labelled', label: translate(locale, `documents.meeting.${label}`), text }];
  return [
    heading,
    ...said('heard', item.heard),
    ...said('discussed', item.discussed),
    ...item.votes.flatMap((vote) => voteBlocks(vote, locale)),
    ...(item.decisions.length === 0
      ? []
      : [{ kind: 'strong', text: translate(locale, 'documents.meeting.decided') } as const]),
    ...item.decisions.flatMap((decision, index) => decisionBlocks(decision, `${ordinal}.${index + 1}`, locale)),
    ...(put === null
      ? []
      : [{ kind: 'prose', text: `${translate(locale, `documents.meeting.${put}`)}${because}` } as const]),
  ];
}

/** A decision in its words, its number, who answers for it and by when. */
export function decisionBlocks(decision: MeetingDecision, place: string, locale: DocumentLocale): PaperBlock[] {
  const { number, text, responsible, dueOn } = decision;
  const facts = [
    number === null ? null : translate(locale, 'documents.meeting.decision', { number }),
    responsible === null ? null : translate(locale, 'documents.meeting.responsible', { name: responsible }),
    dueOn === null ? null : translate(locale, 'documents.meeting.due', { date: limitDate(dueOn, locale) }),
  ].filter((fact) => fact !== null);
  return [
    { kind: 'labelled', label: `${place}.`, text },
    ...(facts.length === 0 ? [] : [detail(`${facts.join('. ')}.`)]),
  ];
}

function opinions({ opinions: given }: MeetingProtocol, locale: DocumentLocale): PaperBlock[] {
  if (given.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: translate(locale, 'documents.meeting.opinions') },
    ...given.flatMap(({ name, item, text, on }): PaperBlock[] => {
      const date = longDate(on, locale);
      return [
        {
          kind: 'strong',
          text:
            item === null
              ? translate(locale, 'documents.meeting.opinion', { name, date })
              : translate(locale, 'documents.meeting.opinionOn', { name, item, date }),
        },
        { kind: 'prose', text },
      ];
    }),
  ];
}

function verification({ verification: at }: MeetingProtocol, locale: DocumentLocale): PaperBlock[] {
  if (at === null) return [];
  return [
    {
      kind: 'verification',
      text: translate(locale, 'documents.meeting.verify'),
      url: at.url,
      alt: translate(locale, 'documents.meeting.verifyAlt', { code: at.code }),
      code: at.code,
    },
  ];
}

/** Votes by name, in an appendix: the protocol itself stays readable. */
function rollCall({ items }: MeetingProtocol, locale: DocumentLocale): PaperBlock[] {
  const votes = items.flatMap((item, index) =>
    item.withheld
      ? []
      : item.votes.flatMap(({ question: asked, ballots, options }) => {
          const head = (text: string): PaperBlock => ({
            kind: 'heading',
            level: 3,
            text: translate(locale, 'documents.meeting.rollCallOf', { item: index + 1, question: text }),
          });
          return [
            ...(ballots.length === 0 ? [] : [head(asked), ...byName(ballots, locale)]),
            ...options.flatMap((option) =>
              option.ballots.length === 0 ? [] : [head(`${asked} — ${option.name}`), ...byName(option.ballots, locale)],
            ),
          ];
        }),
  );
  if (votes.length === 0) return [];
  return [{ kind: 'heading', level: 2, text: translate(locale, 'documents.meeting.rollCall') }, ...votes];
}
