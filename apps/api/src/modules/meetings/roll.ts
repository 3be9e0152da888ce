import type { RequiredEntityData } from '@mikro-orm/core';
import type { Act } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';
import { computed } from '../composition/composition-facts.ts';
import { type Roster, rosterIn } from '../composition/roster.ts';
import type { MeetingEntity } from './entities/meeting.entity.ts';
import { MeetingMemberEntity } from './entities/meeting-member.entity.ts';

/** Somebody who is to be on the roll. */
export interface Expected {
  readonly personId: string | null;
  readonly membershipId: string | null;
  readonly name: string;
  readonly voice: 'DECISIVE' | 'ADVISORY';
}

/**
 * Makes the roll of a sitting what the composition says on its day: members of the council who are not suspended, or
 * members of the commission and, with an advisory voice, its experts. Who has left is taken off; whoever is on it stays.
 */
export async function keepRoll(act: Act, meeting: MeetingEntity, known?: Roster): Promise<void> {
  const roster = known ?? (await rosterIn(act));
  const expected =
    meeting.kind === 'COMMISSION_SESSION'
      ? await ofCommission(act, meeting, roster)
      : rollOfCouncil(roster, meeting.convocationId, meeting.plannedOn);
  const rows = await act.em.find(
    MeetingMemberEntity,
    { tenantId: act.tenantId, meetingId: meeting.id },
    { orderBy: { ordinal: 'asc' } },
  );
  const same = (row: MeetingMemberEntity, one: Expected) =>
    one.personId === null ? row.personId === null && row.name === one.name : row.personId === one.personId;
  for (const row of rows) row.removed = !expected.some((one) => same(row, one));
  let ordinal = rows.at(-1)?.ordinal ?? 0;
  for (const one of expected) {
    if (rows.some((row) => same(row, one))) continue;
    ordinal += 1;
    const row = { tenantId: act.tenantId, id: newId(), meetingId: meeting.id, ordinal, ...one };
    act.em.persist(act.em.create(MeetingMemberEntity, row as RequiredEntityData<MeetingMemberEntity>));
  }
  await act.em.flush();
}

/** Who is of the council’s own roll on a day: its members who are not suspended, by their names. */
export function rollOfCouncil(roster: Roster, convocationUuid: string, on: string): Expected[] {
  const convocation = roster.convocations.find(({ uuid }) => uuid === convocationUuid);
  if (!convocation) return [];
  const { sitting } = computed(roster, convocation, Temporal.PlainDate.from(on));
  return sitting
    .filter(({ suspended }) => !suspended)
    .flatMap(({ memberId }): Expected[] => {
      const membership = roster.memberships.find(({ uuid }) => uuid === memberId);
      const person = membership && roster.people.get(membership.personId);
      if (!membership || !person) return [];
      return [{ personId: person.uuid, membershipId: membership.uuid, name: person.fullName, voice: 'DECISIVE' }];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'kk'));
}

async function ofCommission(act: Act, { commissionId, plannedOn }: MeetingEntity, roster: Roster): Promise<Expected[]> {
  const rows = await act.transaction.rows<{ personId: string | null; expertName: string | null; office: string }>(
    sql`select person_id as "personId", expert_name as "expertName", office from commission_member
      where tenant_id = ${act.tenantId}::uuid and commission_id = ${commissionId}::uuid
        and joined_on <= ${plannedOn}::date and (left_on is null or left_on >= ${plannedOn}::date)`,
  );
  return rows
    .map(
      ({ personId, expertName }): Expected => ({
        personId,
        membershipId:
          roster.memberships.find((one) => one.personId === personId && one.state === 'ACTIVE')?.uuid ?? null,
        name: (personId && roster.people.get(personId)?.fullName) || expertName || '',
        voice: personId === null ? 'ADVISORY' : 'DECISIVE',
      }),
    )
    .toSorted((a, b) => a.name.localeCompare(b.name, 'kk'));
}
