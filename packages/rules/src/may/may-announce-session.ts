import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import { clocksBefore, type HeldMeetingKind } from '../clocks/meeting-clocks.ts';
import { meetingRule } from '../kenes/kenes-meeting.ts';
import type { SessionForm } from '../meeting/kinds.ts';
import { policyOf } from '../meeting/policy.ts';
import type { Override } from '../parameters/override.ts';
import { heldTogether } from '../pc-org/pc-org-05-partnership.ts';
import { citesPower } from '../pc-pwr/pc-pwr-01-cites-a-power.ts';
import type { CouncilKind } from '../pc-pwr/powers.ts';
import { type ClosedGround, closedWithReason } from '../pc-ses/pc-ses-02-open-sessions.ts';
import { toldInTime } from '../pc-ses/pc-ses-05-notice.ts';
import { type ExtraordinaryRequest, sessionRequested } from '../pc-ses/pc-ses-06-extraordinary.ts';
import { combine, type Point, type Verdict } from '../verdict.ts';

/** An item of the agenda about to be announced. */
export interface AgendaFacts {
  /** Powers it cites; null for a question of the council's own order, of which none is asked (elections, the agenda). */
  readonly powerIds: readonly string[] | null;
  /** Whether it is closed to the public, and why; null for an open one. */
  readonly closed: { readonly ground: ClosedGround | null; readonly reason: string | null } | null;
  /** Whether the item needs materials, and when they reached the members. */
  readonly materials: { readonly needed: boolean; readonly deliveredOn: LegalDate | null };
}

/** A session about to be announced. */
export interface SessionAnnouncement {
  readonly kind: Exclude<HeldMeetingKind, 'PUBLIC_HEARING'>;
  readonly form: SessionForm;
  readonly councilKind: CouncilKind;
  readonly on: LegalDate;
  readonly today: LegalDate;
  readonly place: string | null;
  readonly items: readonly AgendaFacts[];
  readonly noticeOn: LegalDate | null;
  readonly announcedOn: LegalDate | null;
  /** Of an extraordinary session: at whose request. */
  readonly request: ExtraordinaryRequest | null;
  /** Of a joint session: how many councils, this one among them. */
  readonly councils: number;
  readonly calendar: LegalCalendar;
  readonly overrides?: readonly Override[];
}

/**
 * Whether a session may be announced (PC-SES-02, 05, 06, PC-PWR-01): with an agenda whose items cite powers, a place, and
 * notice in time. An absentee poll has no place, and is held only where the regulation allows it.
 */
export function mayAnnounceSession(facts: SessionAnnouncement): Verdict {
  const { kind, form, on, items, calendar, overrides } = facts;
  const clocks = clocksBefore({ kind, form, on, calendar, ...(overrides && { overrides }) });
  const placeless = form !== 'ABSENTEE' && (facts.place ?? '').trim() === '';
  return combine(
    items.length === 0 ? [meetingRule.block('AGENDA_EMPTY', {})] : [],
    placeless ? [meetingRule.block('MEETING_WITHOUT_PLACE', {})] : [],
    form === 'ABSENTEE' ? mayHoldAbsenteePoll(facts) : [],
    form === 'EXTRAORDINARY' ? sessionRequested(facts.request) : [],
    form === 'JOINT' ? heldTogether(facts.councils) : [],
    kind === 'COMMISSION_SESSION'
      ? []
      : items.flatMap(({ powerIds }) => (powerIds === null ? [] : citesPower(powerIds, facts.councilKind))),
    items.flatMap(({ closed }) => (closed === null ? [] : closedWithReason(closed))),
    toldInTime({
      clocks,
      noticeOn: facts.noticeOn,
      announcedOn: facts.announcedOn,
      materialsOn: items.filter(({ materials }) => materials.needed).map(({ materials }) => materials.deliveredOn),
      today: facts.today,
    }),
  );
}

/** Whether members may be asked in writing (§8.6): only where the council's regulation allows it, as its setting says. */
export function mayHoldAbsenteePoll(facts: {
  readonly kind: HeldMeetingKind;
  readonly on: LegalDate;
  readonly overrides?: readonly Override[];
}): readonly Point[] {
  const { kind, on, overrides } = facts;
  const { absenteePoll } = policyOf({ kind, form: 'ABSENTEE', on, ...(overrides && { overrides }) });
  return absenteePoll.allowed ? [] : [meetingRule.block('ABSENTEE_POLL_NOT_ALLOWED', {})];
}
