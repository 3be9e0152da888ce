import { roles as knownRoles } from '../../kernel/capacity.ts';
import { type Act, type CommandInput, defineCommand } from '../../kernel/command.ts';
import { InputReading } from '../../kernel/input.ts';
import { refuse } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { refused } from '../../kernel/verdict.ts';
import type { ChangeRolesInput } from './role.inputs.ts';
import { TenantRoleEntity } from './tenant-role.entity.ts';

/** Changes what a person is in the tenant; every later request of theirs is asked against the new roles. */
export const changeRoles = defineCommand<ChangeRolesInput & CommandInput, { personId: string }>({
  name: 'changeRoles',
  authority: { tenant: ['SECRETARIAT', 'CHAIR'] },
  async run(act, input) {
    const person = await act.load(TenantRoleEntity, input.id, { expectedVersion: input.expectedVersion });
    if (person.until) throw refuse(refused('ROLE_HAS_ENDED'));
    const reading = new InputReading();
    const roles = knownRoles.filter((role) => input.roles.some((given) => given === role));
    if (roles.length === 0) reading.fault('roles', 'REQUIRED');
    if (input.position !== undefined) person.position = reading.optional('position', input.position, 200);
    reading.done();
    const before = person.roles;
    if (before.includes('SECRETARIAT') && !roles.includes('SECRETARIAT')) await keepASecretary(act, person);
    person.roles = roles;
    act.journal({
      act: 'RolesChanged',
      subjectType: 'Account',
      subjectId: person.accountId,
      occurredOn: act.today,
      facts: { before, after: roles, position: person.position },
    });
    return { personId: input.id };
  },
});

/** A tenant that works keeps at least one secretary: else nobody could invite the next. */
export async function keepASecretary(act: Act, leaving: TenantRoleEntity): Promise<void> {
  const other = await act.transaction.one<{
    id: string;
  }>(sql`select id from tenant_role where tenant_id = ${leaving.tenantId}::uuid
    and until is null and id <> ${leaving.id}::uuid and 'SECRETARIAT' = any(roles) for update limit 1`);
  if (!other) throw refuse(refused('LAST_SECRETARY'));
}
