import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import type { LegalBasis } from '../acts.ts';
import { inOrder, notInFuture } from '../kenes/kenes-fact.ts';
import { trackRule } from '../kenes/kenes-track.ts';
import type { Override } from '../parameters/override.ts';
import { type AnswerHearing, heardBeforeRefusal } from '../pc-ctrl/pc-ctrl-13-answer-hearing.ts';
import { answeredInTime } from '../pc-rec/pc-rec-02-answer-clock.ts';
import { sentToBody } from '../pc-rec/pc-rec-03-addressees.ts';
import { type AnswerKind, completeAnswer } from '../pc-rec/pc-rec-06-answer-kinds.ts';
import { awaitsAnswer, type TrackState, track } from '../states/recommendation.ts';
import { type Confidence, combine, type Part, type Verdict } from '../verdict.ts';

/** An answer of a body to one recommendation. */
export interface AnswerFacts {
  readonly basis: LegalBasis;
  /** The recommendation was sent to the body that answers. */
  readonly sentToThisBody: boolean;
  readonly trackState: TrackState;
  /** The council asked for another answer, the earlier one being insufficient. */
  readonly reanswerAsked: boolean;
  readonly kind: AnswerKind;
  readonly reasoning: string | null;
  /** For FORWARDED: the body it was passed to is known. */
  readonly hasForwardAddressee: boolean;
  readonly sentOn: LegalDate | null;
  /** The day the answer arrived: by it the answer is late or in time. */
  readonly arrivedOn: LegalDate;
  readonly today: LegalDate;
  readonly due: LegalDate | null;
  /** The confidence of the clock that gave `due`. */
  readonly dueConfidence: Confidence;
  /** Only where the answer decides on a final document: the day of the decision and the hearing before it. */
  readonly decision?: { readonly on: LegalDate; readonly hearing: AnswerHearing | null };
  readonly calendar: LegalCalendar;
  readonly overrides?: readonly Override[];
}

/**
 * Whether an answer may be recorded (PC-REC-01, -03, -06, PC-CTRL-13). Refuses an answer to a recommendation that was not
 * sent to that body, and one dated in the future; an incomplete, a second or an out-of-order one asks for a reason, for
 * what came on paper must always find its place.
 */
export function mayAnswer(facts: AnswerFacts): Verdict {
  const positive = facts.kind !== 'REJECTED' && facts.kind !== 'PARTLY_ACCEPTED';
  return combine(
    sentToBody(facts.sentToThisBody && facts.trackState !== 'TO_SEND'),
    awaited(facts),
    completeAnswer(facts),
    notInFuture(facts.arrivedOn, facts.today),
    inOrder(facts.sentOn, facts.arrivedOn),
    answeredInTime({ ...facts, confidence: facts.dueConfidence }),
    facts.decision === undefined
      ? []
      : heardBeforeRefusal({ ...facts, positive, decisionOn: facts.decision.on, hearing: facts.decision.hearing }),
  );
}

function awaited({ trackState, reanswerAsked }: AnswerFacts): Part {
  if (trackState === 'TO_SEND' || awaitsAnswer(trackState) || reanswerAsked) return [];
  const over = track.settled.includes(trackState) && trackState !== 'EXECUTED';
  return trackRule.warn(over ? 'ANSWER_TRACK_CLOSED' : 'ANSWER_ALREADY_GIVEN', {});
}
