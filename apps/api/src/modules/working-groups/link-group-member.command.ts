import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { sql } from '../../kernel/sql.ts';
import { GroupMemberEntity } from './entities/group-member.entity.ts';
import { onGroupOfMember, touchGroup } from './on-group.ts';
import type { LinkGroupMemberInput } from './working-group.inputs.ts';
import { keepsGroups, mayChangeGroup } from './working-group.policy.ts';

/** Links a member to the account with which they see the candidates of their group and vote, or takes the link away. */
export const linkGroupMember = defineCommand<LinkGroupMemberInput & CommandInput, { groupId: string }>({
  name: 'linkGroupMember',
  authority: keepsGroups,
  async run(act, input) {
    const { entity, roster, member: ref, number } = await onGroupOfMember(act, input.id);
    act.obey(mayChangeGroup(entity.state));
    const member = await act.loadRow(GroupMemberEntity, ref, { expectedVersion: input.expectedVersion });
    const reading = new InputReading();
    if (member.leftOn !== null) reading.fault('id', 'MEMBER_LEFT_GROUP');
    const accountId = reading.registerId('accountId', input.accountId);
    if (accountId !== null) {
      const role = await act.transaction.one<{ id: string }>(sql`select id from tenant_role
        where tenant_id = ${act.tenantId}::uuid and account_id = ${accountId}::uuid and until is null and 'WORKING_GROUP' = any(roles)`);
      if (!role) reading.fault('accountId', 'ACCOUNT_NOT_OF_GROUP');
      const taken = await act.transaction.one<{
        id: string;
      }>(sql`select id from group_member where tenant_id = ${act.tenantId}::uuid
        and group_id = ${entity.id}::uuid and account_id = ${accountId}::uuid and left_on is null and id <> ${member.id}::uuid`);
      if (taken) reading.fault('accountId', 'ACCOUNT_OF_ANOTHER_MEMBER');
    }
    reading.done();
    member.accountId = accountId;
    await touchGroup(act, entity);
    act.journal({
      act: accountId === null ? 'GroupMemberUnlinked' : 'GroupMemberLinked',
      subjectType: 'WorkingGroup',
      subjectId: entity.id,
      occurredOn: act.today,
      facts: { convocation: number, name: roster.people.get(member.personId)?.fullName ?? null, account: accountId },
    });
    return { groupId: encodeId(act.tenantId, entity.id) };
  },
});
