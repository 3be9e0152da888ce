import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId, ownId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import type { AppointCommissionHeadInput } from '../commission.inputs.ts';
import { keepsCommissions, mayChangeCommission } from '../commission.policy.ts';
import { presentIn } from '../commissions.ts';
import { onCommission, touchCommission } from '../on-commission.ts';

/** Enters who heads a commission: a member of the council (PC-COM-02). The former head stays a member of it. */
export const appointCommissionHead = defineCommand<AppointCommissionHeadInput & CommandInput, { commissionId: string }>(
  {
    name: 'appointCommissionHead',
    authority: keepsCommissions,
    async run(act, input) {
      const { entity, roster, convocation, all } = await onCommission(act, input.id, input.expectedVersion);
      act.obey(mayChangeCommission(entity.state));
      const on = factOn(act, input.on).toString();
      const reading = new InputReading();
      const member = presentIn(all, encodeId(act.tenantId, entity.id)).find(({ id }) => id === input.memberId);
      if (!member) reading.fault('memberId', 'NOT_THERE');
      if (member?.advisory) reading.fault('memberId', 'COMMISSION_HEAD_IS_A_MEMBER');
      if (member && on < member.joinedOn) reading.fault('on', 'BEFORE_COMMISSION');
      reading.done();
      if (!member) throw new Error('a member was not read');
      const mine = sql`tenant_id = ${act.tenantId}::uuid and commission_id = ${entity.id}::uuid and left_on is null`;
      await act.transaction.execute(
        sql`update commission_member set office = 'MEMBER', version = version + 1 where ${mine} and office = 'HEAD'`,
      );
      await act.transaction.execute(
        sql`update commission_member set office = 'HEAD', version = version + 1 where ${mine} and id = ${ownId(member.id).id}::uuid`,
      );
      await touchCommission(act, entity);
      act.journal({
        act: 'CommissionHeadAppointed',
        subjectType: 'Commission',
        subjectId: entity.id,
        occurredOn: on,
        facts: { convocation: convocation.number, name: roster.people.get(member.personId ?? '')?.fullName ?? null },
      });
      return { commissionId: encodeId(act.tenantId, entity.id) };
    },
  },
);
