import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { factOn } from '../../kernel/input.ts';
import { completeGroupCompetitions } from '../competitions/completing.ts';
import { groupFacts } from './groups.ts';
import { onGroup } from './on-group.ts';
import type { CompleteWorkingGroupInput } from './working-group.inputs.ts';
import { keepsGroups, mayComplete } from './working-group.policy.ts';

/** Records that the group is complete: its size, its state part, its members, its head (PC-WG-01…04). */
export const completeWorkingGroup = defineCommand<CompleteWorkingGroupInput & CommandInput, { groupId: string }>({
  name: 'completeWorkingGroup',
  authority: keepsGroups,
  async run(act, input) {
    const { entity, roster, all, group, number } = await onGroup(act, input.id, input.expectedVersion);
    const on = factOn(act, input.on);
    const facts = groupFacts(all, group, roster.council, on);
    act.obey(mayComplete(entity.state, facts));
    entity.state = 'COMPLETE';
    entity.completedOn = on.toString();
    act.journal({
      act: 'WorkingGroupCompleted',
      subjectType: 'WorkingGroup',
      subjectId: entity.id,
      occurredOn: on,
      facts: { convocation: number, size: entity.size, members: facts.members.length },
    });
    await completeGroupCompetitions(act, entity.convocationId, on.toString());
    return { groupId: encodeId(act.tenantId, entity.id) };
  },
});
