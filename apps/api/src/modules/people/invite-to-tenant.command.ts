import { loadRegister } from '../../db/register.ts';
import { roles as knownRoles } from '../../kernel/capacity.ts';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { InputReading } from '../../kernel/input.ts';
import { notThere, refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import { TenantEntity } from '../councils/tenant.entity.ts';
import { requiredEmail } from './email.ts';
import type { InviteToTenantInput } from './invitation.inputs.ts';
import { invite } from './invite.ts';

/** Invites a person by mail to work in a tenant with roles; the platform invites a new tenant's first secretary. */
export const inviteToTenant = defineCommand<InviteToTenantInput & CommandInput, { invitationId: string }>({
  name: 'inviteToTenant',
  authority: { tenant: ['SECRETARIAT', 'CHAIR'], platform: true },
  async run(act, input) {
    const reading = new InputReading();
    const email = requiredEmail(reading, 'email', input.email);
    const position = reading.optional('position', input.position, 200);
    const roles = knownRoles.filter((role) => input.roles.some((given) => given === role));
    if (roles.length === 0) reading.fault('roles', 'REQUIRED');
    reading.done();
    if (act.capacity.kind === 'PLATFORM' && !act.capacity.tenantId) throw notThere('tenantId');
    const tenant = await loadRegister(act, TenantEntity, act.tenantId, { path: 'tenantId' });
    if (tenant.state === 'ARCHIVED') throw refuse(refused('TENANT_IS_ARCHIVED'));
    const invitationId = await invite(act, {
      email,
      tenantId: tenant.id,
      roles,
      bodyId: null,
      position,
      inviter: tenant.name,
    });
    act.journal({
      act: 'PersonInvited',
      subjectType: 'Invitation',
      subjectId: invitationId,
      occurredOn: act.today,
      facts: { roles, position },
    });
    return { invitationId };
  },
});
