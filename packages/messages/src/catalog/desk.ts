import { messages } from '../messages.ts';

/** The officer's desk, with an account or through a letter's link. */
export const desk = messages({
  title: { kk: 'Органның үстелі', ru: 'Стол органа', en: 'The body’s desk' },
});
