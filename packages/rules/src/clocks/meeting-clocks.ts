import type { LegalDate } from '@kenes/calendar';
import type { MeetingKind, SessionForm } from '../meeting/kinds.ts';
import { commissionClock } from '../pc-com/pc-com-01-commissions.ts';
import { hearingClock } from '../pc-hear/pc-hear-02-announcement.ts';
import { hearingProtocolClock } from '../pc-hear/pc-hear-03-protocol.ts';
import { protocolClock, protocolPublicationClock } from '../pc-prot/pc-prot-01-protocol.ts';
import { type SessionClocks, sessionClocks } from '../pc-ses/pc-ses-05-notice.ts';
import { extraordinaryClock } from '../pc-ses/pc-ses-06-extraordinary.ts';
import type { Clock } from './clock.ts';
import type { TermSetting } from './term.ts';

/** The kinds of meeting that the product holds and keeps clocks for. */
export type HeldMeetingKind = Exclude<MeetingKind, 'ASSEMBLY' | 'GATHERING'>;

/** Which meeting, and when. */
export interface MeetingClockRequest extends TermSetting {
  readonly kind: HeldMeetingKind;
  readonly form?: SessionForm;
  /** The day of the meeting. */
  readonly on: LegalDate;
}

/** The latest days before a meeting of any kind the product holds: notice, materials, announcement. */
export function clocksBefore({ kind, form, ...rest }: MeetingClockRequest): SessionClocks {
  if (kind === 'PUBLIC_HEARING') return same(hearingClock(rest));
  if (kind === 'COMMISSION_SESSION') return same(commissionClock(rest));
  return form === 'EXTRAORDINARY' ? same(extraordinaryClock(rest)) : sessionClocks(rest);
}

/**
 * The days after a meeting: the protocol counts from the meeting, its publication from the last signature (null until
 * then); a hearing's protocol is to be published counting from the hearing itself.
 */
export function clocksAfter(request: Omit<MeetingClockRequest, 'form'> & { readonly signedOn: LegalDate | null }): {
  readonly protocol: Clock;
  readonly publication: Clock | null;
} {
  const { kind, on: heldOn, signedOn, ...setting } = request;
  if (kind === 'PUBLIC_HEARING') {
    const clock = hearingProtocolClock({ ...setting, heldOn });
    return { protocol: clock, publication: clock };
  }
  const publication = signedOn === null ? null : protocolPublicationClock({ ...setting, signedOn });
  return { protocol: protocolClock({ ...setting, heldOn }), publication };
}

function same(clock: Clock): SessionClocks {
  return { notice: clock, materials: clock, announcement: clock };
}
