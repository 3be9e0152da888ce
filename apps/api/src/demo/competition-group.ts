import type { Capacity } from '../kernel/capacity.ts';
import { encodeId, ownId } from '../kernel/id.ts';
import { sql } from '../kernel/sql.ts';
import { givenIin } from '../modules/composition/iin.ts';
import { appointGroupHead } from '../modules/working-groups/appoint-group-head.command.ts';
import { beginWorkingGroup } from '../modules/working-groups/begin-working-group.command.ts';
import { completeWorkingGroup } from '../modules/working-groups/complete-working-group.command.ts';
import { linkGroupMember } from '../modules/working-groups/link-group-member.command.ts';
import { nameStatePart } from '../modules/working-groups/name-state-part.command.ts';
import { recordGroupSelection } from '../modules/working-groups/record-group-selection.command.ts';
import { recordWorkingGroup } from '../modules/working-groups/record-working-group.command.ts';
import { setGroupSize } from '../modules/working-groups/set-group-size.command.ts';
import { people } from './cast.ts';
import type { Days } from './days.ts';
import type { Performer } from './performer.ts';
import { rosterPerson } from './roster-people.ts';
import type { DemoTenant } from './setting.ts';

const kept = 'Подлинник хранится в деле рабочей группы.';
const chairman = 'CHAIRMAN_OF_MASLIKHAT' as const;

/** A person of a working group: named by the maslikhat, or chosen by the group’s own competition. */
function member(performer: Performer, n: number, represents: string | null) {
  const { surname, givenName, patronymic, iin } = rosterPerson(n);
  return { surname, givenName, patronymic, iin: givenIin(performer.kenes.services, iin), represents };
}

const namesOf = ({ surname, givenName, patronymic }: (typeof people)['groupMember']) => ({
  surname,
  givenName,
  patronymic,
});

const state = ['Аппарат акима города Алматы', 'Маслихат города Алматы', 'Управление общественного развития'];
const civil = ['ОФ «Ашық қала»', 'ҚБ «Кітап достары»', null, null, 'ОО «Совет ветеранов»', null];

/** The group that forms the next composition: size, state part, chosen part, head, completeness, work; one of it has an account. */
export async function performGroup(
  performer: Performer,
  secretary: Capacity,
  tenant: DemoTenant,
  convocationId: string,
  accountId: string,
  days: Days,
): Promise<string> {
  const on = (ago: number) => {
    const day = days.ago(ago);
    performer.on(day);
    return String(day);
  };
  const { groupId } = await performer.act(
    secretary,
    setGroupSize,
    { convocationId, size: 9, act: { by: chairman, number: '41-р', on: on(49) } },
    kept,
  );
  const at = () => performer.at(secretary, 'working_group', groupId);
  await performer.act(
    secretary,
    nameStatePart,
    {
      ...(await at()),
      act: { by: chairman, number: '42-р', on: on(48) },
      members: state.map((represents, index) => member(performer, 110 + index, represents)),
    },
    kept,
  );
  await performer.act(
    secretary,
    recordGroupSelection,
    {
      ...(await at()),
      openedOn: String(days.ago(47)),
      protocol: { number: '1', on: on(22) },
      members: civil.map((represents, index) => ({
        ...member(performer, 120 + index, represents),
        ...(index === 1 ? namesOf(people.groupMember) : {}),
      })),
    },
    kept,
  );
  const rows = await performer.rows<{ id: string; version: number }>(
    secretary,
    sql`select m.id, m.version from group_member m where m.tenant_id = ${tenant.id}::uuid
      and m.group_id = ${ownId(groupId).id}::uuid and m.part = 'CIVIL' order by m.id`,
  );
  const [head, voter] = rows.map((row) => ({ ...row, id: encodeId(tenant.id, row.id) }));
  if (!head || !voter) throw new Error('the working group has no members');
  await performer.act(secretary, appointGroupHead, { ...(await at()), memberId: head.id, from: on(21) }, kept);
  await performer.act(secretary, completeWorkingGroup, { ...(await at()), on: on(21) }, kept);
  await performer.act(secretary, beginWorkingGroup, { ...(await at()), on: on(20) }, kept);
  await performer.act(secretary, linkGroupMember, { id: voter.id, expectedVersion: voter.version, accountId }, kept);
  return groupId;
}

/** The group of the present composition, from its papers: it has decided, and votes on a vacancy (PC-TERM-05). */
export async function recordFormerGroup(
  performer: Performer,
  secretary: Capacity,
  convocationId: string,
  on: string,
): Promise<string> {
  const { groupId } = await performer.act(
    secretary,
    recordWorkingGroup,
    {
      convocationId,
      size: 6,
      act: { by: chairman, number: '12-р', on },
      named: { by: chairman, number: '13-р', on },
      selection: { number: '1', on },
      protocol: { number: '4', on },
      members: [
        ...[140, 141].map((n) => ({ ...member(performer, n, 'Маслихат города Алматы'), part: 'STATE' as const })),
        ...[142, 143, 144, 145].map((n, index) => ({
          ...member(performer, n, null),
          part: 'CIVIL' as const,
          byCompetition: true,
          head: index === 0,
        })),
      ],
    },
    'Внесено по бумагам прежней рабочей группы.',
  );
  return groupId;
}
