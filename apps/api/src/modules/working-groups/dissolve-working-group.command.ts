import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import { onGroup } from './on-group.ts';
import type { DissolveWorkingGroupInput } from './working-group.inputs.ts';
import { keepsGroups, mayPassGroup } from './working-group.policy.ts';

/** Records that the group was dissolved; another may then be formed. */
export const dissolveWorkingGroup = defineCommand<DissolveWorkingGroupInput & CommandInput, { groupId: string }>({
  name: 'dissolveWorkingGroup',
  authority: keepsGroups,
  async run(act, input) {
    const { entity, number } = await onGroup(act, input.id, input.expectedVersion);
    act.obey(mayPassGroup(entity.state, 'DISSOLVED'));
    const reading = new InputReading();
    const because = reading.required('because', input.because);
    reading.done();
    const on = factOn(act, input.on).toString();
    entity.state = 'DISSOLVED';
    entity.dissolvedOn = on;
    entity.dissolvedBecause = because;
    act.journal({
      act: 'WorkingGroupDissolved',
      subjectType: 'WorkingGroup',
      subjectId: entity.id,
      occurredOn: on,
      facts: { convocation: number, because },
    });
    return { groupId: encodeId(act.tenantId, entity.id) };
  },
});
