import { loadRegister } from '../../db/register.ts';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import { InvitationEntity } from './invitation.entity.ts';
import type { RevokeInvitationInput } from './invitation.inputs.ts';

/** Takes an open invitation back: its link works no more. One that was accepted is ended by ending the role. */
export const revokeInvitation = defineCommand<RevokeInvitationInput & CommandInput, { invitationId: string }>({
  name: 'revokeInvitation',
  authority: { tenant: ['SECRETARIAT', 'CHAIR'], body: 'CHIEF', platform: true },
  async run(act, input) {
    const invitation = await loadRegister(act, InvitationEntity, input.id, { expectedVersion: input.expectedVersion });
    if (invitation.acceptedAt) throw refuse(refused('INVITATION_IS_ACCEPTED'));
    if (invitation.revokedAt) throw refuse(refused('INVITATION_IS_REVOKED'));
    invitation.revokedAt = act.operation.clock.now();
    act.journal({
      act: 'InvitationRevoked',
      subjectType: 'Invitation',
      subjectId: invitation.id,
      occurredOn: act.today,
      facts: {},
    });
    return { invitationId: invitation.id };
  },
});
