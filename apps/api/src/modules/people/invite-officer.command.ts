import { loadRegister } from '../../db/register.ts';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { InputReading } from '../../kernel/input.ts';
import { OrganisationEntity } from '../organisations/organisation.entity.ts';
import { requiredEmail } from './email.ts';
import type { InviteOfficerInput } from './invitation.inputs.ts';
import { invite } from './invite.ts';

/** Invites a person by mail to answer for a body: the platform for any body, a body's chief for their own. */
export const inviteOfficer = defineCommand<InviteOfficerInput & CommandInput, { invitationId: string }>({
  name: 'inviteOfficer',
  authority: { platform: true, body: 'CHIEF' },
  async run(act, input) {
    const reading = new InputReading();
    const email = requiredEmail(reading, 'email', input.email);
    const position = reading.optional('position', input.position, 200);
    const bodyId = act.capacity.kind === 'BODY' ? act.capacity.bodyId : input.bodyId;
    if (!bodyId) reading.fault('bodyId', 'REQUIRED');
    reading.done();
    const body = await loadRegister(act, OrganisationEntity, bodyId ?? '', { path: 'bodyId' });
    const chief = input.chief ?? false;
    const invitationId = await invite(act, {
      email,
      tenantId: null,
      roles: null,
      bodyId: body.id,
      position,
      chief,
      inviter: body.name,
    });
    act.journal({
      act: 'OfficerInvited',
      subjectType: 'Invitation',
      subjectId: invitationId,
      occurredOn: act.today,
      facts: { bodyId: body.id, position, chief },
    });
    return { invitationId };
  },
});
