import { asFound, combine, decidedByGroup, mayCompleteWorkingGroup } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId, newId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { conflict } from '../../kernel/refusals.ts';
import { onConvocation, readAct } from '../composition/on-roster.ts';
import { addMembers, askedOf, type GroupPersonGiven, readGroupPeople } from './add-members.ts';
import { GroupHeadshipEntity } from './entities/group-headship.entity.ts';
import { WorkingGroupEntity } from './entities/working-group.entity.ts';
import { groupOf, groupsIn } from './groups.ts';
import { namesOf } from './name-state-part.command.ts';
import { readGroupAct } from './read-group-act.ts';
import type { RecordedGroupMemberInput, RecordWorkingGroupInput } from './working-group.inputs.ts';
import { keepsGroups } from './working-group.policy.ts';

type Given = GroupPersonGiven & Pick<RecordedGroupMemberInput, 'part' | 'byCompetition' | 'head'>;
type Input = Omit<RecordWorkingGroupInput, 'members'> & { readonly members: readonly Given[] } & CommandInput;

/**
 * Enters a whole group from signed papers, all or nothing (domain §8.5): what is unproved is shown, a breach of law is
 * asked about, what contradicts itself is refused. With its protocol it has decided; without one it stands complete.
 */
export const recordWorkingGroup = defineCommand<Input, { groupId: string }>({
  name: 'recordWorkingGroup',
  authority: keepsGroups,
  async run(act, input) {
    const { entity: convocation, roster } = await onConvocation(act, input.convocationId);
    const known = groupOf(await groupsIn(act), convocation.id);
    if (known && known.state !== 'DISSOLVED') throw conflict('GROUP_IS_THERE');
    const reading = new InputReading();
    const set = await readGroupAct(act, reading, 'act', input.act);
    const named = await readGroupAct(act, reading, 'named', input.named);
    const selection = await readAct(act, reading, 'selection', input.selection);
    const protocol = await readAct(act, reading, 'protocol', input.protocol);
    const people = readGroupPeople(act, reading, input.members, roster, new Set());
    const heads = input.members.flatMap(({ head }, index) => (head ? [index] : []));
    if (heads.length > 1) reading.fault(`members.${heads[1]}.head`, 'HEADED_THEN');
    reading.done();
    const lines = people.map((person, index) => {
      const given = input.members[index];
      const part: 'STATE' | 'CIVIL' = given?.part === 'STATE' ? 'STATE' : 'CIVIL';
      const byCompetition = given?.byCompetition === true;
      return { person, part, byCompetition: part === 'CIVIL' && byCompetition };
    });
    const head = people[heads[0] ?? -1];
    const { council } = roster;
    act.obey(
      combine(
        asFound(
          mayCompleteWorkingGroup({
            level: council?.level ?? null,
            kind: council?.formingBodyKind ?? null,
            act: { ...set.facts, size: input.size, by: set.by },
            members: lines.map(({ person, part, byCompetition }) => ({
              id: person.member.personId,
              part,
              byCompetition,
            })),
            namedBy: named.by,
            headId: head?.member.personId ?? null,
            opensOn: null,
            on: act.today,
          }),
          protocol.facts === null ? [] : decidedByGroup(protocol.facts),
        ),
        asFound(askedOf(act, people, roster, new Set(), convocation.id)),
      ),
    );
    const decided = protocol.facts !== null;
    const joinedOn = selection.on ?? named.on ?? set.on ?? protocol.on ?? act.today.toString();
    const columns = { protocolNumber: protocol.number, protocolOn: protocol.on, protocolFileId: protocol.fileId };
    const group = await act.insert(WorkingGroupEntity, {
      tenantId: act.tenantId,
      convocationId: convocation.id,
      state: decided ? 'DECIDED' : 'COMPLETE',
      recorded: true,
      size: input.size,
      sizeBy: set.by,
      sizeNumber: set.number,
      sizeOn: set.on,
      sizeFileId: set.fileId,
      namedBy: named.by,
      namedNumber: named.number,
      namedOn: named.on,
      namedFileId: named.fileId,
      selectionNumber: selection.number,
      selectionOn: selection.on,
      selectionFileId: selection.fileId,
      ...columns,
    });
    for (const { person, part, byCompetition } of lines) {
      const [member] = await addMembers(act, group.id, [person], { part, byCompetition, joinedOn });
      if (member && person === head)
        await act.insert(GroupHeadshipEntity, {
          tenantId: act.tenantId,
          id: newId(),
          groupId: group.id,
          memberId: member.id,
          startsOn: joinedOn,
        });
    }
    if (decided && convocation.protocolNumber === null && convocation.protocolOn === null)
      Object.assign(convocation, columns);
    act.journal({
      act: 'WorkingGroupRecorded',
      subjectType: 'WorkingGroup',
      subjectId: group.id,
      occurredOn: protocol.on ?? joinedOn,
      facts: {
        convocation: convocation.number,
        size: input.size,
        act: { by: set.by, number: set.number, on: set.on },
        members: namesOf(people),
        protocol: { number: protocol.number, on: protocol.on },
      },
    });
    return { groupId: encodeId(act.tenantId, group.id) };
  },
});
