import { messages } from '../messages.ts';

/** Refusals that are not law, about letters, recommendations, answers. Keyed by the problem's code. */
export const problemsRecommendations = messages({});
