import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId, newId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import type { AppointCommissionActingInput } from '../commission.inputs.ts';
import { keepsCommissions, mayChangeCommission } from '../commission.policy.ts';
import { commissionMembersOn } from '../commissions.ts';
import { CommissionActingEntity } from '../entities/commission-acting.entity.ts';
import { onCommission, touchCommission } from '../on-commission.ts';

/** Enters who stands in for the head or the secretary of a commission on given days and why; the holder holds on (domain §8.6). */
export const appointCommissionActing = defineCommand<
  AppointCommissionActingInput & CommandInput,
  { commissionId: string }
>({
  name: 'appointCommissionActing',
  authority: keepsCommissions,
  async run(act, input) {
    const { entity, roster, convocation, all } = await onCommission(act, input.id, input.expectedVersion);
    act.obey(mayChangeCommission(entity.state));
    const { office, until } = input;
    const startsOn = input.startsOn ?? act.today.toString();
    const commissionId = encodeId(act.tenantId, entity.id);
    const reading = new InputReading();
    const ground = reading.required('ground', input.ground, 500);
    if (until < startsOn) reading.fault('until', 'END_BEFORE_START');
    if (entity.formedOn !== null && startsOn < entity.formedOn) reading.fault('startsOn', 'BEFORE_COMMISSION');
    const then = commissionMembersOn(all, commissionId, startsOn);
    const member = then.find(({ id }) => id === input.memberId);
    const personId = member?.personId ?? null;
    if (!member) reading.fault('memberId', 'NOT_THERE');
    else if (personId === null) reading.fault('memberId', 'COMMISSION_HEAD_IS_A_MEMBER');
    else if (`${member.office}` === `${office}`) reading.fault('memberId', 'ACTS_FOR_ONESELF');
    const meets = all.acting.some(
      (one) =>
        one.commissionId === commissionId && one.office === office && one.startsOn <= until && startsOn <= one.until,
    );
    if (meets) reading.fault('startsOn', 'OFFICE_HELD_THEN');
    reading.done();
    if (personId === null) throw new Error('a member was not read');
    await act.insert(CommissionActingEntity, {
      tenantId: act.tenantId,
      id: newId(),
      commissionId: entity.id,
      office,
      personId,
      startsOn,
      until,
      ground,
      published: entity.published,
    });
    await touchCommission(act, entity);
    act.journal({
      act: 'CommissionActingAppointed',
      subjectType: 'Commission',
      subjectId: entity.id,
      occurredOn: startsOn < act.today.toString() ? startsOn : act.today,
      facts: {
        convocation: convocation.number,
        office,
        name: roster.people.get(personId)?.fullName ?? null,
        from: startsOn,
        until,
        ground,
      },
    });
    return { commissionId };
  },
});
