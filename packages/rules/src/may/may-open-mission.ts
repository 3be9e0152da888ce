import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import type { LegalBasis } from '../acts.ts';
import type { Override } from '../parameters/override.ts';
import { ofKnownForm } from '../pc-ctrl/pc-ctrl-01-forms.ts';
import { withObject } from '../pc-ctrl/pc-ctrl-02-object.ts';
import { type ControlSubject, type MandateFacts, mandatedOn } from '../pc-ctrl/pc-ctrl-03-mandate.ts';
import { lawOf } from '../pc-ctrl/pc-ctrl-04-basis.ts';
import { byMethods } from '../pc-ctrl/pc-ctrl-06-methods.ts';
import { type DecisionFacts, openedBy } from '../pc-ctrl/pc-ctrl-07-decision.ts';
import { noticeGiven } from '../pc-ctrl/pc-ctrl-08-object-notice.ts';
import { planned } from '../pc-mon/pc-mon-01-steps.ts';
import { inSeries, type Recurrence } from '../pc-mon/pc-mon-02-series.ts';
import { withinDuration } from '../pc-mon/pc-mon-03-duration.ts';
import { combine, type Verdict } from '../verdict.ts';
import { type ObjectFacts, objectAllowed } from './object-allowed.ts';

/** A control action about to be opened. */
export interface MissionFacts {
  readonly basis: LegalBasis;
  readonly form: string;
  readonly subject: ControlSubject;
  /** The mandate it stands on, if its subject is an NPO or a citizen. */
  readonly mandate: MandateFacts | null;
  readonly decision: DecisionFacts | null;
  readonly objects: readonly ObjectFacts[];
  readonly aim: string | null;
  readonly hasLead: boolean;
  /** How many questions the plan has. */
  readonly questions: number;
  readonly startsOn: LegalDate;
  /** The last planned day, or null if open. */
  readonly endsOn: LegalDate | null;
  /** The day the object was told, or null if it was not. */
  readonly noticeOn: LegalDate | null;
  readonly recurrence: Recurrence;
  readonly hasSeries: boolean;
  /** Codes of PC-CTRL-06, if any are recorded. */
  readonly methods?: readonly string[];
  readonly calendar: LegalCalendar;
  readonly overrides?: readonly Override[];
}

/**
 * Whether a mission may be opened (PC-CTRL-01…08, PC-MON-01…03), by the law of the day it starts.
 * Refuses a fifth form, an action without an object, an NPO or a citizen without a mandate under 383-V, a law that was
 * not yet law, a special-regime object. What is only recalled, the decision and the notice, asks for a reason.
 */
export function mayOpenMission(facts: MissionFacts): Verdict {
  const { basis, startsOn } = facts;
  return combine(
    ofKnownForm(facts.form),
    lawOf(basis, startsOn),
    withObject(facts.objects.length),
    ...facts.objects.map((object) => objectAllowed({ object, basis, on: startsOn })),
    mandatedOn({ basis, subject: facts.subject, mandate: facts.mandate, on: startsOn }),
    openedBy(facts),
    noticeIfLaw(facts),
    byMethods(facts.methods ?? []),
    planned(facts.questions),
    inSeries({ recurrence: facts.recurrence, hasSeries: facts.hasSeries, hasEnd: facts.endsOn !== null }),
    durationIfLaw(facts),
  );
}

/** A day before the law has no editions of its numbers; lawOf has already refused it. */
function isLaw({ basis, startsOn }: MissionFacts): boolean {
  return lawOf(basis, startsOn).every(({ level }) => level !== 'BLOCK');
}

function noticeIfLaw(facts: MissionFacts) {
  return isLaw(facts) ? noticeGiven(facts) : [];
}

function durationIfLaw(facts: MissionFacts) {
  return isLaw(facts) ? withinDuration(facts) : [];
}
