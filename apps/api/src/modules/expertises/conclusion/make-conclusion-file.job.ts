import { defineJob, textField } from '../../../kernel/jobs.ts';

/** Makes the bytes of a conclusion that was completed, keeps them and their hash, and hands it over for signing. */
export const makeConclusionFile = defineJob('make-conclusion-file', (payload) => ({
  tenantId: textField(payload, 'tenantId'),
  conclusionId: textField(payload, 'conclusionId'),
}));
