import { messages } from '../messages.ts';

/** The officer's desk, with an account or through a letter's link. */
export const desk = messages({
  title: { kk: 'Органның үстелі', ru: 'Стол органа', en: 'The body’s desk' },
  navInbox: { kk: 'Кіріс ұсынымдар', ru: 'Входящие рекомендации', en: 'Inbox' },
  navRecord: { kk: 'Органның есебі', ru: 'Показатели органа', en: 'The body’s record' },
});
