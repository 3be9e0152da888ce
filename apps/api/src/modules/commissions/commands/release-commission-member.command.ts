import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import type { ReleaseCommissionMemberInput } from '../commission.inputs.ts';
import { keepsCommissions, mayChangeCommission } from '../commission.policy.ts';
import { endActing } from '../end-with.ts';
import { CommissionMemberEntity } from '../entities/commission-member.entity.ts';
import { onCommissionOf, touchCommission } from '../on-commission.ts';

/** Records that somebody left a commission; their last day is still a day in it. */
export const releaseCommissionMember = defineCommand<
  ReleaseCommissionMemberInput & CommandInput,
  { commissionId: string }
>({
  name: 'releaseCommissionMember',
  authority: keepsCommissions,
  async run(act, input) {
    const { entity, roster, convocation, member: ref } = await onCommissionOf(act, input.id);
    act.obey(mayChangeCommission(entity.state));
    const member = await act.loadRow(CommissionMemberEntity, ref, { expectedVersion: input.expectedVersion });
    const reading = new InputReading();
    const because = reading.required('because', input.because);
    if (member.leftOn !== null) reading.fault('id', 'COMMISSION_MEMBER_LEFT');
    const on = factOn(act, input.on).toString();
    if (on < member.joinedOn) reading.fault('on', 'END_BEFORE_START');
    reading.done();
    member.leftOn = on;
    member.leftBecause = because;
    if (member.personId)
      await endActing(act, sql`c.id = ${entity.id}::uuid and a.person_id = ${member.personId}::uuid`, on);
    await touchCommission(act, entity);
    const name = member.personId === null ? member.expertName : roster.people.get(member.personId)?.fullName;
    act.journal({
      act: 'CommissionMemberReleased',
      subjectType: 'Commission',
      subjectId: entity.id,
      occurredOn: on,
      facts: { convocation: convocation.number, name: name ?? null, because },
    });
    return { commissionId: encodeId(act.tenantId, entity.id) };
  },
});
