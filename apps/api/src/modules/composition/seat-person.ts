import { combine, maySeat, type ReplacementWay, type Verdict } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import { conflict, refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import { keepInRegister } from '../membership-register/keep-in-register.ts';
import { mayChangeSeats } from './composition.policy.ts';
import type { ConvocationEntity } from './entities/convocation.entity.ts';
import { MembershipEntity } from './entities/membership.entity.ts';
import { SeatEntity } from './entities/seat.entity.ts';
import { candidateFrom, checksOf, keepPerson, type MemberGiven, pointsOf, readMember } from './member-input.ts';
import { periodOf, shownOf, touchSeat } from './on-roster.ts';
import type { Roster } from './roster.ts';
import type { Membership } from './types/member.type.ts';

/** Who is seated where, from when, and in whose place. */
export interface Seating {
  readonly seatId: string;
  readonly seatVersion?: number;
  readonly member: MemberGiven;
  readonly from: string | null;
  readonly way: ReplacementWay | null;
  readonly replaces: Membership | null;
  /** Who answers what the rules say: the act at once, or one that seats many and asks about all of them together. */
  readonly obey?: (verdict: Verdict) => void;
}

/**
 * Seats a person under the convocation's lock: chosen and without days while the composition is formed, for the remainder
 * of the term while it works. Asks every rule on the person and on the place; the seat's version tells a second secretary.
 */
export async function seatPerson(act: Act, entity: ConvocationEntity, roster: Roster, seating: Seating) {
  const ref = { tenantId: act.tenantId, id: seating.seatId };
  const seat = await act.loadRow(SeatEntity, ref, {
    path: 'seatId',
    ...(seating.seatVersion === undefined ? {} : { expectedVersion: seating.seatVersion }),
  });
  act.obey(mayChangeSeats(entity.state));
  if (seat.withdrawnOn !== null) throw conflict('CHANGED_MEANWHILE');
  const reading = new InputReading();
  const member = readMember(act, reading, 'member', seating.member, roster);
  reading.done();
  const chosen = entity.startsOn === null;
  const from = chosen ? act.today : firstDay(act, entity, seating.from);
  const term = entity.startsOn === null ? { from, to: null } : periodOf(entity.startsOn, entity.endsOn);
  const onSeat = roster.memberships.filter(({ seatId }) => seatId === seat.id);
  const ofPerson = roster.memberships.filter(({ personId }) => personId === member.personId);
  const earlier = onSeat.some(({ state }) => state === 'TERMINATED' || state === 'COMPLETED');
  if (chosen && onSeat.some(({ state }) => state === 'ELECTED')) throw refuse(refused('SEAT_HAS_A_MEMBER'));
  const days = (memberships: readonly Membership[]) =>
    memberships.flatMap(({ startsOn, until, convocationId, state }) =>
      startsOn !== null
        ? [periodOf(startsOn, until)]
        : chosen && convocationId === entity.id && state === 'ELECTED'
          ? [{ from, to: null }]
          : [],
    );
  const candidate = candidateFrom(member, seat.kind, seating.replaces?.uuid ?? null);
  const checks = checksOf(roster, shownOf(roster, entity.id), candidate, term, from);
  const way = chosen ? null : (seating.way ?? (earlier ? 'OTHER' : null));
  const obey = seating.obey ?? ((verdict) => act.obey(verdict));
  obey(
    combine(
      maySeat({
        membership: { from, to: term.to },
        term,
        onSeat: days(onSeat),
        ofPerson: days(ofPerson),
        seatKind: seat.kind,
        replacement: way,
        person: pointsOf(checks),
      }),
    ),
  );
  await keepPerson(act, member, entity.published);
  const { right } = member;
  const membership = await act.insert(MembershipEntity, {
    tenantId: act.tenantId,
    id: newId(),
    convocationId: entity.id,
    seatId: seat.id,
    personId: member.personId,
    state: chosen ? 'ELECTED' : 'ACTIVE',
    startsOn: chosen ? null : from.toString(),
    until: chosen ? null : entity.endsOn,
    participation: earlier && !chosen ? 'PARTIAL' : 'FULL',
    ...right,
    replacesId: seating.replaces?.uuid ?? null,
    replacementWay: way,
    published: entity.published,
  });
  await keepInRegister(act, { personId: member.personId });
  await touchSeat(act, ref);
  return { membership, member, seat, checks };
}

/** The first day within the term: as given, else today, else the term's own; never after today unless the term begins later. */
function firstDay(act: Act, { startsOn }: ConvocationEntity, given: string | null): Temporal.PlainDate {
  if (startsOn !== null && act.today.toString() < startsOn && (given === null || given === startsOn))
    return Temporal.PlainDate.from(startsOn);
  return factOn(act, given);
}
