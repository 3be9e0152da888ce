import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { decodeId, encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { notThere } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import type { EndCommissionActingInput } from '../commission.inputs.ts';
import { keepsCommissions, mayChangeCommission } from '../commission.policy.ts';
import { CommissionActingEntity } from '../entities/commission-acting.entity.ts';
import { onCommission, touchCommission } from '../on-commission.ts';

/** Records that somebody stands in for an officer of a commission no longer: the holder is back before the last day, or has not left. */
export const endCommissionActing = defineCommand<EndCommissionActingInput & CommandInput, { commissionId: string }>({
  name: 'endCommissionActing',
  authority: keepsCommissions,
  async run(act, input) {
    const ref = decodeId(input.id);
    if (ref?.tenantId !== act.tenantId) throw notThere();
    const row = await act.transaction.one<{ id: string }>(
      sql`select gid(tenant_id, commission_id) as id from commission_acting where tenant_id = ${ref.tenantId}::uuid and id = ${ref.id}::uuid`,
    );
    if (!row) throw notThere();
    const { entity, roster, convocation } = await onCommission(act, row.id);
    act.obey(mayChangeCommission(entity.state));
    const acting = await act.loadRow(CommissionActingEntity, ref, { expectedVersion: input.expectedVersion });
    const today = act.today.toString();
    const until = input.until ?? today;
    const reading = new InputReading();
    const because = reading.required('because', input.because, 500);
    const unbegun = acting.startsOn > today && until < acting.startsOn;
    if (until < acting.startsOn && !unbegun) reading.fault('until', 'END_BEFORE_START');
    if (acting.until < today) reading.fault('id', 'OFFICE_IS_OVER');
    else if (acting.until < until) reading.fault('until', 'OFFICE_ENDS_EARLIER');
    reading.done();
    if (unbegun)
      await act.transaction.execute(
        sql`delete from commission_acting where tenant_id = ${act.tenantId}::uuid and id = ${ref.id}::uuid`,
      );
    else acting.until = until;
    await touchCommission(act, entity);
    act.journal({
      act: unbegun ? 'CommissionActingWithdrawn' : 'CommissionActingEnded',
      subjectType: 'Commission',
      subjectId: entity.id,
      occurredOn: until < today ? until : act.today,
      facts: {
        convocation: convocation.number,
        office: acting.office,
        name: roster.people.get(acting.personId)?.fullName ?? null,
        ...(unbegun ? { from: acting.startsOn } : { until }),
        because,
      },
    });
    return { commissionId: encodeId(act.tenantId, entity.id) };
  },
});
