import type { LegalDate } from '@kenes/calendar';
import { factRule, notInFuture } from '../kenes/kenes-fact.ts';
import { combine, type Verdict } from '../verdict.ts';

/** Whether a recorded date may be corrected: by a reason, to another day, not in the future (§8.2). */
export function mayCorrectDate(facts: {
  readonly was: LegalDate | null;
  readonly becomes: LegalDate;
  readonly today: LegalDate;
  readonly reason: string;
}): Verdict {
  const same = facts.was?.equals(facts.becomes) ?? false;
  return combine(
    facts.reason.trim() === '' ? [factRule.block('CORRECTION_WITHOUT_REASON', {})] : [],
    same ? [factRule.block('CORRECTION_CHANGES_NOTHING', { on: facts.becomes.toString() })] : [],
    notInFuture(facts.becomes, facts.today),
  );
}
