import { messages } from '../messages.ts';

/** Refusals that are not law, about events, publications, outcomes, final documents, the monitoring table. Keyed by the problem's code. */
export const problemsDocuments = messages({});
