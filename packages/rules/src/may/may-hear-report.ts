import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import type { Override } from '../parameters/override.ts';
import { stateSecretsRule } from '../pc-pwr/pc-pwr-04-state-secrets.ts';
import { assessed, heardAtSession, type ReportAssessment } from '../pc-rep/pc-rep-01-report-hearing.ts';
import { invitedInTime } from '../pc-rep/pc-rep-02-invitation.ts';
import { heardThisYear } from '../pc-rep/pc-rep-03-once-a-year.ts';
import { combine, type Verdict } from '../verdict.ts';

/** A report about to be heard. */
export interface ReportHearingFacts {
  readonly on: LegalDate;
  readonly today: LegalDate;
  readonly invitedOn: LegalDate | null;
  readonly questions: number;
  readonly reportOn: LegalDate | null;
  /** Who gave it; null before it is heard, or when nobody came. */
  readonly speaker: 'HEAD' | 'DEPUTY' | 'OTHER' | null;
  readonly appeared: boolean;
  /** It is an item of a session. */
  readonly atSession: boolean;
  /** Days on which reports of the same body were heard before. */
  readonly heardOn: readonly LegalDate[];
  /** The council decided to hear it again. */
  readonly byDecision: boolean;
  readonly calendar: LegalCalendar;
  readonly overrides?: readonly Override[];
}

/** Whether the report of a body may be heard (PC-REP-01…03). */
export function mayHoldReportHearing(facts: ReportHearingFacts): Verdict {
  return combine(heardAtSession(facts), invitedInTime(facts), heardThisYear(facts));
}

/**
 * Whether a report may be assessed: after it was heard, by a vote. Information of heads of law enforcement (PWR-13) is
 * heard and not assessed (§8.4).
 */
export function mayAssessReport(facts: {
  readonly heard: boolean;
  readonly voted: boolean;
  readonly assessment: ReportAssessment;
  readonly lawEnforcement: boolean;
}): Verdict {
  return combine(
    assessed(facts),
    facts.lawEnforcement && facts.assessment !== 'NOTED'
      ? [stateSecretsRule.warn('INFORMATION_NOT_ASSESSED', {}, { confidence: 'PRODUCT', basis: [] })]
      : [],
  );
}
