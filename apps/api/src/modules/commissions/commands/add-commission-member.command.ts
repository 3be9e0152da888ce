import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import type { AddCommissionMemberInput } from '../commission.inputs.ts';
import { keepsCommissions, mayChangeCommission } from '../commission.policy.ts';
import { presentIn } from '../commissions.ts';
import { insertCommissionMembers, onCommission, readCommissionMembers, touchCommission } from '../on-commission.ts';

/** Enters who came into a commission: a member of the council, or an expert with an advisory voice (PC-COM-02). */
export const addCommissionMember = defineCommand<AddCommissionMemberInput & CommandInput, { commissionId: string }>({
  name: 'addCommissionMember',
  authority: keepsCommissions,
  async run(act, input) {
    const { entity, roster, convocation, all } = await onCommission(act, input.id, input.expectedVersion);
    act.obey(mayChangeCommission(entity.state));
    const on = factOn(act, input.on).toString();
    const reading = new InputReading();
    const where = { roster, convocationId: convocation.uuid, on };
    const [member] = readCommissionMembers(reading, 'member', [input.member], where);
    const present = presentIn(all, encodeId(act.tenantId, entity.id));
    if (member?.personId && present.some(({ personId }) => personId === member.personId))
      reading.fault('member.personId', 'COMMISSION_MEMBER_TWICE');
    if (member?.office === 'HEAD' && present.some(({ office }) => office === 'HEAD'))
      reading.fault('member.office', 'COMMISSION_ONE_HEAD');
    if (entity.formedOn !== null && on < entity.formedOn) reading.fault('on', 'BEFORE_COMMISSION');
    reading.done();
    if (!member) throw new Error('a member was not read');
    await insertCommissionMembers(act, entity, [member], on);
    await touchCommission(act, entity);
    act.journal({
      act: 'CommissionMemberAdded',
      subjectType: 'Commission',
      subjectId: entity.id,
      occurredOn: on,
      facts: {
        convocation: convocation.number,
        name: member.name,
        office: member.office,
        expert: member.expertName !== null,
      },
    });
    return { commissionId: encodeId(act.tenantId, entity.id) };
  },
});
