import { defineJob, textField } from '../../kernel/jobs.ts';

/** Writes the links of the applications that have an address, if there are any, to that address. */
export const mailApplicationLink = defineJob('mail-application-link', (payload) => ({
  tenantId: textField(payload, 'tenantId'),
  competitionId: textField(payload, 'competitionId'),
  email: textField(payload, 'email'),
}));
