import type { LegalDate } from '@kenes/calendar';
import type { LegalBasis } from '../acts.ts';
import { completeDocument, type FinalDocumentText, finalDocumentRule } from '../pc-ctrl/pc-ctrl-09-final-document.ts';
import { combine, type Verdict } from '../verdict.ts';

/** A final document about to be finished and sent. */
export interface FinalDocumentFacts {
  readonly basis: LegalBasis;
  /** The day the control (or, for a permanent one, this period of it) was completed. */
  readonly completedOn: LegalDate | null;
  readonly sections: FinalDocumentText;
  /** The language it is written in, or null if not set. */
  readonly language: string | null;
}

/**
 * Whether the final document is whole (PC-CTRL-09, PC-CTRL-10): one point for each empty part, refused under 30-VIII and
 * asked about under 383-V; refused in any case while the control is not completed, for its clock runs from that day.
 */
export function mayDocument(facts: FinalDocumentFacts): Verdict {
  const product = { confidence: 'PRODUCT', basis: [] } as const;
  return combine(
    facts.completedOn === null ? [finalDocumentRule.block('CONTROL_NOT_COMPLETED', {}, product)] : [],
    completeDocument(facts.basis, facts.sections),
    facts.language === null ? [finalDocumentRule.warn('FINAL_DOCUMENT_LANGUAGE_MISSING', {}, product)] : [],
  );
}
