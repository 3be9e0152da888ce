import { defineJob } from '../../kernel/jobs.ts';

/** Writes the day's heads of all chains outside the database; runs by the clock of the worker. */
export const anchorJournal = defineJob('anchor-journal', () => ({}));
