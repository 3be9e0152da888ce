import { defineJob, textField } from '../../kernel/jobs.ts';

/** Opens the new addressee’s track after a body passed a recommendation on by itself. */
export const forwardTrack = defineJob('forward-track', (payload) => ({
  tenantId: textField(payload, 'tenantId'),
  answerId: textField(payload, 'answerId'),
}));
