import { wordingRule } from '../kenes/kenes-wording.ts';
import type { RecommendationState } from '../states/recommendation.ts';
import { combine, type Verdict } from '../verdict.ts';

/**
 * Whether the words of a recommendation may change. A draft may; after adoption the authentic text is frozen, and only a
 * translation may be added, marked as such (§8.3).
 */
export function mayChangeWording(facts: {
  readonly state: RecommendationState;
  readonly change: 'AUTHENTIC' | 'TRANSLATION';
}): Verdict {
  if (facts.state === 'DRAFT') return combine();
  return combine(
    facts.change === 'TRANSLATION'
      ? wordingRule.info('WORDING_TRANSLATION_ONLY', {})
      : wordingRule.block('WORDING_FROZEN', {}),
  );
}
