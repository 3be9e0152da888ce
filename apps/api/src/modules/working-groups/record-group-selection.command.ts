import { combine } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { readAct } from '../composition/on-roster.ts';
import { addMembers, askedOf, type GroupPersonGiven, peopleIn, readGroupPeople } from './add-members.ts';
import { namesOf, withMembers } from './name-state-part.command.ts';
import { onGroup, touchGroup } from './on-group.ts';
import { chosenBy, settleOwnCompetition } from './own-competition-results.ts';
import type { RecordGroupSelectionInput } from './working-group.inputs.ts';
import { keepsGroups, mayAddChosen, mayOpenOwnCompetition } from './working-group.policy.ts';

type Input = Omit<RecordGroupSelectionInput, 'members'> & {
  readonly members: readonly GroupPersonGiven[];
} & CommandInput;

/** Enters whom the group's own competition chose, from its signed protocol (PC-WG-03, domain §8.5). */
export const recordGroupSelection = defineCommand<Input, { groupId: string }>({
  name: 'recordGroupSelection',
  authority: keepsGroups,
  async run(act, input) {
    const { entity, roster, all, facts, number } = await onGroup(act, input.id, input.expectedVersion);
    act.obey(mayAddChosen(entity.state));
    const reading = new InputReading();
    const protocol = await readAct(act, reading, 'protocol', input.protocol);
    const opensOn = input.openedOn ?? entity.selectionOpensOn;
    if (opensOn !== null && opensOn > act.today.toString())
      reading.fault('openedOn', 'FACT_IN_FUTURE', { on: opensOn, today: act.today.toString() });
    const present = peopleIn(all, entity.id);
    const chosen = await chosenBy(act, reading, entity.convocationId, input.applicationIds ?? []);
    const own = input.members ?? [];
    const given = [...own, ...chosen.map(({ person }) => person)];
    const people = readGroupPeople(act, reading, given, roster, present, (index) =>
      index < own.length ? `members.${index}` : `applicationIds.${index - own.length}`,
    );
    reading.done();
    const how = { part: 'CIVIL', byCompetition: input.byCompetition !== false } as const;
    const asked = { ...facts, opensOn: opensOn === null ? null : Temporal.PlainDate.from(opensOn) };
    act.obey(
      combine(
        entity.state === 'STATE_PART_NAMED' ? mayOpenOwnCompetition(entity.state, asked) : [],
        withMembers(asked, people, how),
        askedOf(act, people, roster, present, entity.convocationId),
      ),
    );
    const joinedOn = protocol.on ?? act.today.toString();
    const added = await addMembers(act, entity.id, people, { ...how, joinedOn });
    await settleOwnCompetition(act, chosen, added.slice(own.length), {
      convocationId: input.byCompetition === false ? null : entity.convocationId,
      on: joinedOn,
      full: facts.members.length + added.length >= entity.size,
    });
    if (entity.state === 'STATE_PART_NAMED') entity.state = 'OWN_COMPETITION';
    entity.selectionOpensOn = opensOn;
    entity.selectionNumber = protocol.number ?? entity.selectionNumber;
    entity.selectionOn = protocol.on ?? entity.selectionOn;
    entity.selectionFileId = protocol.fileId ?? entity.selectionFileId;
    await touchGroup(act, entity);
    act.journal({
      act: 'GroupSelectionRecorded',
      subjectType: 'WorkingGroup',
      subjectId: entity.id,
      occurredOn: joinedOn,
      facts: {
        convocation: number,
        byCompetition: how.byCompetition,
        protocol: { number: protocol.number, on: protocol.on },
        members: namesOf(people),
      },
    });
    return { groupId: encodeId(act.tenantId, entity.id) };
  },
});
