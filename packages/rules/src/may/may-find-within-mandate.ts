import type { LegalDate } from '@kenes/calendar';
import type { LegalBasis } from '../acts.ts';
import { factRule, notInFuture } from '../kenes/kenes-fact.ts';
import { type ControlSubject, type MandateFacts, mandatedOn } from '../pc-ctrl/pc-ctrl-03-mandate.ts';
import { combine, type Verdict } from '../verdict.ts';

/** A visit or a finding, whenever it is entered. */
export interface FieldFacts {
  readonly basis: LegalBasis;
  readonly subject: ControlSubject;
  readonly mandate: MandateFacts | null;
  /** The day of the fact: when it was seen, not when it was entered. */
  readonly factOn: LegalDate;
  readonly today: LegalDate;
  /** The day the mission starts, or null if not set. */
  readonly missionStartsOn: LegalDate | null;
  readonly hasPhoto: boolean;
  readonly hasText: boolean;
}

/**
 * Whether a monitor may record something seen on a day: inside the mandate, not in the future, with a photo or a
 * sentence (§8.4). Norm, severity and causes are the lead's later work and are not asked for here.
 */
export function mayFindWithinMandate(facts: FieldFacts): Verdict {
  const { factOn, missionStartsOn } = facts;
  const early = missionStartsOn !== null && Temporal.PlainDate.compare(factOn, missionStartsOn) < 0;
  return combine(
    mandatedOn({ ...facts, on: factOn }),
    notInFuture(factOn, facts.today),
    facts.hasPhoto || facts.hasText ? [] : [factRule.block('FINDING_EMPTY', {})],
    early
      ? [
          factRule.warn('FACT_BEFORE_MISSION', {
            on: factOn.toString(),
            startsOn: missionStartsOn.toString(),
          }),
        ]
      : [],
  );
}
