import { type LegalDate, legalDateOf } from '@kenes/calendar';
import { personIin } from '../gen-id/person-iin.ts';
import { competitionRule } from '../kenes/kenes-competition.ts';
import { type PackageFacts, packageComplete } from '../pc-comp/pc-comp-03-package.ts';
import { oneApplication } from '../pc-comp/pc-comp-04-one-application.ts';
import { combine, type Point, type Verdict } from '../verdict.ts';

/** When an application was made: at an instant through the system, or on the day a paper was received. */
export type AppliedAt = { readonly at: Temporal.Instant } | { readonly on: LegalDate };

/** The window of a competition as announced, its last extension included. */
export interface AnnouncedWindow {
  readonly publishedOn: LegalDate;
  readonly closesOn: LegalDate;
}

/** The legal date of an application: an instant falls on its day in Almaty, a paper on the day it came. */
export function appliedOn(applied: AppliedAt): LegalDate {
  return 'at' in applied ? legalDateOf(applied.at) : applied.on;
}

/**
 * Whether an application is in time: on the day of publication at the earliest, until the end of the announced last day in
 * Almaty at the latest. The closing is the competition's own condition: it refuses, however the window's length is known.
 */
export function appliedInTime(window: AnnouncedWindow, applied: AppliedAt): readonly Point[] {
  const on = appliedOn(applied);
  const { publishedOn, closesOn } = window;
  const compare = Temporal.PlainDate.compare;
  if (compare(on, publishedOn) < 0) {
    return [competitionRule.block('APPLICATION_BEFORE_OPENING', { on: String(on), publishedOn: String(publishedOn) })];
  }
  if (compare(on, closesOn) <= 0) return [];
  return [competitionRule.block('APPLICATION_AFTER_CLOSING', { on: String(on), closesOn: String(closesOn) })];
}

/** An application about to be submitted. */
export interface ApplicationFacts extends PackageFacts {
  readonly window: AnnouncedWindow;
  readonly applied: AppliedAt;
  /** Consent to the processing of personal data was given. */
  readonly consent: boolean;
  /** Null where a paper application has none. */
  readonly iin: string | null;
  readonly birthDate: LegalDate | null;
  /** Applications of the same IIN in this competition that are not withdrawn, this one left out; null without an IIN. */
  readonly others: number | null;
}

/**
 * Whether an application may be submitted (PC-COMP-02…04, GEN-ID). Refuses one out of time, a second one of the same
 * IIN, a wrong IIN and one without consent; a missing part is asked about, for it may be brought until closing.
 */
export function mayApply(facts: ApplicationFacts): Verdict {
  return combine(
    appliedInTime(facts.window, facts.applied),
    personIin({ iin: facts.iin, birthDate: facts.birthDate, on: appliedOn(facts.applied) }).points,
    facts.consent ? [] : [competitionRule.block('APPLICATION_WITHOUT_CONSENT', {})],
    oneApplication(facts.others),
    packageComplete(facts),
  );
}

/** Whether a candidate may still change his application, or the secretariat return it: until the closing. */
export function mayChangeApplication(facts: {
  readonly window: AnnouncedWindow;
  readonly now: AppliedAt;
  readonly change: 'EDIT' | 'RETURN';
}): Verdict {
  const { closesOn } = facts.window;
  if (Temporal.PlainDate.compare(appliedOn(facts.now), closesOn) <= 0) return combine();
  return combine(
    facts.change === 'EDIT'
      ? [competitionRule.block('APPLICATION_FROZEN', {})]
      : [competitionRule.block('RETURN_AFTER_CLOSING', { closesOn: closesOn.toString() })],
  );
}

/** Whether a candidate may withdraw: until the group has voted on him. */
export function mayWithdraw(voted: boolean): Verdict {
  return combine(voted ? [competitionRule.block('WITHDRAWAL_AFTER_VOTE', {})] : []);
}

/** Whether an application may be rejected: with a ground, which the candidate is told. */
export function mayReject(ground: string | null): Verdict {
  const empty = (ground ?? '').trim() === '';
  return combine(empty ? [competitionRule.block('REJECTION_WITHOUT_GROUND', {})] : []);
}
