import { mayOpenGroupCompetition } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { conflict } from '../../kernel/refusals.ts';
import { onConvocation } from '../composition/on-roster.ts';
import { WorkingGroupEntity } from './entities/working-group.entity.ts';
import { groupFacts, groupOf, groupsIn } from './groups.ts';
import { readGroupAct } from './read-group-act.ts';
import type { SetGroupSizeInput } from './working-group.inputs.ts';
import { keepsGroups, mayChangeBeforeCompetition, mayFormGroup } from './working-group.policy.ts';

/** Enters the act that sets the size of the working group, before the group's own competition (PC-WG-01). */
export const setGroupSize = defineCommand<SetGroupSizeInput & CommandInput, { groupId: string }>({
  name: 'setGroupSize',
  authority: keepsGroups,
  async run(act, input) {
    const { entity: convocation, roster } = await onConvocation(act, input.convocationId);
    const all = await groupsIn(act);
    const known = groupOf(all, convocation.id);
    const group = known?.state === 'DISSOLVED' ? null : known;
    // Two secretaries set up one group: the second is told that it stands already.
    if (group && (input.expectedVersion ?? null) === null) throw conflict('GROUP_IS_THERE');
    act.obey(group ? mayChangeBeforeCompetition(group.state) : mayFormGroup(convocation.state, false));
    const reading = new InputReading();
    if (input.size > 1_000) reading.fault('size', 'TOO_LONG', { max: 1_000 });
    const set = await readGroupAct(act, reading, 'act', input.act);
    reading.done();
    const { council } = roster;
    const facts = group
      ? groupFacts(all, group, council, act.today)
      : { members: [], namedBy: null, headId: null, opensOn: null, on: act.today };
    act.obey(
      mayOpenGroupCompetition({
        ...facts,
        level: council?.level ?? null,
        kind: council?.formingBodyKind ?? null,
        act: { ...set.facts, size: input.size, by: set.by },
      }),
    );
    const columns = {
      size: input.size,
      sizeBy: set.by,
      sizeNumber: set.number,
      sizeOn: set.on,
      sizeFileId: set.fileId,
    };
    const ref = group && { tenantId: act.tenantId, id: group.uuid };
    const entity = ref
      ? await act.loadRow(WorkingGroupEntity, ref, { lock: true, expectedVersion: input.expectedVersion ?? 0 })
      : await act.insert(WorkingGroupEntity, {
          tenantId: act.tenantId,
          convocationId: convocation.id,
          state: 'NUMBER_SET',
          ...columns,
        });
    Object.assign(entity, columns);
    act.journal({
      act: 'GroupSizeSet',
      subjectType: 'WorkingGroup',
      subjectId: entity.id,
      occurredOn: set.on ?? act.today,
      facts: { convocation: convocation.number, size: input.size, by: set.by, number: set.number, on: set.on },
    });
    return { groupId: encodeId(act.tenantId, entity.id) };
  },
});
