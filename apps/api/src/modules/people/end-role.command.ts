import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import { keepASecretary } from './change-roles.command.ts';
import type { EndRoleInput } from './role.inputs.ts';
import { TenantRoleEntity } from './tenant-role.entity.ts';

/** Ends what a person is in the tenant, at once: their next request there is refused. The account stays. */
export const endRole = defineCommand<EndRoleInput & CommandInput, { personId: string }>({
  name: 'endRole',
  authority: { tenant: ['SECRETARIAT', 'CHAIR'] },
  async run(act, input) {
    const person = await act.load(TenantRoleEntity, input.id, { expectedVersion: input.expectedVersion });
    if (person.until) throw refuse(refused('ROLE_HAS_ENDED'));
    if (person.roles.includes('SECRETARIAT')) await keepASecretary(act, person);
    person.until = String(act.today);
    act.journal({
      act: 'RoleEnded',
      subjectType: 'Account',
      subjectId: person.accountId,
      occurredOn: act.today,
      facts: { roles: person.roles },
    });
    return { personId: input.id };
  },
});
