import type { LegalDate } from '@kenes/calendar';
import { factRule, inOrder, notInFuture } from '../kenes/kenes-fact.ts';
import { combine, type Verdict } from '../verdict.ts';

/**
 * Whether a recorded date may be corrected: by a reason, to another day, not in the future (§8.2). A day that puts a fact
 * before the one it follows, or after the one that follows it, asks to be confirmed.
 */
export function mayCorrectDate(facts: {
  readonly was: LegalDate | null;
  readonly becomes: LegalDate;
  /** The days of the facts on either side of it, where they are known. */
  readonly follows?: LegalDate | null;
  readonly precedes?: LegalDate | null;
  readonly today: LegalDate;
  readonly reason: string;
}): Verdict {
  const same = facts.was?.equals(facts.becomes) ?? false;
  return combine(
    facts.reason.trim() === '' ? [factRule.block('CORRECTION_WITHOUT_REASON', {})] : [],
    same ? [factRule.block('CORRECTION_CHANGES_NOTHING', { on: facts.becomes.toString() })] : [],
    notInFuture(facts.becomes, facts.today),
    inOrder(facts.follows ?? null, facts.becomes),
    facts.precedes ? inOrder(facts.becomes, facts.precedes) : [],
  );
}
