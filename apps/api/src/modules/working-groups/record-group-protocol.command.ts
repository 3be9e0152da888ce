import { combine, decidedByGroup } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { refuse } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { refused } from '../../kernel/verdict.ts';
import { readAct } from '../composition/on-roster.ts';
import { onGroupAndConvocation } from './on-group.ts';
import type { RecordGroupProtocolInput } from './working-group.inputs.ts';
import { keepsGroups, mayPassGroup } from './working-group.policy.ts';

/** Records the group's signed protocol: it has decided, and the convocation rests on that protocol (PC-FORM-01). */
export const recordGroupProtocol = defineCommand<RecordGroupProtocolInput & CommandInput, { groupId: string }>({
  name: 'recordGroupProtocol',
  authority: keepsGroups,
  async run(act, input) {
    const { entity, convocation } = await onGroupAndConvocation(act, input.id, { group: input.expectedVersion });
    act.obey(mayPassGroup(entity.state, 'DECIDED'));
    const open = await act.transaction.one<{ id: string }>(sql`select id from ballot
      where tenant_id = ${act.tenantId}::uuid and group_id = ${entity.id}::uuid and state = 'OPEN' limit 1`);
    if (open) throw refuse(refused('BALLOT_IS_OPEN'));
    const reading = new InputReading();
    const protocol = await readAct(act, reading, 'protocol', input.protocol);
    reading.done();
    act.obey(combine(decidedByGroup(protocol.facts)));
    const columns = { protocolNumber: protocol.number, protocolOn: protocol.on, protocolFileId: protocol.fileId };
    Object.assign(entity, columns, { state: 'DECIDED' });
    Object.assign(convocation, columns);
    act.journal({
      act: 'WorkingGroupDecided',
      subjectType: 'WorkingGroup',
      subjectId: entity.id,
      occurredOn: protocol.on ?? act.today,
      facts: { convocation: convocation.number, protocol: { number: protocol.number, on: protocol.on } },
    });
    return { groupId: encodeId(act.tenantId, entity.id) };
  },
});
