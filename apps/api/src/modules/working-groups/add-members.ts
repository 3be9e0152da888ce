import { combine, notInGroup, onePerson, type Verdict } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import type { GivenIin } from '../composition/iin.ts';
import { keepPerson, type MemberGiven, type ReadMember, readMember } from '../composition/member-input.ts';
import type { Roster } from '../composition/roster.ts';
import { GroupMemberEntity } from './entities/group-member.entity.ts';
import { type Groups, presentMembers } from './groups.ts';

/** A person as a client gives them, with the IIN already guarded. */
export interface GroupPersonGiven extends Omit<MemberGiven, 'iin'> {
  readonly iin?: GivenIin | null;
  readonly represents?: string | null;
}

/** A person to be added, as read: nothing is written yet. */
export interface ReadGroupPerson {
  readonly member: ReadMember;
  readonly represents: string | null;
  readonly position: string | null;
}

const AT_MOST = 100;

/** Reads those to be added; the same person twice, or one who is a member already, is a fault of its line. */
export function readGroupPeople(
  act: Act,
  reading: InputReading,
  given: readonly GroupPersonGiven[],
  roster: Roster,
  present: ReadonlySet<string>,
  pathOf: (index: number) => string = (index) => `members.${index}`,
): ReadGroupPerson[] {
  if (given.length === 0) reading.fault('members', 'REQUIRED');
  if (given.length > AT_MOST) reading.fault('members', 'TOO_MANY', { max: AT_MOST });
  const seen = new Set<string>();
  return given.slice(0, AT_MOST).map((one, index) => {
    const path = pathOf(index);
    const member = readMember(act, reading, path, one, roster);
    if (present.has(member.personId)) reading.fault(path, 'ALREADY_IN_GROUP');
    const same = [member.personId, ...(member.digest === null ? [] : [member.digest])];
    if (same.some((key) => seen.has(key))) reading.fault(path, 'SAME_PERSON_TWICE');
    for (const key of same) seen.add(key);
    return {
      member,
      represents: reading.optional(`${path}.represents`, one.represents, 500),
      position: member.right.position,
    };
  });
}

/** The people of a group who have not left, by the council's own records. */
export function peopleIn(all: Groups, groupUuid: string): Set<string> {
  return new Set(presentMembers(all, groupUuid).map(({ personId }) => personId));
}

/** One person under two spellings, and a member who stands for the same council, are asked about (KENES-PERSON, PC-WG-05). */
export function askedOf(
  act: Act,
  people: readonly ReadGroupPerson[],
  roster: Roster,
  present: ReadonlySet<string>,
  convocationUuid: string,
): Verdict {
  const elected = new Set(
    roster.memberships
      .filter(
        ({ convocationId, seatKind, state }) =>
          convocationId === convocationUuid && state === 'ELECTED' && isCivil(seatKind),
      )
      .map(({ personId }) => personId),
  );
  const others = [...present].flatMap((id) => roster.people.get(id) ?? []);
  return combine(
    ...people.map(({ member }, index) =>
      onePerson({
        on: act.today,
        overrides: roster.overrides,
        name: member.name,
        others: [
          ...others.map((one) => ({ name: one.fullName, iin: matched(member.digest, one.iinDigest) })),
          ...people
            .slice(0, index)
            .map((one) => ({ name: one.member.name, iin: matched(member.digest, one.member.digest) })),
        ],
      }),
    ),
    ...people.map(({ member }) => notInGroup(elected.has(member.personId))),
  );
}

/** Writes them as members. */
export async function addMembers(
  act: Act,
  groupId: string,
  people: readonly ReadGroupPerson[],
  how: { readonly part: 'STATE' | 'CIVIL'; readonly byCompetition: boolean; readonly joinedOn: string },
): Promise<GroupMemberEntity[]> {
  const added: GroupMemberEntity[] = [];
  for (const { member, represents, position } of people) {
    await keepPerson(act, member, false);
    added.push(
      await act.insert(GroupMemberEntity, {
        tenantId: act.tenantId,
        id: newId(),
        groupId,
        personId: member.personId,
        represents,
        position,
        ...how,
      }),
    );
  }
  return added;
}

function isCivil(kind: string | null): boolean {
  return kind === 'NPO' || kind === 'CITIZEN';
}

function matched(a: string | null, b: string | null): 'SAME' | 'DIFFERENT' | 'UNKNOWN' {
  return a === null || b === null ? 'UNKNOWN' : a === b ? 'SAME' : 'DIFFERENT';
}
