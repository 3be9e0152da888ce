import { allowed, type PublicHearingState, publicHearing, type Verdict } from '@kenes/rules';
import type { Authority } from '../../kernel/access.ts';
import { refused } from '../../kernel/verdict.ts';

/** Who prepares and keeps hearings: the secretariat and the chair. */
export const keepsHearings: Authority = { tenant: ['SECRETARIAT', 'CHAIR'] };

/** Anybody, without an account: through the door of the council that announced it. */
export const anybody: Authority = { door: true };

/** A step of its way (domain: the machine PUBLIC_HEARING). */
export function mayStep(from: `${PublicHearingState}`, to: PublicHearingState): Verdict {
  return publicHearing.may(from, to);
}

/** A hearing is announced once it is approved, and anew while it is announced: another room, another hour. */
export function mayAnnounce(state: `${PublicHearingState}`): Verdict {
  return state === 'ANNOUNCED' || state === 'REGISTRATION' ? allowed() : mayStep(state, 'ANNOUNCED');
}

/** It is held after its announcement; one that was not announced is recorded as it was. */
export function mayBeHeld(state: `${PublicHearingState}`): Verdict {
  return mayStep(state, 'HELD');
}

/** Who comes and what they propose is entered until the resolution. */
export function mayEnter(state: `${PublicHearingState}`): Verdict {
  return ['ANNOUNCED', 'REGISTRATION', 'HELD'].includes(state) ? allowed() : refused('HEARING_STATE', { state });
}

/** Proposals are disposed of when the resolution is drawn up: the hearing was held. */
export function mayDisposeNow(state: `${PublicHearingState}`): Verdict {
  return state === 'HELD' ? allowed() : refused('HEARING_STATE', { state });
}

/** A stranger registers and proposes until the announced moment, while there are places. */
export function mayComeIn(
  hearing: { readonly state: string; readonly until: Date | null; readonly left: number | null },
  now: Date,
): Verdict {
  if (hearing.state !== 'REGISTRATION' || hearing.until === null) return refused('HEARING_NOT_OPEN_FOR_REGISTRATION');
  if (now > hearing.until) return refused('HEARING_REGISTRATION_OVER');
  return hearing.left !== null && hearing.left <= 0 ? refused('HEARING_NO_PLACES') : allowed();
}
