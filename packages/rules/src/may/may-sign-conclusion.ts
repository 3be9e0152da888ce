import type { LegalDate } from '@kenes/calendar';
import { judgedSignature, type SignatureFacts, type SignatureStanding } from '../gen-sig/judged-signature.ts';
import { controlFormRule } from '../kenes/kenes-control-form.ts';
import { notInFuture } from '../kenes/kenes-fact.ts';
import { combine, type Verdict } from '../verdict.ts';
import { mayWorkAsExpert, type WorkingExpert } from './may-answer-expertise.ts';

/** An expert's signature about to be put under the conclusion. */
export interface ConclusionSigning extends SignatureFacts {
  /** The conclusion stands frozen: only its bytes are signed. */
  readonly frozen: boolean;
  readonly expert: WorkingExpert;
  readonly signedBefore: boolean;
  readonly signedOn: LegalDate;
  readonly today: LegalDate;
}

/**
 * Whether an expert may sign the conclusion (PC-EXP-01, GEN-SIG-01, 02): frozen, over its own bytes, once, by an expert who
 * may work. How it is shown follows as with a protocol.
 */
export function maySignConclusion(facts: ConclusionSigning): {
  readonly verdict: Verdict;
  readonly standing: SignatureStanding;
} {
  const { points, standing } = judgedSignature(facts);
  const verdict = combine(
    facts.frozen ? [] : [controlFormRule.block('EXPERTISE_CONCLUSION_NOT_FROZEN', {})],
    facts.signedBefore ? [controlFormRule.block('EXPERT_SIGNED_ALREADY', {})] : [],
    mayWorkAsExpert(facts.expert),
    notInFuture(facts.signedOn, facts.today),
    points,
  );
  return { verdict, standing };
}
