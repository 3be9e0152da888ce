import { defineJob, textField } from '../../kernel/jobs.ts';

/** Deletes the bytes of files whose time has come; their rows stay, without a name. */
export const eraseFiles = defineJob('erase-files', (payload) => {
  const ids = typeof payload === 'object' && payload !== null && 'ids' in payload ? payload.ids : null;
  if (!Array.isArray(ids) || !ids.every((id): id is string => typeof id === 'string'))
    throw new Error('the job’s payload has no list of files');
  return { tenantId: textField(payload, 'tenantId'), ids: ids as readonly string[] };
});
