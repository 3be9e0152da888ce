import type { LegalDate } from '@kenes/calendar';
import { inOrder, notInFuture } from '../kenes/kenes-fact.ts';
import { wordingRule } from '../kenes/kenes-wording.ts';
import { type AddresseeFacts, addressedTo } from '../pc-rec/pc-rec-03-addressees.ts';
import { receiptRule } from '../pc-rec/pc-rec-08-receipt.ts';
import type { RecommendationState } from '../states/recommendation.ts';
import { combine, type Verdict } from '../verdict.ts';

/** A recommendation about to be sent, with one letter or several. */
export interface SendingFacts {
  readonly state: RecommendationState;
  readonly adoptedOn: LegalDate | null;
  readonly addressees: readonly AddresseeFacts[];
  readonly sentOn: LegalDate;
  readonly today: LegalDate;
  readonly outgoingNumber: string | null;
}

/** Whether a recommendation may be sent: adopted, to somebody, not twice to the same body, not from the future. */
export function maySend(facts: SendingFacts): Verdict {
  const adopted = facts.state === 'ADOPTED' || facts.state === 'ISSUED';
  const product = { confidence: 'PRODUCT', basis: [] } as const;
  return combine(
    adopted ? [] : [wordingRule.block('RECOMMENDATION_NOT_ADOPTED', {})],
    addressedTo(facts.addressees),
    notInFuture(facts.sentOn, facts.today),
    inOrder(facts.adoptedOn, facts.sentOn),
    (facts.outgoingNumber ?? '').trim() === '' ? [receiptRule.warn('OUTGOING_NUMBER_MISSING', {}, product)] : [],
  );
}
