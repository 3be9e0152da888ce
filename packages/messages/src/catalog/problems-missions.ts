import { messages } from '../messages.ts';

/** Refusals that are not law, about missions, visits, findings, evidence, events. Keyed by the problem's code. */
export const problemsMissions = messages({});
