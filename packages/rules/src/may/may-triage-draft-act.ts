import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import { notInFuture } from '../kenes/kenes-fact.ts';
import type { Override } from '../parameters/override.ts';
import { type Triage, triaged } from '../pc-pwr/pc-pwr-02-triage.ts';
import { opinionInTime } from '../pc-pwr/pc-pwr-03-opinion-clock.ts';
import { withoutSecrets } from '../pc-pwr/pc-pwr-04-state-secrets.ts';
import { combine, type Verdict } from '../verdict.ts';

/** Whether a draft act may be taken for review or returned (PC-PWR-02): the council is free, a return has its reason. */
export function mayTriageDraftAct(facts: {
  readonly triage: Triage;
  readonly reason: string | null;
  readonly stateSecret: boolean;
}): Verdict {
  return combine(triaged(facts), withoutSecrets({ stateSecret: facts.stateSecret, act: 'UPLOAD' }));
}

/** Whether an opinion on a draft may be given: also after its term, which is told (PC-PWR-03). */
export function mayGiveOpinion(facts: {
  readonly receivedOn: LegalDate;
  readonly on: LegalDate;
  readonly today: LegalDate;
  readonly calendar: LegalCalendar;
  readonly overrides?: readonly Override[];
}): Verdict {
  return combine(notInFuture(facts.on, facts.today), opinionInTime(facts));
}
