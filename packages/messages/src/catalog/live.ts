import { messages } from '../messages.ts';

/** What a page that follows a sitting says of its connection. */
export const live = messages({
  lost: {
    kk: 'Байланыс үзілді: экрандағы мәлімет ескіруі мүмкін, байланыс қайта орнатылуда…',
    ru: 'Связь потеряна: на экране может быть прежнее, соединяемся снова…',
    en: 'The connection is lost: what is shown may be old; connecting again…',
  },
  restored: {
    kk: 'Байланыс қалпына келді, мәлімет жаңартылды.',
    ru: 'Связь восстановлена, данные обновлены.',
    en: 'The connection is back and everything is up to date.',
  },
  ended: {
    kk: 'Бұл бетті бақылау аяқталды: қайтадан кіріңіз немесе жаңа сілтеме сұраңыз.',
    ru: 'Показ завершён: войдите снова или попросите новую ссылку.',
    en: 'Following has ended: sign in again or ask for a new link.',
  },
});
