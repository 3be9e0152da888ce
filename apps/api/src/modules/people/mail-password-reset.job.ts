import { defineJob, textField } from '../../kernel/jobs.ts';

/** Writes the mail of a request for a new password, if somebody has the address. */
export const mailPasswordReset = defineJob('mail-password-reset', (payload) => ({ id: textField(payload, 'id') }));
