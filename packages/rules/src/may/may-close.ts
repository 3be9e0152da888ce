import { trackRule } from '../kenes/kenes-track.ts';
import { type RecommendationState, recommendation, type TrackState, track } from '../states/recommendation.ts';
import { combine, type Verdict } from '../verdict.ts';

/**
 * Whether a recommendation may be closed: every one of its tracks is at an end (executed, forwarded, re-issued or closed),
 * or it was never sent. Refuses while one is open; asks for a reason when no outcome was recorded (PC-REC-05).
 */
export function mayClose(facts: { readonly tracks: readonly TrackState[]; readonly hasOutcome: boolean }): Verdict {
  const open = facts.tracks.filter((state) => !track.settled.includes(state)).length;
  return combine(
    open > 0 ? [trackRule.block('CLOSING_OPEN_TRACKS', { open })] : [],
    facts.hasOutcome ? [] : [trackRule.warn('CLOSING_WITHOUT_OUTCOME', {})],
  );
}

/** Whether a control action may be closed: only when each of its recommendations is (domain §3.14). */
export function mayCloseMission(facts: {
  readonly recommendations: readonly RecommendationState[];
  readonly hasOutcome: boolean;
}): Verdict {
  const open = facts.recommendations.filter((state) => !recommendation.settled.includes(state)).length;
  return combine(
    open > 0 ? [trackRule.block('CLOSING_OPEN_RECOMMENDATIONS', { open })] : [],
    facts.hasOutcome ? [] : [trackRule.warn('CLOSING_WITHOUT_OUTCOME', {})],
  );
}
