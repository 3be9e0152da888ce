import { translate } from '@kenes/messages';
import { limitDate, numericDate } from '../shared/dates.ts';
import { linkable } from '../shared/links.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import { pageWords } from '../shared/page-words.ts';
import { printAnswerTerm, printBasis, printSignatory } from '../shared/print-parts.ts';
import { type PrintedHead, printHead } from './print-head.ts';
import type { DocumentFinding, FinalDocument, Proposal } from './view-model.ts';

/** The document with every word decided; Word and PDF only lay it out. */
export interface PrintedFinalDocument extends PrintedHead {
  readonly words: Readonly<
    Record<'date' | 'time' | 'place' | 'subject' | 'role' | 'compliance' | 'empty' | 'pageOf', string>
  >;
  readonly titles: Readonly<Record<PartName, string>>;
  readonly occasions: readonly {
    readonly date: string;
    readonly time: string;
    readonly place: string;
    readonly remark: string;
  }[];
  /** Provisions and the deciding act, each a paragraph. */
  readonly legalBasis: readonly string[];
  readonly objects: readonly string[];
  /** Empty when none is given. */
  readonly aim: string;
  readonly tasks: readonly string[];
  readonly tasksText: string;
  readonly subjects: readonly { readonly name: string; readonly role: string; readonly compliance: string }[];
  readonly subjectsText: string;
  readonly form: string;
  readonly methods: string;
  readonly formsText: string;
  readonly factsText: string;
  readonly findings: readonly PrintedFinding[];
  readonly otherDocuments: readonly string[];
  readonly otherDocumentsText: string;
  readonly proposalsText: string;
  readonly proposals: readonly { readonly wording: string; readonly notes: readonly string[] }[];
  /** Paragraphs of the last part; empty leaves the part out. */
  readonly consideration: readonly string[];
  readonly signatories: readonly { readonly position: string; readonly name: string }[];
}

export interface PrintedFinding {
  readonly heading: string;
  readonly statement: string;
  /** Severity, norm, causes, objection, remedy: those that are known. */
  readonly facts: readonly { readonly label: string; readonly text: string; readonly url: string | null }[];
  /** Captions of the photos, with their numbers; the pictures come beside. */
  readonly photos: readonly { readonly caption: string }[];
}

const parts = [
  'dateTimePlace',
  'legalBasis',
  'objects',
  'tasks',
  'subjects',
  'forms',
  'findings',
  'otherDocuments',
  'proposals',
  'consideration',
] as const;

/** The parts of the document, in order. */
export type PartName = (typeof parts)[number];

const forms = {
  MONITORING: 'documents.final.monitoring',
  HEARING: 'documents.final.hearing',
  EXPERTISE: 'documents.final.expertise',
  REPORT_HEARING: 'documents.final.reportHearing',
} as const;

const severities = {
  MINOR: 'documents.final.severityMinor',
  SERIOUS: 'documents.final.severitySerious',
  CRITICAL: 'documents.final.severityCritical',
} as const;

/** The words of the document in one language. */
export function printFinalDocument(model: FinalDocument, locale: DocumentLocale): PrintedFinalDocument {
  const word = (key: 'date' | 'time' | 'place' | 'subject' | 'role' | 'compliance') =>
    translate(locale, `documents.final.${key}`);
  const decided = model.decision && translate(locale, 'documents.final.decidedBy', { act: model.decision });
  return {
    ...printHead(model, locale),
    words: {
      date: word('date'),
      time: word('time'),
      place: word('place'),
      subject: word('subject'),
      role: word('role'),
      compliance: word('compliance'),
      empty: translate(locale, 'documents.emptySection'),
      pageOf: pageWords(locale),
    },
    titles: titles(locale),
    occasions: model.occasions.map(({ on, from, to, place, remark }) => ({
      date: numericDate(on),
      time: from === null ? (to ?? '—') : to === null ? from : `${from}–${to}`,
      place,
      remark: remark ?? '',
    })),
    legalBasis: [...model.legalBasis.map((basis) => printBasis(basis, locale)), ...(decided ? [`${decided}.`] : [])],
    objects: model.objects.map(({ name, bin, official }) =>
      [name, bin && translate(locale, 'documents.final.bin', { bin }), official].filter(Boolean).join(', '),
    ),
    aim: model.aim === null ? '' : translate(locale, 'documents.final.aim', { aim: model.aim }),
    tasks: model.tasks,
    tasksText: model.tasksText ?? '',
    subjects: model.subjects.map(({ name, role, compliance }) => ({ name, role, compliance: compliance ?? '—' })),
    subjectsText: model.subjectsText ?? '',
    form: translate(locale, 'documents.final.form', { form: translate(locale, forms[model.form]) }),
    methods:
      model.methods.length === 0
        ? ''
        : translate(locale, 'documents.final.methods', { methods: model.methods.join(', ') }),
    formsText: model.formsText ?? '',
    factsText: model.factsText ?? '',
    findings: model.findings.map((finding, index) => printFinding(finding, index + 1, locale)),
    otherDocuments: model.otherDocuments,
    otherDocumentsText: model.otherDocumentsText ?? '',
    proposalsText: model.proposalsText ?? '',
    proposals: model.proposals.map((proposal) => printProposal(proposal, locale)),
    consideration:
      model.answerTerm === null
        ? []
        : [
            translate(locale, 'documents.final.mandatory'),
            printAnswerTerm(model.answerTerm, locale, 'documents.final'),
          ],
    signatories: model.signatories.map((signatory) => printSignatory(signatory, locale)),
  };
}

function titles(locale: DocumentLocale): Record<PartName, string> {
  const title = (part: PartName) => `${parts.indexOf(part) + 1}. ${translate(locale, `documents.final.${part}`)}`;
  return {
    dateTimePlace: title('dateTimePlace'),
    legalBasis: title('legalBasis'),
    objects: title('objects'),
    tasks: title('tasks'),
    subjects: title('subjects'),
    forms: title('forms'),
    findings: title('findings'),
    otherDocuments: title('otherDocuments'),
    proposals: title('proposals'),
    consideration: title('consideration'),
  };
}

function printFinding(finding: DocumentFinding, number: number, locale: DocumentLocale): PrintedFinding {
  const { severity, norm, causes, objection, remedy } = finding;
  const label = (key: 'observed' | 'severity' | 'norm' | 'causes' | 'objection' | 'remedy') =>
    translate(locale, `documents.final.${key}`);
  const removed = remedy && [
    translate(locale, 'documents.final.remediedOn', { date: numericDate(remedy.on) }),
    remedy.text,
  ];
  const facts = [
    { label: label('observed'), text: numericDate(finding.observedOn) },
    { label: label('severity'), text: severity && translate(locale, severities[severity]) },
    { label: label('norm'), text: norm?.text, url: linkable(norm?.url) },
    { label: label('causes'), text: causes },
    { label: label('objection'), text: objection },
    { label: label('remedy'), text: removed?.filter(Boolean).join('. ') },
  ];
  return {
    heading: translate(locale, 'documents.final.finding', { number }),
    statement: finding.statement,
    facts: facts.flatMap((fact) => (fact.text ? [{ label: fact.label, text: fact.text, url: fact.url ?? null }] : [])),
    photos: finding.photos.map(({ caption }, index) => ({
      caption: translate(locale, 'documents.final.photo', { number: `${number}.${index + 1}`, caption }),
    })),
  };
}

function printProposal({ wording, addressees, executeBy }: Proposal, locale: DocumentLocale) {
  const names = addressees.join('; ');
  const to = names === '' ? [] : [translate(locale, 'documents.final.addressedTo', { addressees: names })];
  const by = executeBy ? [translate(locale, 'documents.final.executeBy', { date: limitDate(executeBy, locale) })] : [];
  return { wording, notes: [...to, ...by] };
}
