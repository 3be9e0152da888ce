import { translate } from '@kenes/messages';
import type { Paper, PaperBlock } from '../paper/blocks.ts';
import { longDate, numericDate } from '../shared/dates.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import type { ExpertiseConclusion } from './view-model.ts';

/** The conclusion with every word decided. */
export function printExpertiseConclusion(conclusion: ExpertiseConclusion, locale: DocumentLocale): Paper {
  const title = translate(locale, 'documents.expertise.title', { number: conclusion.number ?? '______' });
  return {
    title,
    author: conclusion.council,
    preparedOn: conclusion.preparedOn,
    draft: conclusion.draft ? translate(locale, 'documents.draftMark') : '',
    blocks: [
      { kind: 'center', text: conclusion.council, bold: true },
      ...heading(title, locale),
      { kind: 'center', text: conclusion.topic, bold: true },
      {
        kind: 'across',
        left: conclusion.on === null ? '____________' : longDate(conclusion.on, locale),
        middle: '',
        right: '',
      },
      ...translated(conclusion, locale),
      ...section('grounds', groundsOf(conclusion, locale), locale),
      ...section('object', objectOf(conclusion, locale), locale),
      ...experts(conclusion, locale),
      ...section('method', conclusion.method, locale),
      ...answers(conclusion, locale),
      ...section('recommendations', conclusion.recommendations, locale),
      ...dissents(conclusion, locale),
      {
        kind: 'signatures',
        people: conclusion.experts.map(({ name }) => ({
          position: translate(locale, 'documents.expertise.expert'),
          name,
        })),
      },
      ...verification(conclusion, locale),
    ],
  };
}

/** In Kazakh whose conclusion it is stands before the word, in Russian and English after it. */
function heading(title: string, locale: DocumentLocale): PaperBlock[] {
  const of: PaperBlock = { kind: 'center', text: translate(locale, 'documents.expertise.of'), bold: false };
  const named: PaperBlock = { kind: 'title', text: title };
  return locale === 'kk' ? [of, named] : [named, of];
}

type Section = 'grounds' | 'object' | 'method' | 'recommendations';

function section(name: Section, text: string, locale: DocumentLocale): PaperBlock[] {
  return [
    { kind: 'heading', level: 2, text: translate(locale, `documents.expertise.${name}`) },
    { kind: 'prose', text: text.trim() === '' ? translate(locale, 'documents.emptySection') : text },
  ];
}

function translated({ authentic }: ExpertiseConclusion, locale: DocumentLocale): PaperBlock[] {
  return authentic === null || authentic === locale
    ? []
    : [{ kind: 'note', text: translate(locale, `documents.meeting.translation.${authentic}`) }];
}

/** The decision and the request as recorded stand first; the prose follows. */
function groundsOf({ decision, requestedBy, startedOn, grounds }: ExpertiseConclusion, locale: DocumentLocale): string {
  const cited = decision
    ? [
        decision.number === null ? null : `№ ${decision.number}`,
        decision.on === null ? null : numericDate(decision.on),
      ].filter((part) => part !== null)
    : [];
  return [
    cited.length === 0 ? null : translate(locale, 'documents.expertise.decision', { act: cited.join(', ') }),
    requestedBy === null ? null : translate(locale, 'documents.expertise.request', { from: requestedBy }),
    startedOn === null ? null : translate(locale, 'documents.expertise.started', { date: longDate(startedOn, locale) }),
    grounds.trim() === '' ? null : grounds,
  ]
    .filter((line) => line !== null)
    .join('\n\n');
}

function objectOf({ subjectKind, subject, object }: ExpertiseConclusion, locale: DocumentLocale): string {
  const kind = translate(locale, `enums.ExpertiseSubject_${subjectKind}`);
  return [`${kind}: ${subject}`, ...(object.trim() === '' ? [] : [`\n${object}`])].join('\n');
}

function experts({ experts: engaged }: ExpertiseConclusion, locale: DocumentLocale): PaperBlock[] {
  return [
    { kind: 'heading', level: 2, text: translate(locale, 'documents.expertise.experts') },
    {
      kind: 'table',
      widths: [10, 0, 60],
      heads: (['order', 'name', 'declaration'] as const).map((head) =>
        translate(locale, `documents.expertise.column.${head}`),
      ),
      rows: engaged.map(({ name, position, declared }, index) => [
        String(index + 1),
        position === null ? name : `${name}\n${position}`,
        translate(locale, `documents.expertise.declared.${declared}`),
      ]),
      centered: [0],
    },
  ];
}

function answers({ questions }: ExpertiseConclusion, locale: DocumentLocale): PaperBlock[] {
  return [
    { kind: 'heading', level: 2, text: translate(locale, 'documents.expertise.answers') },
    ...questions.flatMap(({ text, answers: given }, index): PaperBlock[] => [
      { kind: 'strong', text: `${index + 1}. ${text}` },
      ...(given.length === 0
        ? [{ kind: 'detail', text: translate(locale, 'documents.expertise.unanswered') } as const]
        : given.map(({ expert, text: answer }) => ({ kind: 'labelled', label: `${expert}:`, text: answer }) as const)),
    ]),
  ];
}

function dissents({ dissents: given }: ExpertiseConclusion, locale: DocumentLocale): PaperBlock[] {
  if (given.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: translate(locale, 'documents.expertise.dissents') },
    ...given.flatMap(({ name, on, text }): PaperBlock[] => [
      { kind: 'strong', text: `${name}, ${longDate(on, locale)}` },
      { kind: 'prose', text },
    ]),
  ];
}

function verification({ verification: at }: ExpertiseConclusion, locale: DocumentLocale): PaperBlock[] {
  if (at === null) return [];
  return [
    {
      kind: 'verification',
      text: translate(locale, 'documents.expertise.verify'),
      url: at.url,
      alt: translate(locale, 'documents.meeting.verifyAlt', { code: at.code }),
      code: at.code,
    },
  ];
}
