import { messages } from '../messages.ts';

/** The secretary's cabinet. */
export const cabinet = messages({
  title: { kk: 'Хатшының кабинеті', ru: 'Кабинет секретаря', en: 'Secretary’s cabinet' },
  navToday: { kk: 'Бүгін', ru: 'Сегодня', en: 'Today' },
  navMissions: { kk: 'Мониторинг', ru: 'Мониторинг', en: 'Monitoring' },
  navRecommendations: { kk: 'Ұсынымдар', ru: 'Рекомендации', en: 'Recommendations' },
  navLetters: { kk: 'Хаттар', ru: 'Письма', en: 'Letters' },
  navMembers: { kk: 'Мүшелер', ru: 'Члены', en: 'Members' },
  navTable: { kk: 'Кесте', ru: 'Таблица', en: 'Table' },
  navJournal: { kk: 'Журнал', ru: 'Журнал', en: 'Journal' },
});
