import { defineJob, textField } from '../../kernel/jobs.ts';

/** Reminds of one tenant’s dates on one day; the day is an argument, so that a sweep can be repeated or caught up. */
export const sweepTenant = defineJob('sweep-tenant', (payload) => ({
  tenantId: textField(payload, 'tenantId'),
  date: textField(payload, 'date'),
}));

/** Starts the day’s sweep of every working tenant; runs by the clock of the worker. */
export const sweepAll = defineJob('sweep-all', () => ({}));
