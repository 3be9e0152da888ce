import { defineJob, textField } from '../../kernel/jobs.ts';

/** Sends one mail of a tenant's outbox. */
export const sendMail = defineJob('send-mail', (payload) => ({
  tenantId: textField(payload, 'tenantId'),
  id: textField(payload, 'id'),
}));

/** Sends one mail that belongs to no tenant (invitations by the platform, notices to an account). */
export const sendPlatformMail = defineJob('send-platform-mail', (payload) => ({ id: textField(payload, 'id') }));
