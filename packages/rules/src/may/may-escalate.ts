import type { LegalDate } from '@kenes/calendar';
import { trackRule } from '../kenes/kenes-track.ts';
import { answerClockRule } from '../pc-rec/pc-rec-02-answer-clock.ts';
import { awaitsAnswer, type TrackState } from '../states/recommendation.ts';
import { type Confidence, combine, type Point, type Verdict } from '../verdict.ts';

/** The council's judgement of an answer. */
export const answerQualities = ['SUFFICIENT', 'FORMAL', 'INSUFFICIENT'] as const;
export type AnswerQuality = (typeof answerQualities)[number];

/** A letter to the superior of a body that owes an answer, or gave a poor one. */
export interface EscalationFacts {
  readonly trackState: TrackState;
  readonly due: LegalDate | null;
  readonly dueConfidence: Confidence;
  /** The day of the letter. */
  readonly on: LegalDate;
  /** The superior of the body is known. */
  readonly hasSuperior: boolean;
  /** A person decides it; a job never does. */
  readonly byPerson: boolean;
  readonly quality: AnswerQuality | null;
}

/**
 * Whether a letter to the superior may be written (PC-REC-02, §8.3). Refuses one by a job, one without a known superior,
 * one about a recommendation that was never sent. Before the due day, or after a sufficient answer, it asks for a reason.
 */
export function mayEscalate(facts: EscalationFacts): Verdict {
  return combine(
    facts.byPerson ? [] : [trackRule.block('ESCALATION_NEEDS_PERSON', {})],
    facts.hasSuperior ? [] : [trackRule.block('ESCALATION_WITHOUT_SUPERIOR', {})],
    facts.trackState === 'TO_SEND' ? [trackRule.block('ESCALATION_NOTHING_SENT', {})] : timely(facts),
  );
}

function timely({ trackState, due, dueConfidence, on, quality }: EscalationFacts): readonly Point[] {
  if (!awaitsAnswer(trackState)) {
    const poor = quality === 'FORMAL' || quality === 'INSUFFICIENT';
    return poor || trackState === 'NOT_EXECUTED' ? [] : [trackRule.warn('ESCALATION_OF_ANSWERED', {})];
  }
  if (due === null) return [trackRule.warn('ESCALATION_WITHOUT_DUE', {})];
  if (Temporal.PlainDate.compare(on, due) > 0) return [];
  const facts = { due: due.toString() };
  return [answerClockRule.warn('ESCALATION_BEFORE_DUE', facts, { confidence: dueConfidence })];
}
