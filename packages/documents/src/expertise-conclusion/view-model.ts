import type { IsoDate } from '../shared/dates.ts';

/** What an expertise looks at. */
export type ExpertiseSubjectKind = 'DRAFT_ACT' | 'ACT' | 'PROGRAMME' | 'DECISION' | 'DOCUMENT' | 'OTHER';

/** An expert as the conclusion names one. */
export interface ConclusionExpert {
  /** Surname first. */
  readonly name: string;
  /** Degree, position, place of work. */
  readonly position: string | null;
  /** ADMITTED: declared an interest, and the council let the expert work all the same (PC-MEM-10). */
  readonly declared: 'NO_INTEREST' | 'ADMITTED' | 'NOT_DECLARED';
}

/** A fixed question with what each expert answered. */
export interface ConclusionQuestion {
  readonly text: string;
  readonly answers: readonly { readonly expert: string; readonly text: string }[];
}

/**
 * The conclusion of a public expertise (PC-EXP-01, PC-EXP-02): grounds, object, method, the answer of each expert to each
 * question, recommendations, opinions of those who disagree. Only grounds, object, method and recommendations are prose.
 */
export interface ExpertiseConclusion {
  /** The day on which the file is made; written into its properties, not printed. */
  readonly preparedOn: IsoDate;
  /** Prints «ПРОЕКТ» at the top: not frozen for signing yet. */
  readonly draft: boolean;
  /** «Общественный совет города Алматы». */
  readonly council: string;
  readonly topic: string;
  readonly subjectKind: ExpertiseSubjectKind;
  readonly subject: string;
  /** Number of the conclusion; null prints a place to fill in. */
  readonly number: string | null;
  /** The day it was frozen; null for a draft. */
  readonly on: IsoDate | null;
  readonly startedOn: IsoDate | null;
  readonly decision: { readonly number: string | null; readonly on: IsoDate | null } | null;
  /** Whose decision or request it answers, in words; null where the council began it. */
  readonly requestedBy: string | null;
  readonly grounds: string;
  readonly object: string;
  readonly method: string;
  readonly recommendations: string;
  readonly experts: readonly ConclusionExpert[];
  readonly questions: readonly ConclusionQuestion[];
  readonly dissents: readonly { readonly name: string; readonly on: IsoDate; readonly text: string }[];
  /** The language whose bytes are signed, where this is not it. */
  readonly authentic: 'kk' | 'ru' | null;
  readonly verification: { readonly url: string; readonly code: string } | null;
}
