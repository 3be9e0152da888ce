import type { LegalDate } from '@kenes/calendar';
import type { LegalBasis } from '../acts.ts';
import { type ObjectKind, objectOfKind } from '../pc-ctrl/pc-ctrl-02-object.ts';
import { outsideSpecialRegime } from '../pc-ctrl/pc-ctrl-05-special-regime.ts';
import { combine, type Verdict } from '../verdict.ts';

/** An organisation as an object of control. */
export interface ObjectFacts {
  readonly name: string;
  /** Its kind in the register, or null if nobody has set it. */
  readonly kind: ObjectKind | null;
  /** Flag of the register; null while nobody has looked. */
  readonly specialRegime: boolean | null;
}

/** Whether an organisation may be the object of a control action under a law on a day (PC-CTRL-02, PC-CTRL-05). */
export function objectAllowed(facts: {
  readonly object: ObjectFacts;
  readonly basis: LegalBasis;
  readonly on: LegalDate;
}): Verdict {
  return combine(objectOfKind(facts.object, facts.basis), outsideSpecialRegime(facts.object, facts.on));
}
