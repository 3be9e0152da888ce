import { decodeId } from '../../kernel/id.ts';
import type { Roster } from './roster.ts';
import type { CouncilPerson, Membership } from './types/member.type.ts';

/** A person's membership of a convocation on a day, its first and last days included; null where they do not sit. */
export function membershipOn(
  { memberships }: Pick<Roster, 'memberships'>,
  convocationUuid: string,
  personUuid: string,
  on: string,
): Membership | null {
  return (
    memberships.find(
      ({ convocationId, personId, startsOn, until }) =>
        convocationId === convocationUuid &&
        personId === personUuid &&
        startsOn !== null &&
        startsOn <= on &&
        (until === null || on <= until),
    ) ?? null
  );
}

/** Whether they are suspended that day. */
export function isSuspendedOn({ suspensions }: Pick<Membership, 'suspensions'>, on: string): boolean {
  return suspensions.some(({ from, to }) => from <= on && (to === null || on <= to));
}

/** A person of the council by an opaque id; null where there is none. */
export function personOfRoster(
  { people }: Pick<Roster, 'people'>,
  id: string | null | undefined,
): CouncilPerson | null {
  const ref = id ? decodeId(id) : null;
  return ref ? (people.get(ref.id) ?? null) : null;
}
