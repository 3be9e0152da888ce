import { translate } from '@kenes/messages';
import type { DocumentLocale } from './locale.ts';
import type { AnswerTerm, LegalBasis, Signatory } from './parts.ts';

/** A provision with its mark where nobody has checked it: «статья 13 … (не проверено)». */
export function printBasis(basis: LegalBasis, locale: DocumentLocale): string {
  return basis.unverified ? `${basis.text} (${translate(locale, 'documents.unverifiedMark')})` : basis.text;
}

/** The sentence on the term of the answer, its source in brackets, with the mark where nobody has checked it. */
export function printAnswerTerm(
  term: AnswerTerm,
  locale: DocumentLocale,
  document: 'documents.final' | 'documents.letter',
): string {
  const sentence =
    term.workingDays === null
      ? translate(locale, `${document}.answerTermNotSet`)
      : translate(locale, `${document}.answerWithinWorkingDays`, { days: term.workingDays });
  const mark = term.basis.unverified ? [translate(locale, 'documents.unverifiedMark')] : [];
  const source = [term.basis.text, ...mark].filter((part) => part !== '').join('; ');
  return source === '' ? `${sentence}.` : `${sentence} (${source}).`;
}

/** The signatory's line: position (with и.о. / м.а.) and name. */
export function printSignatory(signatory: Signatory, locale: DocumentLocale): { position: string; name: string } {
  const { position, name, acting } = signatory;
  return { position: acting ? translate(locale, 'documents.acting', { position }) : position, name };
}
