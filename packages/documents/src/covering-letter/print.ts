import { translate } from '@kenes/messages';
import { limitDate, numericDate } from '../shared/dates.ts';
import { linkable } from '../shared/links.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import { pageWords } from '../shared/page-words.ts';
import { printAnswerTerm, printBasis, printSignatory } from '../shared/print-parts.ts';
import type { Attachment, CoveringLetter, LetterheadSide, LetterRecommendation } from './view-model.ts';

/** The letter with every word decided; Word and PDF only lay it out. Empty strings and lists print nothing. */
export interface PrintedLetter {
  readonly words: { readonly pageOf: string; readonly attachments: string };
  readonly draft: string;
  readonly letterhead: { readonly kk: LetterheadSide; readonly ru: LetterheadSide };
  /** Number and date, file index, the letter answered: one line each. */
  readonly reference: readonly string[];
  /** Position, organisation, name, address, copies: one line each. */
  readonly addressee: readonly string[];
  readonly subject: string;
  readonly salutation: string;
  readonly text: string;
  readonly recommendations: readonly PrintedRecommendation[];
  /** Paragraphs after the recommendations: the legal basis and the term of the answer. */
  readonly closing: readonly string[];
  readonly attachments: readonly string[];
  readonly signatory: { readonly position: string; readonly name: string };
  /** «Исп. …, тел. …». */
  readonly executor: string;
  /** Null when the letter carries no link. */
  readonly answer: { readonly url: string; readonly title: string; readonly how: string; readonly alt: string } | null;
}

export interface PrintedRecommendation {
  /** The council's own number, or empty. */
  readonly number: string;
  readonly wording: string;
  readonly executeBy: string;
}

/** The words of the letter in one language. Refuses an answer link that is not an absolute web address. */
export function printLetter(letter: CoveringLetter, locale: DocumentLocale): PrintedLetter {
  return {
    words: { pageOf: pageWords(locale), attachments: translate(locale, 'documents.letter.attachments') },
    draft: letter.draft ? translate(locale, 'documents.draftMark') : '',
    letterhead: letter.letterhead,
    reference: reference(letter, locale),
    addressee: addressee(letter, locale),
    subject: letter.subject,
    salutation: letter.salutation ?? '',
    text: letter.text,
    recommendations: letter.recommendations.map((recommendation) => printRecommendation(recommendation, locale)),
    closing: closing(letter, locale),
    attachments: letter.attachments.map((attachment) => printAttachment(attachment, locale)),
    signatory: printSignatory(letter.signatory, locale),
    executor: executor(letter.executor, locale),
    answer: letter.answerUrl === null ? null : printAnswer(letter.answerUrl, locale),
  };
}

/** The file's title: the subject, or «Письмо» while a draft has none. */
export function titleOf(subject: string, locale: DocumentLocale): string {
  return /[\p{L}\p{N}]/u.test(subject) ? subject : translate(locale, 'documents.letter.title');
}

function reference({ number, datedOn, fileIndex, inReplyTo }: CoveringLetter, locale: DocumentLocale): string[] {
  const out = translate(locale, 'documents.letter.outNumber', {
    number: number ?? '____________',
    date: datedOn === null ? '____.____.________' : numericDate(datedOn),
  });
  const index = fileIndex && translate(locale, 'documents.letter.fileIndex', { index: fileIndex });
  const reply =
    inReplyTo &&
    translate(locale, 'documents.letter.inReplyTo', {
      number: inReplyTo.number,
      date: numericDate(inReplyTo.datedOn),
    });
  return [out, ...present([index, reply])];
}

function addressee({ addressee: to, copiesTo }: CoveringLetter, locale: DocumentLocale): string[] {
  const copies = copiesTo.length > 0 && translate(locale, 'documents.letter.copiesTo', { names: copiesTo.join('; ') });
  return present([to.position, to.organisation, to.name, to.address, copies]);
}

function printRecommendation({ number, wording, executeBy }: LetterRecommendation, locale: DocumentLocale) {
  const by =
    executeBy === null ? '' : translate(locale, 'documents.letter.executeBy', { date: limitDate(executeBy, locale) });
  return { number: number ?? '', wording, executeBy: by };
}

function closing({ legalBasis, answerTerm }: CoveringLetter, locale: DocumentLocale): string[] {
  const provisions = legalBasis.map((basis) => printBasis(basis, locale)).join('; ');
  const basis = provisions && `${translate(locale, 'documents.letter.legalBasis')}: ${provisions}.`;
  return present([basis, answerTerm && printAnswerTerm(answerTerm, locale, 'documents.letter')]);
}

function printAttachment({ title, sheets, copies }: Attachment, locale: DocumentLocale): string {
  if (sheets === null) return title;
  const amount = translate(locale, 'documents.letter.sheetsAndCopies', { sheets, copies: copies ?? 1 });
  return locale === 'kk' ? `${title}, ${amount}` : `${title} ${amount}`;
}

function executor(person: CoveringLetter['executor'], locale: DocumentLocale): string {
  if (person === null) return '';
  const { name, telephone } = person;
  const call = telephone && translate(locale, 'documents.letter.telephone', { telephone });
  return present([translate(locale, 'documents.letter.executor', { name }), call]).join(', ');
}

function printAnswer(address: string, locale: DocumentLocale): PrintedLetter['answer'] {
  const url = linkable(address);
  if (url === null) throw new RangeError('An answer link must be an absolute web address.');
  return {
    url,
    title: translate(locale, 'documents.letter.answerOnline'),
    how: translate(locale, 'documents.letter.answerOnlineHow'),
    alt: translate(locale, 'documents.letter.qrAlt', { url }),
  };
}

const present = (lines: readonly (string | null | false)[]): string[] => lines.flatMap((line) => (line ? [line] : []));
