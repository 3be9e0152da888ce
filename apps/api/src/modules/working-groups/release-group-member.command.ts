import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import { sql } from '../../kernel/sql.ts';
import { GroupMemberEntity } from './entities/group-member.entity.ts';
import { onGroupOfMember, touchGroup } from './on-group.ts';
import type { ReleaseGroupMemberInput } from './working-group.inputs.ts';
import { keepsGroups, mayChangeGroup } from './working-group.policy.ts';

/** Records that a member left the group; whoever headed it then heads it no longer. */
export const releaseGroupMember = defineCommand<ReleaseGroupMemberInput & CommandInput, { groupId: string }>({
  name: 'releaseGroupMember',
  authority: keepsGroups,
  async run(act, input) {
    const { entity, roster, member: ref, number } = await onGroupOfMember(act, input.id);
    act.obey(mayChangeGroup(entity.state));
    const member = await act.loadRow(GroupMemberEntity, ref, { expectedVersion: input.expectedVersion });
    const reading = new InputReading();
    const because = reading.required('because', input.because);
    if (member.leftOn !== null) reading.fault('id', 'MEMBER_LEFT_GROUP');
    if (input.on && input.on < member.joinedOn) reading.fault('on', 'END_BEFORE_START');
    reading.done();
    const on = factOn(act, input.on).toString();
    member.leftOn = on;
    member.leftBecause = because;
    member.accountId = null;
    await act.em.flush();
    await act.transaction.execute(sql`update group_headship set until = greatest(starts_on, ${on}::date), version = version + 1
      where tenant_id = ${act.tenantId}::uuid and member_id = ${member.id}::uuid and (until is null or until > ${on}::date)`);
    await touchGroup(act, entity);
    act.journal({
      act: 'GroupMemberReleased',
      subjectType: 'WorkingGroup',
      subjectId: entity.id,
      occurredOn: on,
      facts: { convocation: number, name: roster.people.get(member.personId)?.fullName ?? null, because },
    });
    return { groupId: encodeId(act.tenantId, entity.id) };
  },
});
