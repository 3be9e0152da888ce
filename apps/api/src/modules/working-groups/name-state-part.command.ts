import { combine, mayCompleteWorkingGroup, type WorkingGroupFacts } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import {
  addMembers,
  askedOf,
  type GroupPersonGiven,
  peopleIn,
  type ReadGroupPerson,
  readGroupPeople,
} from './add-members.ts';
import { onGroup, touchGroup } from './on-group.ts';
import { readGroupAct } from './read-group-act.ts';
import type { NameStatePartInput } from './working-group.inputs.ts';
import { keepsGroups, mayChangeBeforeCompetition } from './working-group.policy.ts';

type Input = Omit<NameStatePartInput, 'members'> & { readonly members: readonly GroupPersonGiven[] } & CommandInput;

/** Enters whom the head named for the state part: a third of the group at most (PC-WG-02). */
export const nameStatePart = defineCommand<Input, { groupId: string }>({
  name: 'nameStatePart',
  authority: keepsGroups,
  async run(act, input) {
    const { entity, roster, all, facts, number } = await onGroup(act, input.id, input.expectedVersion);
    act.obey(mayChangeBeforeCompetition(entity.state));
    const reading = new InputReading();
    const named = await readGroupAct(act, reading, 'act', input.act);
    const present = peopleIn(all, entity.id);
    const people = readGroupPeople(act, reading, input.members, roster, present);
    reading.done();
    const namedBy = named.by ?? entity.namedBy;
    act.obey(
      combine(
        withMembers({ ...facts, namedBy }, people, { part: 'STATE', byCompetition: false }),
        askedOf(act, people, roster, present, entity.convocationId),
      ),
    );
    const joinedOn = named.on ?? act.today.toString();
    await addMembers(act, entity.id, people, { part: 'STATE', byCompetition: false, joinedOn });
    entity.namedBy = namedBy;
    entity.namedNumber = named.number ?? entity.namedNumber;
    entity.namedOn = named.on ?? entity.namedOn;
    entity.namedFileId = named.fileId ?? entity.namedFileId;
    entity.state = 'STATE_PART_NAMED';
    await touchGroup(act, entity);
    act.journal({
      act: 'GroupStatePartNamed',
      subjectType: 'WorkingGroup',
      subjectId: entity.id,
      occurredOn: joinedOn,
      facts: { convocation: number, by: namedBy, number: named.number, members: namesOf(people) },
    });
    return { groupId: encodeId(act.tenantId, entity.id) };
  },
});

/** What the rules say of the group once these are its members too; that it is not full yet is no matter. */
export function withMembers(
  facts: WorkingGroupFacts,
  people: readonly ReadGroupPerson[],
  how: { readonly part: 'STATE' | 'CIVIL'; readonly byCompetition: boolean },
) {
  const members = [...facts.members, ...people.map(({ member }) => ({ id: member.personId, ...how }))];
  const { points } = mayCompleteWorkingGroup({ ...facts, members });
  return combine(
    points.filter(
      ({ ruleId, code }) => ruleId === 'PC-WG-02' || (ruleId === 'PC-WG-03' && code !== 'GROUP_INCOMPLETE'),
    ),
  );
}

/** Names for the journal. */
export function namesOf(people: readonly ReadGroupPerson[]): string[] {
  return people.map(({ member }) => member.name);
}
