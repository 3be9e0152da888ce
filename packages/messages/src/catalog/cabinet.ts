import { messages } from '../messages.ts';

/** The secretary's cabinet. */
export const cabinet = messages({
  title: { kk: 'Хатшының кабинеті', ru: 'Кабинет секретаря', en: 'Secretary’s cabinet' },
});
