import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { factOn } from '../../kernel/input.ts';
import { onGroup } from './on-group.ts';
import type { BeginWorkingGroupInput } from './working-group.inputs.ts';
import { keepsGroups, mayPassGroup } from './working-group.policy.ts';

/** Records that the complete group began to work. */
export const beginWorkingGroup = defineCommand<BeginWorkingGroupInput & CommandInput, { groupId: string }>({
  name: 'beginWorkingGroup',
  authority: keepsGroups,
  async run(act, input) {
    const { entity, number } = await onGroup(act, input.id, input.expectedVersion);
    act.obey(mayPassGroup(entity.state, 'WORKING'));
    const on = factOn(act, input.on);
    entity.state = 'WORKING';
    entity.beganOn = on.toString();
    act.journal({
      act: 'WorkingGroupBegan',
      subjectType: 'WorkingGroup',
      subjectId: entity.id,
      occurredOn: on,
      facts: { convocation: number },
    });
    return { groupId: encodeId(act.tenantId, entity.id) };
  },
});
