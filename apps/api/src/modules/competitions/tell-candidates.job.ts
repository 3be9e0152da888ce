import { defineJob, textField } from '../../kernel/jobs.ts';

/** Writes to everyone who applies to a competition that it was extended or cancelled. */
export const tellCandidatesJob = defineJob('tell-candidates', (payload) => {
  const occasion = textField(payload, 'occasion');
  if (occasion !== 'EXTENDED' && occasion !== 'CANCELLED') throw new Error('candidates are told of no such occasion');
  return {
    tenantId: textField(payload, 'tenantId'),
    competitionId: textField(payload, 'competitionId'),
    occasion: occasion as 'EXTENDED' | 'CANCELLED',
  };
});
