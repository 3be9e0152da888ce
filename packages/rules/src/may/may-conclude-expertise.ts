import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import { controlFormRule } from '../kenes/kenes-control-form.ts';
import type { Override } from '../parameters/override.ts';
import { expertiseInTime, expertiseRule } from '../pc-exp/pc-exp-01-expertise.ts';
import { type ConclusionSection, conclusionWhole } from '../pc-exp/pc-exp-02-conclusion.ts';
import { impartial } from '../pc-mem/pc-mem-10-conflict.ts';
import { combine, type Point, type Verdict } from '../verdict.ts';

/** An expert of an expertise. */
export interface ExpertFacts {
  /** What he declared of his interest; null if nobody has asked. */
  readonly interest: boolean | null;
  /** The council let him work all the same, knowing his interest. */
  readonly admitted?: boolean;
  /** Signed the conclusion, or attached an opinion of his own. */
  readonly signed: boolean;
  readonly dissents: boolean;
}

/** Whether the work may begin: questions are fixed, there is an expert, and each has declared (PC-EXP-01, PC-MEM-10). */
export function mayAppointExperts(facts: {
  readonly questions: number;
  readonly experts: readonly Pick<ExpertFacts, 'interest' | 'admitted'>[];
}): Verdict {
  return combine(
    facts.questions === 0 ? [controlFormRule.block('EXPERTISE_WITHOUT_QUESTIONS', {})] : [],
    facts.experts.length === 0 ? [expertiseRule.warn('EXPERTS_MISSING', {})] : [],
    facts.experts.flatMap(({ interest, admitted }) =>
      admitted ? [] : impartial({ interest, excludedFromVote: false }),
    ),
  );
}

/** Whether its questions may be changed: not once it is approved (§3.14c). */
export function mayChangeQuestions(facts: { readonly approved: boolean }): Verdict {
  return combine(facts.approved ? [controlFormRule.block('EXPERTISE_QUESTIONS_FIXED', {})] : []);
}

/** An expertise about to be concluded. */
export interface ExpertiseConclusion {
  readonly questions: number;
  readonly answered: number;
  readonly experts: readonly ExpertFacts[];
  readonly text: Readonly<Partial<Record<ConclusionSection, string>>>;
  readonly startedOn: LegalDate;
  readonly signedOn: LegalDate;
  readonly calendar: LegalCalendar;
  readonly overrides?: readonly Override[];
}

/**
 * Whether an expertise may be concluded (PC-EXP-01, 02): each question has an answer, each expert has declared his
 * interest, and has signed or attached an opinion of his own.
 */
export function mayConcludeExpertise(facts: ExpertiseConclusion): Verdict {
  const { experts } = facts;
  const open = facts.questions - facts.answered;
  return combine(
    facts.questions === 0 ? [controlFormRule.block('EXPERTISE_WITHOUT_QUESTIONS', {})] : [],
    open > 0 ? [controlFormRule.block('EXPERTISE_QUESTION_UNANSWERED', { count: open })] : [],
    experts.length === 0 ? [expertiseRule.warn('EXPERTS_MISSING', {})] : signedByEach(experts),
    conclusionWhole(facts.text),
    expertiseInTime(facts),
  );
}

function signedByEach(experts: readonly ExpertFacts[]): readonly Point[] {
  const unsigned = experts.filter(({ signed, dissents }) => !signed && !dissents).length;
  const undeclared = experts.filter(({ interest }) => interest === null).length;
  return [
    ...(unsigned > 0 ? [expertiseRule.warn('EXPERT_DID_NOT_SIGN', { count: unsigned })] : []),
    ...(undeclared > 0 ? [expertiseRule.unknown('EXPERT_UNDECLARED', { count: undeclared })] : []),
  ];
}
