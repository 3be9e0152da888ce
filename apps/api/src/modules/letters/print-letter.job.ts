import { defineJob, textField } from '../../kernel/jobs.ts';

/** Makes the papers of a letter that was sent, keeps them, and attaches them to its mail where it goes by one. */
export const printLetter = defineJob('print-letter', (payload) => {
  const { mailId } = payload as { mailId?: unknown };
  return {
    tenantId: textField(payload, 'tenantId'),
    letterId: textField(payload, 'letterId'),
    mailId: typeof mailId === 'string' ? mailId : null,
  };
});
