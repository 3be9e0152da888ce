import { controlFormRule } from '../kenes/kenes-control-form.ts';
import { impartial } from '../pc-mem/pc-mem-10-conflict.ts';
import { combine, type Verdict } from '../verdict.ts';
import type { ExpertFacts } from './may-conclude-expertise.ts';

/** An expert who is about to work on an expertise. */
export interface WorkingExpert extends Pick<ExpertFacts, 'interest' | 'admitted'> {
  /** He refused, or was taken off. */
  readonly recused: boolean;
}

/**
 * Whether an expert may answer, give an opinion of his own, sign (PC-MEM-10): he is engaged, has declared his interest, and
 * has none or was admitted with it.
 */
export function mayWorkAsExpert({ interest, admitted, recused }: WorkingExpert): Verdict {
  return combine(
    recused ? [controlFormRule.block('EXPERT_NOT_ENGAGED', {})] : [],
    interest === null ? [controlFormRule.block('EXPERT_NOT_DECLARED', {})] : [],
    interest === true && !admitted ? [controlFormRule.block('EXPERT_HAS_CONFLICT', {})] : [],
  );
}

/** Whether an expert who declared an interest may be let work: it is asked about (PC-MEM-10). */
export function mayAdmitExpert(facts: Pick<ExpertFacts, 'interest'>): Verdict {
  return combine(impartial({ interest: facts.interest, excludedFromVote: false }));
}

/** Whether an answer or the prose may be written: not once the conclusion is frozen for signing. */
export function mayWriteConclusion(facts: { readonly frozen: boolean }): Verdict {
  return combine(facts.frozen ? [controlFormRule.block('EXPERTISE_CONCLUSION_FROZEN', {})] : []);
}
