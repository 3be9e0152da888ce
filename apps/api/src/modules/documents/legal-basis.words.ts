import type { AnswerTerm, DocumentLocale, LegalBasis } from '@kenes/documents';
import { actOf, MissingEditionError, parameter } from '@kenes/rules';

type Law = 'LAW_383_V' | 'LAW_30_VIII';

/** A law as documents name it: title, number, day. */
export function lawInWords(law: Law, locale: DocumentLocale): LegalBasis {
  const { title, number, date } = actOf(law);
  const day = date ? date.split('-').reverse().join('.') : null;
  const text = [title[locale], number ? `№ ${number}` : null, day].filter(Boolean).join(', ');
  return { text, unverified: false };
}

/** The term of the answer under a law on a day (PC-REC-02, PC-CTRL-12); without an edition no term is known. */
export function answerTerm(law: Law, on: string, locale: DocumentLocale): AnswerTerm | null {
  try {
    const term = parameter('PC-REC-02', 'answer', Temporal.PlainDate.from(on), law);
    return {
      workingDays: term.value,
      basis: { text: lawInWords(law, locale).text, unverified: term.confidence === 'MEMORY' },
    };
  } catch (error) {
    if (error instanceof MissingEditionError) return null;
    throw error;
  }
}
