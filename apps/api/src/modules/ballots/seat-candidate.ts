import type { ReplacementWay, Verdict } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import type { ApplicationEntity } from '../competitions/entities/application.entity.ts';
import type { ConvocationEntity } from '../composition/entities/convocation.entity.ts';
import { type Roster, rosterIn, seatsOf } from '../composition/roster.ts';
import { seatPerson } from '../composition/seat-person.ts';
import type { Seat } from '../composition/types/member.type.ts';
import type { BallotLineEntity } from './entities/ballot-line.entity.ts';
import { personOfApplication } from './person-of-application.ts';

/** Seats of a kind that nobody holds, by their numbers. */
export function vacantSeats(roster: Roster, convocationId: string, kind: string): Seat[] {
  const held = new Set(
    roster.memberships
      .filter(({ state }) => state === 'ELECTED' || state === 'ACTIVE' || state === 'SUSPENDED')
      .map(({ seatId }) => seatId),
  );
  return seatsOf(roster, convocationId).filter(
    (seat) => seat.kind === kind && seat.withdrawnOn === null && !held.has(seat.uuid),
  );
}

/**
 * Seats a candidate by composition's own act, with every rule on the person and the place: chosen while the composition is
 * formed, for the remainder of the term while it works. The application becomes the person's record of the council.
 */
export async function seatCandidate(
  act: Act,
  convocation: ConvocationEntity,
  seat: Seat,
  { line, application }: { readonly line: BallotLineEntity; readonly application: ApplicationEntity },
  how: { readonly from: string | null; readonly way: ReplacementWay; readonly obey?: (verdict: Verdict) => void },
) {
  const roster = await rosterIn(act);
  const left = roster.memberships.filter(({ seatId, state }) => seatId === seat.uuid && state === 'TERMINATED');
  const replaces = convocation.startsOn === null ? null : (left.at(-1) ?? null);
  const { membership, member, checks } = await seatPerson(act, convocation, roster, {
    seatId: seat.uuid,
    member: personOfApplication(act, application),
    from: convocation.startsOn === null ? null : how.from,
    way: replaces === null ? null : how.way,
    replaces,
    ...(how.obey ? { obey: how.obey } : {}),
  });
  line.membershipId = membership.id;
  application.personId = member.personId;
  await act.em.flush();
  act.journal({
    act: 'MemberSeated',
    subjectType: 'Membership',
    subjectId: membership.id,
    occurredOn: membership.startsOn ?? act.today,
    facts: {
      convocation: convocation.number,
      seat: seat.ordinal,
      kind: seat.kind,
      name: member.name,
      application: application.number,
      npo: member.right.npoName,
      rules: checks.map(({ ruleId, standing }) => ({ ruleId, standing })),
    },
  });
  return membership;
}
