import { messages } from '../messages.ts';

/** The public portal. */
export const portal = messages({
  title: { kk: 'Ашық портал', ru: 'Открытый портал', en: 'Public portal' },
});
