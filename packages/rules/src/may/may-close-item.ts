import { withoutSecrets } from '../pc-pwr/pc-pwr-04-state-secrets.ts';
import { type ClosedGround, closedWithReason } from '../pc-ses/pc-ses-02-open-sessions.ts';
import { type ExtraordinaryRequest, sessionRequested } from '../pc-ses/pc-ses-06-extraordinary.ts';
import { combine, type Verdict } from '../verdict.ts';

/** Whether an item may be considered behind closed doors: with a ground and a reason (PC-SES-02). */
export function mayCloseItemToPublic(facts: {
  readonly ground: ClosedGround | null;
  readonly reason: string | null;
}): Verdict {
  return combine(closedWithReason(facts));
}

/** Whether a text or a file may be taken in or published: never with state secrets (PC-PWR-04). */
export function mayCarry(facts: { readonly stateSecret: boolean; readonly act: 'UPLOAD' | 'PUBLISH' }): Verdict {
  return combine(withoutSecrets(facts));
}

/** Whether a session out of turn may be called: at a request, for a question (PC-SES-06). */
export function mayRequestExtraordinary(request: ExtraordinaryRequest): Verdict {
  return combine(sessionRequested(request));
}
