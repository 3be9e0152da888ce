import {
  allowed,
  type CouncilTermState,
  combine,
  councilTerm,
  type MembershipState,
  mayApproveComposition,
  membership as membershipStates,
  type Verdict,
} from '@kenes/rules';
import { type Authority, lackOfAuthority } from '../../kernel/access.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { refused } from '../../kernel/verdict.ts';
import { compositionFacts, computed } from './composition-facts.ts';
import type { Roster } from './roster.ts';
import type { Convocation } from './types/convocation.type.ts';
import type { Membership } from './types/member.type.ts';

/** Who keeps the roster: what is decided elsewhere (working group, maslikhat, council) is entered by the secretariat. */
export const keepsRoster: Authority = { tenant: ['SECRETARIAT'] };

/** The verdict of authority alone. */
export function authorityVerdict(authority: Authority, capacity: Capacity): Verdict {
  const lack = lackOfAuthority(authority, capacity);
  return lack ? refused(lack) : allowed();
}

/** Seats and members change only while the convocation is formed or works. */
export function mayChangeSeats(state: CouncilTermState): Verdict {
  return councilTerm.settled.includes(state) ? refused('CONVOCATION_IS_OVER') : allowed();
}

/** The next convocation is opened while no other is being formed. */
export function mayOpenNow({ convocations }: Pick<Roster, 'convocations'>): Verdict {
  return convocations.some(({ state }) => state === 'PREPARING') ? refused('PREPARING_ANOTHER') : allowed();
}

/** Whether the convocation has a place for one more. */
export function maySeatNow(roster: Roster, convocation: Convocation, today: Temporal.PlainDate): Verdict {
  const open = mayChangeSeats(convocation.state);
  if (open.outcome !== 'ALLOWED') return open;
  const later = convocation.startsOn === null ? today : Temporal.PlainDate.from(convocation.startsOn);
  const on = Temporal.PlainDate.compare(later, today) > 0 ? later : today;
  return computed(roster, convocation, on).vacant === 0 ? refused('NO_VACANT_SEAT') : open;
}

/** Whether a composition may be approved: its step, its limits, its protocol and its act (PC-FORM-01, 03, 04, 06…08). */
export function mayApproveNow(
  roster: Roster,
  convocation: Convocation,
  on: Temporal.PlainDate,
  acts: Pick<Parameters<typeof mayApproveComposition>[0], 'protocol' | 'approval'>,
): Verdict {
  const { state } = convocation;
  const step = councilTerm.may(state, 'APPROVED');
  if (step.outcome === 'REFUSED') return step;
  return combine(mayApproveComposition({ ...compositionFacts(roster, convocation, on), ...acts }));
}

/** Whether the scheme of a membership has a step. */
export function mayPassMembership(from: MembershipState, to: MembershipState): Verdict {
  return membershipStates.may(from, to);
}

/** A seat that was left early is filled for the remainder, once. */
export function mayReplaceNow(roster: Roster, membership: Membership): Verdict {
  if (membership.state !== 'TERMINATED') return refused('MEMBERSHIP_NOT_ENDED');
  const filled = roster.memberships.some(
    ({ seatId, state }) => seatId === membership.seatId && state !== 'TERMINATED' && state !== 'COMPLETED',
  );
  return filled ? refused('SEAT_HAS_A_MEMBER') : allowed();
}
