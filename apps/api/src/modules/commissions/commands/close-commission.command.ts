import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import { readText } from '../../../kernel/texts.ts';
import type { CloseCommissionInput } from '../commission.inputs.ts';
import { keepsCommissions, mayChangeCommission } from '../commission.policy.ts';
import { endActing } from '../end-with.ts';
import { onCommission } from '../on-commission.ts';

/** Records that a commission is over; whoever is in it leaves with it. */
export const closeCommission = defineCommand<CloseCommissionInput & CommandInput, { commissionId: string }>({
  name: 'closeCommission',
  authority: keepsCommissions,
  async run(act, input) {
    const { entity, convocation } = await onCommission(act, input.id, input.expectedVersion);
    act.obey(mayChangeCommission(entity.state));
    const reading = new InputReading();
    const because = reading.required('because', input.because);
    const on = factOn(act, input.on).toString();
    if (entity.formedOn !== null && on < entity.formedOn) reading.fault('on', 'END_BEFORE_START');
    reading.done();
    entity.state = 'CLOSED';
    entity.closedOn = on;
    entity.closedBecause = because;
    await act.em.flush();
    await act.transaction.execute(sql`update commission_member set left_on = greatest(joined_on, ${on}::date), version = version + 1
      where tenant_id = ${act.tenantId}::uuid and commission_id = ${entity.id}::uuid and left_on is null`);
    await endActing(act, sql`c.id = ${entity.id}::uuid`, on);
    act.journal({
      act: 'CommissionClosed',
      subjectType: 'Commission',
      subjectId: entity.id,
      occurredOn: on,
      facts: { convocation: convocation.number, name: readText(entity.name, entity.name.authentic).text, because },
    });
    return { commissionId: encodeId(act.tenantId, entity.id) };
  },
});
